import { tellsInTurn } from './tables';

// French passages: who begins to speak, by titles and appositions too.
tellsInTurn('fr', {
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

Dans une déclaration commune, Macron et Merz ont appelé à une trêve. | macron & merz | *

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
