import { tellsNothing } from './tables';

// French: hypotheses, questions, background and deeds that are nobody's position.
tellsNothing('fr', {
  'dégâts et victimes, par des responsables': `
Un incendie s'est déclaré quelques heures avant la trêve, a indiqué le maire.
Les secours ont indiqué que deux corps avaient été retirés des décombres après la trêve.
Des coupures de courant ont touché trois régions avant la trêve, selon les autorités.
Le ministère a indiqué que des débris avaient endommagé une maison avant la trêve.
`,
  protocole: `
Macron a accueilli Zelensky au palais, et la trêve figurait au programme.
Merz a serré la main de Zelensky avant les discussions sur les sanctions.
Poutine a accueilli Trump sur le tarmac avant les discussions sur la trêve.
Zelensky a déposé des fleurs au deuxième jour de la trêve.
Rutte et Zelensky ont posé pour les photographes avant la réunion sur les sanctions.
Kallas a présidé les discussions sur les sanctions.
Lavrov a quitté la salle avant le vote sur les sanctions.
Merz et Macron ont dîné avant le sommet sur les sanctions.
Trump a quitté plus tôt que prévu les discussions sur la trêve.
`,
  contexte: `
Peskov est le porte-parole de Poutine depuis 2008, bien avant les sanctions.
Orban dirige la Hongrie depuis 2010, avant les premières sanctions.
Le missile a une portée de 300 kilomètres et a servi avant la trêve.
La banque, fondée en 1990, est sous sanctions depuis 2014.
L'entreprise appartient à un homme placé sous sanctions.
Le pétrolier, construit en 2006, a été placé sous sanctions en mai.
La frontière est longue de 1 300 kilomètres, et la trêve la couvre en entier.
Lavrov, 75 ans, est lui-même sous sanctions.
Poutine a eu 72 ans pendant la trêve.
`,
  'la voix du journal': `
La trêve est fragile.
Les sanctions sont en place depuis trois ans.
La trêve a apporté une nuit calme.
La trêve dure depuis une semaine.
La trêve couvre la mer, le ciel et le front.
La première phase de la trêve s'achève dimanche.
Les détails de la trêve sont en cours de discussion.
Le texte des sanctions sera publié lundi.
Les discussions sur la trêve entrent dans leur troisième semaine.
Puis vint la trêve.
Lire aussi : comment fonctionnent les sanctions
À lire : le premier jour de la trêve
Suivez notre direct sur la trêve.
Ce direct sur la trêve est terminé.
`,
});
