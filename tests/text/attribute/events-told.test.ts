import { tellsNothing, tellsWho } from './tables';

// What happens in a war and is only told takes no position, in five languages; who is to blame for it, or what must come of it, does.
tellsNothing('de', {
  'fires, wreckage, rescue, the power that is off': `
Lindt sagte, während der Waffenruhe sei ein Flugzeug abgestürzt.
Lindt sagte, während der Waffenruhe seien zwei Busse ausgebrannt.
Lindt sagte, während der Waffenruhe sei der Strom ausgefallen.
Lindt sagte, nach der Waffenruhe hätten die Bergungsarbeiten begonnen.
Lindt sagte, während der Waffenruhe habe es Detonationen gegeben.
Lindt sagte, während der Waffenruhe seien Geschosse eingeschlagen.
Lindt sagte, während der Waffenruhe sei ein Haus eingestürzt.
Lindt sagte, während der Waffenruhe seien Einsatzkräfte ausgerückt.
Lindt sagte, kurz vor der Waffenruhe habe die Evakuierung begonnen.
Lindt sagte, während der Waffenruhe sei ein Tank explodiert.
Lindt sagte, während der Waffenruhe habe ein Lager Feuer gefangen, es gebe Flammen.
Lindt sagte, die Feuerwehr habe während der Waffenruhe den Brand gelöscht.
Lindt sagte, während der Waffenruhe seien herabfallende Teile gefunden worden.
Lindt sagte, die Löscharbeiten hätten bis zur Waffenruhe gedauert.
Lindt sagte, bis zur Waffenruhe sei die Stadt ohne Wasser gewesen.
Lindt sagte, bis zur Waffenruhe sei die Stadt ohne Heizung gewesen.
Lindt sagte, Rettungskräfte hätten während der Waffenruhe gearbeitet.
Lindt sagte, während der Waffenruhe seien Splitter gefunden worden.
Lindt sagte, während der Waffenruhe habe es Stromausfälle gegeben.
Lindt sagte, während der Waffenruhe würden Menschen vermisst.
Lindt sagte, während der Waffenruhe seien Menschen verschüttet worden.
Lindt sagte, die Überlebenden seien während der Waffenruhe heimgekehrt.
`,
});

tellsWho('de', {
  'the same with a position': `
Lindt warf Brandner vor, während der Waffenruhe Häuser beschädigt zu haben. | lindt | asserts
Lindt forderte eine Waffenruhe, damit die Überlebenden heimkehren. | lindt | supports
Lindt verlangte eine Waffenruhe für die Bergungsarbeiten. | lindt | supports
Lindt lehnte eine Waffenruhe für die Bergungsarbeiten ab. | lindt | opposes
Lindt forderte neue Sanktionen wegen der Stromausfälle. | lindt | supports
`,
});

tellsNothing('en', {
  'fires, wreckage, rescue, the power that is off': `
Lindt said a depot was ablaze during the ceasefire.
Lindt said air raid sirens wailed during the ceasefire.
Lindt said an air raid alert was declared during the ceasefire.
Lindt said ambulances arrived after the ceasefire.
Lindt said there were blackouts during the ceasefire.
Lindt said a blaze began hours after the ceasefire.
Lindt said the body of a man was found after the ceasefire.
Lindt said a drone crashed during the ceasefire.
Lindt said debris fell on a school during the ceasefire.
Lindt said fire broke out during the ceasefire.
Lindt said firefighters were at work during the ceasefire.
Lindt said there were power outages during the ceasefire.
Lindt said the fire was put out before the ceasefire.
Lindt said the rescue operation went on after the ceasefire.
Lindt said jets were scrambled during the ceasefire.
Lindt said shrapnel was found after the ceasefire.
Lindt said two men were taken to hospital after the ceasefire.
Lindt said three women were treated for burns after the ceasefire.
Lindt said rescuers searched the rubble after the ceasefire.
Lindt said the wreckage was found after the ceasefire.
`,
});

tellsWho('en', {
  'the same with a position': `
Lindt blamed Brandner for the debris that fell during the ceasefire. | lindt | asserts
Lindt demanded a ceasefire for the rescue workers. | lindt | supports
Lindt rejected a ceasefire for the rescue operation. | lindt | opposes
Lindt called for sanctions over the blackouts. | lindt | supports
Lindt called the ceasefire a farce after the blaze. | lindt | *
`,
});

