import { tellsInTurn } from './tables';

// French passages: who goes on speaking, who begins, and where nobody does.
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
  'un autre parle': `
Macron a soutenu la trêve. | macron | *
Peskov l'a rejetée et a dénoncé les sanctions. | peskow | *

Macron a soutenu la trêve. | macron | *
« La trêve est un piège », a dit Peskov. | peskow | *

« Il faut une trêve », a dit Macron. | macron | *
« La trêve est un piège », a répondu Lavrov. | lawrow | *

Kallas juge les sanctions efficaces. | kallas | *
Orban demande la levée des sanctions. | orban | *

Trump a rencontré Poutine.
Zelensky a réclamé une trêve. | selenskyj | *
Il a demandé des sanctions. | selenskyj | *
`,
  direct: `
14h05 – Poutine rejette la trêve | putin | *
¶ Poutine a rejeté la trêve. | putin | *

14h05 Poutine : pas de trêve sans négociations | putin | *
¶ 14h20 Macron : les sanctions resteront | macron | *

11:30 Zelensky appelle à une trêve | selenskyj | *

Direct : discussions sur la trêve à Istanbul
¶ Des discussions sur une trêve ont commencé à Istanbul.

Kremlin : pas de trêve avant Pâques | russia | *

Trump juge la trêve proche | trump | *

Macron appelle à une trêve | macron | *

L'UE adopte de nouvelles sanctions contre la Russie | eu | *

Zelensky réclame des sanctions plus dures | selenskyj | *

Pas de trêve sans garanties, selon Zelensky | selenskyj | *

Pas de trêve sans garanties, prévient Zelensky | selenskyj | *
`,
  agences: `
Une trêve est proche, a dit Trump aux journalistes dimanche. | trump | *

Poutine est prêt à une trêve, a indiqué le Kremlin lundi. | russia | *

Les sanctions seront prolongées, a annoncé l'Union européenne dans un communiqué. | eu | *

L'Allemagne soutiendra des sanctions plus dures, a affirmé Merz au journal. | merz | *

« Une trêve est possible », a déclaré Trump, cité par l'agence. | trump | *

Lavrov, cité par l'agence, a jugé une trêve impossible. | lawrow | *

S'exprimant à Berlin, Merz a réclamé des sanctions. | merz | *

Interrogé par la presse, Peskov a exclu une trêve. | peskow | *

Interrogé sur la trêve, Poutine a répondu qu'elle ne servirait que Kiev. | putin | *

Dans un entretien dimanche, Lavrov a exclu une trêve. | lawrow | *

Dans une lettre à Trump, Zelensky a demandé des sanctions. | selenskyj | *

Dans une déclaration commune, Macron et Merz ont appelé à une trêve. | macron | *

Lors d'une conférence de presse avec Macron, Zelensky a réclamé des sanctions. | selenskyj | *

Au cours d'une visite à Kiev, Rutte a soutenu les sanctions. | rutte | *

Avant de partir pour Rome, Trump a jugé une trêve proche. | trump | *

Aux côtés de Merz, Macron a appelé à une trêve. | macron | *

Comme Macron, Merz soutient la trêve. | merz | *

Contrairement à Macron, Orban rejette les sanctions. | orban | *

Après des mois de silence, Poutine a rejeté la trêve proposée par Trump. | putin | *
`,
  'titres et appositions': `
Le ministre russe des Affaires étrangères, Lavrov, a rejeté une trêve. | lawrow | *

Lavrov, le ministre russe des Affaires étrangères, a rejeté une trêve. | lawrow | *

Lavrov, ministre depuis 2004, a rejeté une trêve. | lawrow | *

Le président français Emmanuel Macron a soutenu la trêve. | macron | *

Le chancelier allemand Friedrich Merz a réclamé des sanctions. | merz | *

Le chancelier allemand, Friedrich Merz, a réclamé des sanctions. | merz | *

Le secrétaire général de l'OTAN, Mark Rutte, a soutenu les sanctions. | rutte | *

Le patron de l'OTAN, Mark Rutte, a soutenu les sanctions. | rutte | *

Le Hongrois Viktor Orban a rejeté les sanctions. | orban | *

Le porte-parole du Kremlin, Peskov, a rejeté une trêve. | peskow | *

Le porte-parole du Kremlin a rejeté une trêve. | russia | *

Un porte-parole de l'Union européenne a promis des sanctions. | eu | *

La cheffe de la diplomatie européenne, Kaja Kallas, a réclamé des sanctions. | kallas | *

L'historienne Jeanne Exemple a qualifié la trêve de piège. | Jeanne Exemple | *

Jeanne Exemple, historienne, qualifie la trêve de piège. | Jeanne Exemple | *

Jeanne Exemple, historienne à Lyon, juge les sanctions efficaces. | Jeanne Exemple | *

« Les sanctions sont efficaces », juge Jeanne Exemple, historienne. | Jeanne Exemple | *
« Une trêve serait un cadeau », ajoute-t-elle. | Jeanne Exemple | *

« Les sanctions sont efficaces », explique Paul Exemple, chercheur à Paris. | Paul Exemple | *
Selon lui, une trêve est lointaine. | Paul Exemple | *

Le général Paul Exemple juge la trêve fragile. | Paul Exemple | *
Il réclame des sanctions. | Paul Exemple | *
`,
  groupes: `
Des responsables occidentaux jugent la trêve improbable. | responsables occidentaux | *
Ils réclament des sanctions. | responsables occidentaux | *

Un diplomate a dénoncé la trêve. | diplomate | *
« Les sanctions restent », a-t-il dit. | diplomate | *

Les habitants réclament une trêve. | habitants | *
« Il n'y a pas de trêve », dit une habitante. | habitante | *
`,
});
