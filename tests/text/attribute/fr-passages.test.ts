import { tellsInTurn } from './tables';

// French passages: who goes on speaking, and where nobody does.
tellsInTurn('fr', {
  'suite : pronoms': `
Macron a soutenu la trêve. | macron | *
Il a réclamé des sanctions. | macron | *

Zakharova a rejeté la trêve. | sacharowa | *
Elle a dénoncé les sanctions. | sacharowa | *

Trump a salué la trêve. | trump | *
Il a aussi exclu des sanctions. | trump | *

Lavrov a rejeté un cessez-le-feu. | lawrow | *
« C'est un piège », a-t-il dit de la trêve. | lawrow | *

Rutte s'est rendu à Kiev lundi.
Il a jugé les sanctions efficaces. | rutte | *

Kallas a présidé la réunion.
Elle a promis de nouvelles sanctions. | kallas | *

Zelensky a rencontré Macron à Paris.
Il a ensuite réclamé des sanctions. | selenskyj | *

Poutine a reçu Lavrov.
« Il n'y aura pas de trêve », a déclaré le président russe. | putin | *

Zelensky s'est exprimé dimanche soir.
Le président ukrainien a demandé une trêve. | selenskyj | *

Trump a parlé aux journalistes.
Le président américain a menacé Moscou de sanctions. | trump | *

Moscou a rejeté la trêve. | russia | *
Elle exige la fin des sanctions. | russia | *

Le Kremlin a rejeté la trêve. | russia | *
Il juge les sanctions illégales. | russia | *
`,
  'suite : citations': `
« Nous voulons une trêve », a dit Macron. | macron | *
« Les sanctions restent. » | macron | *

« Nous voulons une trêve », a déclaré Macron. | macron | *
« Sans trêve, pas de paix. » | macron | *

« La trêve est finie », a dit Peskov. | peskow | *
« Les sanctions n'ont rien changé », a-t-il ajouté. | peskow | *

« Une trêve serait une erreur », a dit Orban, « mais les sanctions en sont une plus grande. » | orban | *

« Les sanctions sont efficaces. | kallas | *
Il faut durcir les sanctions », a dit Kallas. | kallas | *

« Il faut une trêve », a dit Macron aux journalistes. | macron | *
« Nous maintiendrons les sanctions », a-t-il dit. | macron | *

Macron a déclaré : « Il faut une trêve. | macron | *
Les sanctions resteront. » | macron | *

Macron a dit au journal : « Il faut une trêve. » | macron | *
Il a ajouté : « Les sanctions resteront. » | macron | *

« Il faut une trêve », a dit Zelensky. | selenskyj | *
¶ « Il faut aussi des sanctions. » | selenskyj | *

« Pas de trêve », a dit Lavrov. | lawrow | *
¶ « Et pas de négociations sous sanctions », a-t-il ajouté. | lawrow | *

Zelensky a écrit sur Telegram : « Nous sommes prêts à une trêve. » | selenskyj | *

« La trêve, a insisté Macron, doit tenir. » | macron | *
`,
  'suite : discours indirect': `
Macron a dit que la trêve devait tenir. | macron | *
Les sanctions resteront en place, a-t-il dit. | macron | *

Peskov a dit qu'il n'y aurait pas de trêve. | peskow | *
Selon lui, les sanctions ont échoué. | peskow | *

Baerbock a réclamé des sanctions. | baerbock | *
À ses yeux, une trêve est lointaine. | baerbock | *

Selon Macron, une trêve est proche. | macron | *
Il a promis de maintenir les sanctions. | macron | *
`,
  'pas de suite': `
Macron a soutenu la trêve. | macron | *
La trêve a commencé à minuit.

Macron a soutenu la trêve. | macron | *
Les combats se sont poursuivis dans l'est pendant la trêve.

Macron a soutenu la trêve. | macron | *
Les sanctions sont entrées en vigueur lundi.

Peskov a rejeté la trêve. | peskow | *
Les discussions sur une trêve reprennent en juin.

Lavrov a dénoncé les sanctions. | lawrow | *
La liste des sanctions compte 2 400 noms.

« Il faut une trêve », a dit Macron. | macron | *
La trêve a duré deux jours.

« Il faut une trêve », a dit Macron. | macron | *
¶ Poutine s'est rendu à Pékin, où les sanctions ont été évoquées.

Trump a salué la trêve. | trump | *
¶ Les sanctions datent de 2022.

Trump a salué la trêve. | trump | *
¶ À Kiev, les habitants sont allés au travail au premier jour de la trêve.

Zelensky a réclamé des sanctions. | selenskyj | *
¶ Une trêve avait été conclue à Minsk en 2014.

Zelensky a réclamé des sanctions. | selenskyj | *
¶ C'était la troisième trêve de l'année.

Peskov s'est adressé à la presse.
La trêve a pris fin mardi.

Zelensky était à Londres.
La trêve a pris fin mardi.

Macron est arrivé à Kiev à midi.
La trêve a débuté une heure plus tard.

Trump a qualifié la trêve de succès. | trump | *
Les prix du pétrole ont baissé après la trêve.

Merz veut de nouvelles sanctions. | merz | *
Le prochain paquet de sanctions sera le dix-neuvième.
`,
});
