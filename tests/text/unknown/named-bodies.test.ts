import { tellsNames } from './found';

// What calls itself an institute, a council or a group, with the small words that its name has inside.
tellsNames('bodies that no dataset knows', {
  de: `
Die Studie kommt vom Institut für Küstenschutz. | Institut für Küstenschutz (org)
Laut der Stiftung für Hafenkultur fehlt Geld. | Stiftung für Hafenkultur (org)
Die Akademie der Seefahrer tagt. | Akademie der Seefahrer (org)
Der Rat der Fischer lehnte ab. | Rat der Fischer (org)
Die Gesellschaft für Deichbau wächst. | Gesellschaft für Deichbau (org)
Das Zentrum für Wattforschung schließt. | Zentrum für Wattforschung (org)
Im Komitee der Werften sitzt niemand. | Komitee der Werften (org)
`,
  en: `
A report by the Institute for Coastal Studies says so. | Institute for Coastal Studies (org)
The Foundation for Quiet Harbours pays. | Foundation for Quiet Harbours (org)
The Thackston Group is broke. | Thackston Group (org)
The Harbour Observatory counted ships. | Harbour Observatory (org)
The Council of Fishing Towns met. | Council of Fishing Towns (org)
Cornwell Holding sold its ships. | Cornwell Holding (org)
They joined the Lighthouse Association. | Lighthouse Association (org)
The Committee for Clean Docks is new. | Committee for Clean Docks (org)
She works at the University of Thackston. | University of Thackston (org)
`,
  fr: `
Le Centre des Marins a fermé. | Centre des Marins (org)
La Fondation pour les Ports paie. | Fondation pour les Ports (org)
Le Conseil des Pêcheurs refuse. | Conseil des Pêcheurs (org)
L'étude vient de l'Institut des Marées. | Institut des Marées (org)
`,
  es: `
Lo dice el Instituto de Mareas. | Instituto de Mareas (org)
El Consejo de Pescadores se niega. | Consejo de Pescadores (org)
`,
  it: `
Lo dice la Fondazione per Porti. | Fondazione per Porti (org)
`,
  pl: `
Tak mówi Fundacja dla Portów. | Fundacja dla Portów (org)
`,
});
