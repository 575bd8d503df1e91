import { tellsNothing, tellsWho } from './tables';

// French verbs of saying and of holding a view, a row each, in several tenses; and the same verbs where nobody says anything of a topic.

tellsWho('fr', {
  'verbs of saying': `
Lindt admet que la trêve est fragile. | lindt | *
Lindt alerte sur la trêve. | lindt | *
Lindt a argumenté que les sanctions étaient légales. | lindt | *
Lindt attaque les sanctions. | lindt | *
Lindt atteste que la trêve tient. | lindt | *
Lindt avertit que la trêve est fragile. | lindt | *
Lindt avoue que la trêve est fragile. | lindt | *
Lindt blâme les sanctions. | lindt | *
Lindt clame que la trêve tient. | lindt | *
Lindt concède que la trêve est fragile. | lindt | *
Lindt confesse que la trêve est fragile. | lindt | *
Lindt a conseillé une trêve. | lindt | *
Lindt considère que la trêve tient. | lindt | *
Lindt constate que les sanctions marchent. | lindt | *
Lindt convient que la trêve est fragile. | lindt | *
Lindt décrit la trêve comme fragile. | lindt | *
Lindt a détaillé les sanctions. | lindt | *
Lindt dévoile les conditions de la trêve. | lindt | *
Lindt a écrit que la trêve tenait. | lindt | *
Lindt a évoqué une trêve. | lindt | *
Lindt expose les effets des sanctions. | lindt | *
Lindt fait valoir que les sanctions sont légales. | lindt | *
Lindt fait état d'une trêve. | lindt | *
« La trêve tient », glisse Lindt. | lindt | *
Lindt indique que la trêve tient. | lindt | *
Lindt insinue que la trêve est rompue. | lindt | *
Lindt interpelle Brandner sur les sanctions. | lindt | *
Lindt ironise sur les sanctions. | lindt | *
Lindt jure de lever les sanctions. | lindt | *
Lindt justifie les sanctions. | lindt | *
Lindt martèle que la trêve tient. | lindt | *
Lindt mentionne la trêve. | lindt | *
Lindt minimise les sanctions. | lindt | *
Lindt note que la trêve tient. | lindt | *
Lindt objecte que les sanctions sont légales. | lindt | *
Lindt observe que la trêve tient. | lindt | *
Lindt précise que la trêve dure trois jours. | lindt | *
Lindt proclame une trêve. | lindt | *
Lindt pronostique la fin de la trêve. | lindt | *
Lindt raconte le début de la trêve. | lindt | *
Lindt rapporte que la trêve tient. | lindt | *
Lindt rassure sur la trêve. | lindt | *
Lindt réaffirme que les sanctions restent. | lindt | *
Lindt remarque que la trêve tient. | lindt | *
Lindt réplique que les sanctions sont légales. | lindt | *
Lindt résume les sanctions en un mot. | lindt | *
Lindt rétorque que la trêve tient. | lindt | *
Lindt revendique la trêve. | lindt | *
Lindt signale la fin de la trêve. | lindt | *
Lindt souligne que la trêve tient. | lindt | *
Lindt spécule sur une trêve. | lindt | *
Lindt suppose que la trêve tient. | lindt | *
Lindt témoigne que la trêve a été rompue. | lindt | *
« La trêve ou rien », tranche Lindt. | lindt | *
Lindt a tweeté que la trêve tenait. | lindt | *
`,
  'holding a view': `
Lindt attend une trêve. | lindt | *
Lindt cherche une trêve. | lindt | *
Lindt compte sur une trêve. | lindt | *
Lindt croit à la trêve. | lindt | *
Lindt doute de la trêve. | lindt | opposes
Lindt hésite à lever les sanctions. | lindt | *
Lindt prévoit une trêve. | lindt | *
Lindt reste ferme sur les sanctions. | lindt | *
Lindt songe à une trêve. | lindt | *
Lindt souhaite une trêve. | lindt | supports
Lindt bloque les sanctions. | lindt | opposes
Lindt pose ses conditions à une trêve. | lindt | conditional
`,
  'words beside the source': `
Selon Lindt, la trêve tient. | lindt | *
D'après Lindt, la trêve tient. | lindt | *
Pour Lindt, la trêve est inacceptable. | lindt | opposes
À en croire Lindt, la trêve tient. | lindt | *
Au dire de Lindt, la trêve tient. | lindt | *
Aux yeux de Lindt, la trêve est fragile. | lindt | *
Selon les mots de Lindt, la trêve tient. | lindt | *
La trêve, estime Lindt, tient. | lindt | *
La trêve tient, dixit Lindt. | lindt | *
`,
  'somebody else stands nearer to the verb': `
Lindt, qui a vu Brandner, a rejeté la trêve. | lindt | opposes
Après un appel avec Brandner, Lindt a soutenu les sanctions. | lindt | supports
Interrogée par Brandner, Lindt a exclu une trêve. | lindt | opposes
Aux côtés de Brandner, Lindt a exigé une trêve. | lindt | supports
Contrairement à Brandner, Lindt rejette la trêve. | lindt | opposes
Lindt a dit à Brandner que les sanctions devaient rester. | lindt | *
Lindt a remercié Brandner pour les sanctions. | lindt | supports
`,
});

tellsNothing('fr', {
  'names and topics without a position': `
Lindt a rencontré Brandner avant la trêve.
Lindt est arrivée le jour de la trêve.
Lindt a été informée des sanctions.
Lindt a été interrogée sur les sanctions.
Lindt est visée par des sanctions depuis mars.
Lindt a fui quelques heures avant la trêve.
Lindt a fêté son anniversaire pendant la trêve.
Lindt enseigne l'histoire des sanctions.
Lindt et Brandner ont discuté d'une trêve.
Lindt s'est rendue à Genève pour des pourparlers sur une trêve.
La maison de Lindt a été endommagée pendant la trêve.
Le frère de Brandner figure sur la liste des sanctions.
Le pétrolier de Brandner est resté au port à cause des sanctions.
La trêve est entrée en vigueur à minuit.
La trêve a pris fin après trente heures.
Les sanctions visent des banques et des assureurs.
Le texte de la trêve compte quatre pages.
La ligne de la trêve suit la rivière.
Malgré la trêve, des obus sont tombés.
`,
  'verbs of saying about something else': `
Lindt a précisé la date de son mariage.
Lindt note l'heure du train.
Brandner avoue qu'il était en retard.
Lindt raconte son enfance.
Brandner a annoncé la réfection du pont.
`,
  'headings and lists': `
Les sanctions en bref
Chronologie de la trêve
Trêve : ce que l'on sait
Qui figure sur la liste des sanctions
`,
});