tellsNothing('fr', {
  'fires, wreckage, rescue, the power that is off': `
Lindt a dit qu'une alerte aérienne avait retenti pendant la trêve.
Lindt a dit que des ambulances étaient arrivées après la trêve.
Lindt a dit qu'un corps sans vie avait été trouvé après la trêve.
Lindt a dit que des débris étaient tombés pendant la trêve.
Lindt a dit que les décombres brûlaient pendant la trêve.
Lindt a dit qu'un dépôt était en feu pendant la trêve.
Lindt a dit qu'une maison était en flammes pendant la trêve.
Lindt a dit que deux hommes avaient été hospitalisés après la trêve.
Lindt a dit qu'un incendie avait commencé après la trêve.
Lindt a dit qu'un drone s'est écrasé pendant la trêve.
Lindt a dit que les secouristes creusaient jusqu'à la trêve.
Lindt a dit que les sirènes avaient sonné pendant la trêve.
Lindt a dit que trois femmes avaient été transportées à l'hôpital après la trêve.
`,
});

tellsWho('fr', {
  'the same with a position': `
Lindt a accusé Brandner des incendies pendant la trêve. | lindt | asserts
Lindt a exigé une trêve pour les secouristes. | lindt | supports
Lindt a refusé une trêve pour les sauveteurs. | lindt | opposes
Lindt a demandé des sanctions après l'incendie. | lindt | supports
`,
});

tellsNothing('uk', {
  'fires, wreckage, rescue, the power that is off': `
Ліндт сказала, що під час перемир'я місто було без води.
Ліндт сказала, що під час перемир'я місто було без електрики.
Ліндт сказала, що під час перемир'я місто було без опалення.
Ліндт сказала, що гасіння тривало до перемир'я.
Ліндт сказала, що після перемир'я двох чоловіків госпіталізовано.
Ліндт сказала, що під час перемир'я загорівся склад.
Ліндт сказала, що під час перемир'я сталося займання.
Ліндт сказала, що під час перемир'я знеструмлено два села.
Ліндт сказала, що після перемир'я знайдено осколки.
Ліндт сказала, що під час перемир'я троє отримали поранення.
Ліндт сказала, що під час перемир'я лунали сирени.
Ліндт сказала, що під час перемир'я впали уламки.
Ліндт сказала, що після перемир'я приїхала швидка допомога.
Ліндт сказала, що рятувальники працювали до перемир'я.
Ліндт сказала, що пожежу загасили до перемир'я.
`,
});

tellsWho('uk', {
  'the same with a position': `
Ліндт звинуватила Бранднера у пожежі під час перемир'я. | lindt | asserts
Ліндт вимагала перемир'я для рятувальників. | lindt | supports
Ліндт відкинула перемир'я для рятувальників. | lindt | opposes
Ліндт закликала до санкцій через пожежу. | lindt | supports
`,
});

tellsNothing('ru', {
  'fires, wreckage, rescue, the power that is off': `
Линдт сказала, что во время перемирия город был без воды.
Линдт сказала, что во время перемирия город был без отопления.
Линдт сказала, что во время перемирия город был без электричества.
Линдт сказала, что во время перемирия произошло возгорание.
Линдт сказала, что после перемирия двое госпитализированы.
Линдт сказала, что во время перемирия загорелся склад.
Линдт сказала, что во время перемирия обесточены два села.
Линдт сказала, что во время перемирия упали обломки.
Линдт сказала, что после перемирия нашли осколки.
Линдт сказала, что пожарные работали до перемирия.
Линдт сказала, что во время перемирия есть пострадавшие.
Линдт сказала, что во время перемирия трое получили ранения.
Линдт сказала, что во время перемирия звучали сирены.
Линдт сказала, что после перемирия приехала скорая помощь.
Линдт сказала, что тушение шло до перемирия.
Линдт сказала, что завалы разбирали до перемирия.
`,
});

tellsWho('ru', {
  'the same with a position': `
Линдт обвинила Бранднера в пожаре во время перемирия. | lindt | asserts
Линдт потребовала перемирия для спасателей. | lindt | supports
Линдт отвергла перемирие для спасателей. | lindt | opposes
Линдт призвала к санкциям из-за пожара. | lindt | supports
`,
});
