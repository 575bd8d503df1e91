import { tellsNothing } from './tables';

// French sentences of articles about the war in which nobody takes a position.
tellsNothing('fr', {
  événements: `
Un cessez-le-feu est entré en vigueur à minuit.
La trêve a pris fin au bout de trente heures.
La trêve a commencé dimanche à l'aube.
Les sanctions sont entrées en vigueur lundi.
Les sanctions expirent en juillet.
Les sanctions visent des navires, des banques et des assureurs.
La liste des sanctions compte désormais 2 400 noms.
Le texte du cessez-le-feu tient en quatre pages.
La ligne de cessez-le-feu longe le fleuve.
Les discussions sur un cessez-le-feu ont duré six heures.
Des discussions sur une trêve se sont tenues à Istanbul.
Les discussions sur la trêve reprennent mardi.
Les discussions sur la trêve se sont achevées sans résultat.
Une réunion sur les sanctions est prévue vendredi.
Un sommet sur le cessez-le-feu s'ouvre jeudi.
Une décision sur les sanctions est attendue lundi.
Deux drones sont tombés pendant la trêve.
Trois personnes ont été tuées au deuxième jour de la trêve.
Les combats se sont poursuivis malgré le cessez-le-feu.
Des obus sont tombés sur la ville quelques heures avant la trêve.
Douze personnes sont mortes avant la trêve.
La ville était calme depuis la trêve.
Les trains ont recommencé à rouler après la trêve.
Les prix du pétrole ont grimpé après les sanctions.
Le rouble a perdu un dixième de sa valeur après les sanctions.
Le pétrolier figure sur la liste des sanctions depuis janvier.
La banque est sous sanctions.
La banque a été frappée par les sanctions en 2022.
L'homme d'affaires est visé par des sanctions depuis mars.
Poutine est arrivé en Alaska pour des discussions sur une trêve.
Poutine et Trump se sont rencontrés pour parler d'un cessez-le-feu.
Trump et Poutine se sont parlé pendant deux heures au sujet de la trêve.
Zelensky s'est rendu à Londres pour des discussions sur la trêve.
Macron et Merz se sont vus avant les discussions sur la trêve.
Macron rencontrera Zelensky lundi pour évoquer la trêve.
Macron doit accueillir un sommet sur la trêve.
Lavrov et son homologue ont discuté d'un cessez-le-feu à Genève.
Lavrov a eu des entretiens sur la trêve à Ankara.
Poutine a présidé une réunion sur les sanctions.
Trump a reçu vendredi le texte du cessez-le-feu.
Rutte est arrivé à Kiev pendant la trêve.
Merz a été informé de la trêve par téléphone.
Peskov a été interrogé sur la trêve.
Zelensky a écouté la lecture des termes de la trêve.
Baerbock a quitté Kiev avant la trêve.
Les deux camps ont échangé des prisonniers pendant la trêve.
`,
  contexte: `
C'était la première trêve depuis le début de la guerre.
C'est la première fois qu'une trêve dure une semaine.
La guerre a commencé en 2022, et plusieurs trêves ont échoué depuis.
Les tentatives précédentes de cessez-le-feu ont échoué.
La trêve de 2015 n'a pas duré.
Un cessez-le-feu avait été conclu à Minsk en 2014.
Les accords de Minsk prévoyaient un cessez-le-feu.
Les sanctions remontent à l'annexion de la Crimée.
Les premières sanctions datent de 2014.
Depuis 2022, des milliers de personnes ont été placées sous sanctions.
Le pays vit sous sanctions depuis dix ans.
La moitié des sanctions concernent les exportations.
Le paquet de sanctions comporte trois volets.
Un cessez-le-feu serait le premier en trois ans.
Le plan prévoit un cessez-le-feu de trente jours.
Le projet prévoit un cessez-le-feu le long de la ligne actuelle.
Selon le plan, un cessez-le-feu commencerait dans la journée.
Aux termes de l'accord, les sanctions prendraient fin par étapes.
L'accord ne dit rien des sanctions.
La résolution contient un paragraphe sur le cessez-le-feu.
La carte montre la ligne de cessez-le-feu.
Le graphique montre l'ampleur des sanctions.
Cet article explique comment fonctionnent les sanctions.
Ce que l'on sait du cessez-le-feu
Qu'est-ce qu'un cessez-le-feu ?
Comment fonctionnent les sanctions ?
Comment fonctionnent les sanctions
Pourquoi la trêve a échoué
Qui figure sur la liste des sanctions ?
Que se passera-t-il après la trêve ?
Chronologie : les sanctions depuis 2014
Direct : discussions sur la trêve à Istanbul
En images : le premier jour de la trêve
Analyse : ce que les sanctions ont changé
Carte : où passe la ligne de cessez-le-feu
Discussions sur la trêve : deuxième jour
Sanctions : la liste complète
`,
  'questions, hypothèses': `
La trêve tiendra-t-elle ?
Les sanctions peuvent-elles arrêter une guerre ?
Une trêve peut-elle durer ?
Un cessez-le-feu est-il proche ?
On ignore si la trêve tiendra.
Reste à savoir si la trêve tiendra.
Reste à voir si les sanctions seront efficaces.
On ne sait pas qui a rompu la trêve.
Il n'était pas possible de savoir qui avait rompu la trêve.
Nul ne sait combien de temps durera la trêve.
Si la trêve tient, les écoles rouvriront en septembre.
Si un cessez-le-feu intervient, la gare rouvrira.
Un cessez-le-feu pourrait intervenir dans les semaines à venir.
Une trêve pourrait être annoncée vendredi.
Les sanctions pourraient être débattues en juin.
De nouvelles sanctions sont attendues en juin.
Poutine doit s'exprimer vendredi sur la trêve.
Trump devrait annoncer une décision sur les sanctions.
Macron doit prendre la parole à midi sur la trêve.
Lavrov devrait évoquer les sanctions.
Moscou n'a pas réagi à la trêve.
Moscou n'a pas commenté le cessez-le-feu.
Le Kremlin n'a pas réagi dans l'immédiat aux sanctions.
Le Kremlin n'a pas souhaité commenter les sanctions.
Kiev n'a pas répondu à une demande de commentaire sur la trêve.
La Maison Blanche n'a pas répondu aux questions sur les sanctions.
Les informations sur la trêve n'ont pas pu être vérifiées.
`,
  'noms à côté de verbes qui ne sont pas les leurs': `
Un portrait de Poutine ornait la salle où la trêve a été signée.
Une photo montre Trump avec le texte de la trêve.
Des images montraient Zelensky à la table où la trêve a été signée.
L'avion de Lavrov s'est posé avant la trêve.
L'avion transportant Lavrov s'est posé avant la trêve.
Un journaliste a interrogé Poutine sur la trêve.
Des journalistes ont demandé à Peskov si les sanctions prendraient fin.
Interrogé sur la trêve, Lavrov est parti.
Interrogé sur les sanctions, Trump a souri.
Trump n'a pas mentionné le cessez-le-feu.
Trump n'a pas évoqué les sanctions.
Zelensky n'a pas commenté la trêve.
Poutine n'a rien dit de la trêve.
Peskov n'a pas dit quand la trêve commencerait.
Peskov n'a pas précisé quand la trêve commencerait.
Le discours de Poutine a duré une heure, sans un mot sur la trêve.
Le bureau de Macron se trouve près de la salle où la trêve a été signée.
L'appel entre Trump et Poutine sur la trêve a duré quatre-vingt-dix minutes.
La rencontre entre Zelensky et Macron sur les sanctions s'est achevée à midi.
L'usine d'un ami de Poutine est sous sanctions depuis 2014.
Le yacht d'un proche de Poutine a été saisi au titre des sanctions.
L'émissaire de Trump s'est envolé pour Moscou avant la trêve.
Le cortège de Macron a traversé la ville à l'heure de la trêve.
La ville natale de Zelensky était calme pendant la trêve.
La statue de Lénine est tombée pendant la trêve.
L'interview de Lavrov a été diffusée le jour de la trêve.
`,
});
