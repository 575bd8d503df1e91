import { tellsWho } from './tables';

// French: titles, courtesies and countries before a name, others beside it.
tellsWho('fr', {
  titres: `
Le vice-ministre russe des Affaires étrangères Paul Exemple a exclu une trêve. | Paul Exemple | opposes
La vice-première ministre ukrainienne Jeanne Exemple a réclamé des sanctions. | Jeanne Exemple | supports
Le ministre allemand de la Défense, Paul Exemple, a réclamé des sanctions. | Paul Exemple | supports
L'ancien ambassadeur américain en Ukraine Paul Exemple juge les sanctions tardives. | Paul Exemple | *
Le sénateur républicain Paul Exemple réclame des sanctions. | Paul Exemple | supports
Le président de la commission des Affaires étrangères, Paul Exemple, réclame des sanctions. | Paul Exemple | supports
Paul Exemple, président de la commission, réclame des sanctions. | Paul Exemple | supports
Le conseiller du Kremlin Paul Exemple a jugé une trêve impossible. | Paul Exemple | opposes
Paul Exemple a réclamé des sanctions. M. Exemple a qualifié la trêve de piège. | Paul Exemple | *
M. Poutine a rejeté la trêve. | putin | opposes
« La trêve est un piège », a dit M. Poutine. | putin | opposes
Mme Baerbock a réclamé des sanctions. | baerbock | supports
Le président Trump a exclu des sanctions. | trump | opposes
Le chancelier Merz a réclamé des sanctions. | merz | supports
`,
  'pays par leurs adjectifs': `
Les autorités russes ont rejeté la trêve. | russia | opposes
Les négociateurs ukrainiens ont demandé une trêve. | ukraine | supports
La délégation russe a rejeté la trêve. | russia | opposes
Le gouvernement allemand a soutenu les sanctions. | germany | supports
La diplomatie russe a dénoncé les sanctions. | russia | opposes
Les responsables américains préparent des sanctions, a dit Macron. | macron | *
Des responsables américains ont promis des sanctions. | usa | supports
Les Russes ne veulent pas de trêve. | russia | opposes
Les Américains réclament une trêve. | usa | supports
`,
  "contre et malgré d'autres": `
Contre l'avis des États-Unis, l'Allemagne a soutenu les sanctions. | germany | supports
Malgré la pression de Trump, Poutine a rejeté la trêve. | putin | opposes
En réponse à Trump, Poutine a rejeté la trêve. | putin | opposes
Sous la pression de Trump, Zelensky a accepté la trêve. | selenskyj | supports
À la demande de Macron, Merz a soutenu les sanctions. | merz | supports
Après les critiques d'Orban, Kallas a défendu les sanctions. | kallas | supports
À l'issue d'un entretien avec Macron, Zelensky a réclamé des sanctions. | selenskyj | supports
À l'instar de Macron, Merz réclame des sanctions. | merz | supports
Rejoint par Merz, Macron a réclamé des sanctions. | macron | supports
Saluant Macron, Zelensky a réclamé des sanctions. | selenskyj | supports
Rejetant l'appel de Macron, Poutine a exclu une trêve. | putin | opposes
`,
  'la phrase nomme le sien': `
« Il faut des sanctions », a dit Macron. Orban, lui, rejette les sanctions. | orban | opposes
Macron a réclamé des sanctions. À Budapest, Orban a jugé que les sanctions avaient échoué. | orban | opposes
Macron a parlé le premier. Puis Orban a pris la parole et rejeté les sanctions. | orban | opposes
`,
});
