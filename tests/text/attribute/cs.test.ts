import { tellsNothing, tellsWho } from './tables';

// Czech: who says it, a row a verb or phrase, and sentences in which nobody takes a position.

tellsWho('cs', {
  'acts of saying': `
„Příměří trvá,“ dodala Lindt. | lindt | *
„Příměří trvá,“ dodává Lindt. | lindt | *
Lindt kritizovala příměří. | lindt | *
Lindt kritizuje příměří. | lindt | *
Lindt dala najevo, že příměří chce. | lindt | *
Lindt hrozí, že příměří skončí. | lindt | *
Lindt míní, že příměří je křehké. | lindt | *
Lindt napsala, že příměří trvá. | lindt | *
Lindt navrhla příměří. | lindt | *
Vláda navrhuje příměří. | Vláda | *
Lindt navrhuje příměří. | lindt | *
Lindt naznačila příměří. | lindt | *
Lindt nevyloučila příměří. | lindt | *
Lindt obvinila Brandnera z porušení příměří. | lindt | *
Lindt ocenila příměří. | lindt | *
Lindt odmítá příměří. | lindt | *
Lindt odmítla příměří. | lindt | *
Lindt odpověděla, že příměří trvá. | lindt | *
Lindt odsoudila porušení příměří. | lindt | *
Lindt odsuzuje porušení příměří. | lindt | *
Lindt oznámila příměří. | lindt | *
Lindt označila příměří za úspěch. | lindt | *
Lindt pochválila příměří. | lindt | *
Lindt poděkovala za příměří. | lindt | *
Lindt pohrozila koncem příměří. | lindt | *
Lindt popírá, že příměří skončilo. | lindt | *
Lindt popřela, že příměří skončilo. | lindt | *
Lindt potvrdila příměří. | lindt | *
Lindt poznamenala, že příměří trvá. | lindt | *
Lindt požaduje příměří. | lindt | *
Lindt prohlásila, že příměří trvá. | lindt | *
Lindt prozradila podmínky příměří. | lindt | *
Lindt připomněla příměří. | lindt | *
Lindt připouští příměří. | lindt | *
Lindt přiznala, že příměří je křehké. | lindt | *
Lindt sdělila, že příměří trvá. | lindt | *
Lindt slíbila příměří. | lindt | *
Lindt tvrdí, že příměří trvá. | lindt | *
Lindt ujistila, že příměří trvá. | lindt | *
Lindt upozornila na příměří. | lindt | *
Lindt uvedla, že příměří trvá. | lindt | *
Lindt uvádí, že příměří trvá. | lindt | *
Lindt uznala příměří. | lindt | *
Lindt varovala před příměřím. | lindt | *
Lindt varuje před příměřím. | lindt | *
Lindt vyloučila příměří. | lindt | *
Lindt vysvětlila podmínky příměří. | lindt | *
Lindt vyzvala k příměří. | lindt | *
Lindt vyzývá k příměří. | lindt | *
Lindt zamítla příměří. | lindt | *
Lindt zdůraznila význam příměří. | lindt | *
Lindt zopakovala výzvu k příměří. | lindt | *
„Příměří trvá,“ říká Lindt. | lindt | *
Lindt žádá příměří. | lindt | *
`,
  'positions without an act of saying': `
Lindt blokuje příměří. | lindt | *
Lindt chce příměří. | lindt | *
Lindt chtěla příměří. | lindt | *
Lindt doufá v příměří. | lindt | *
Lindt hodlá vyhlásit příměří. | lindt | *
Lindt je proti příměří. | lindt | *
Lindt je připravena na příměří. | lindt | *
Lindt obává se příměří. | lindt | *
Lindt očekává příměří. | lindt | *
Lindt plánuje příměří. | lindt | *
Lindt podpořila příměří. | lindt | *
Lindt prodloužila příměří. | lindt | *
Lindt schválila příměří. | lindt | *
Lindt souhlasí s příměřím. | lindt | *
Lindt usiluje o příměří. | lindt | *
Lindt věří v příměří. | lindt | *
Lindt zablokovala příměří. | lindt | *
`,
  'words beside the source': `
Dle Lindt příměří trvá. | lindt | *
Podle Lindt příměří trvá. | lindt | *
Jak uvedla Lindt, příměří trvá. | lindt | *
Jak oznámila Lindt, příměří trvá. | lindt | *
Jak řekla Lindt, příměří trvá. | lindt | *
`,
  'people without a name': `
Mluvčí řekl, že příměří trvá. | Mluvčí | *
Ministr odmítl příměří. | Ministr | *
Analytik varoval před příměřím. | Analytik | *
Prezident oznámil příměří. | Prezident | *
Odborníci varovali před příměřím. | Odborníci | *
`,
});

tellsNothing('cs', {
  'reports and events': `
Příměří platí od půlnoci.
Příměří vstoupilo v platnost v neděli.
Příměří skončilo po jednom dni.
Jednání o příměří trvala šest hodin.
Jednání o příměří se konala v hlavním městě.
Další kolo jednání o příměří bude v květnu.
Text příměří má čtyři strany.
Linie příměří vede podél řeky.
Navzdory příměří dopadly na město granáty.
Během příměří odjely z města autobusy.
Lindt a Brandner se sešli před příměřím.
Lindt přijela v den příměří.
Summit o příměří začne ve čtvrtek.
Ceny ropy po příměří klesly.
Je to letos třetí příměří.
`,
  'verbs of saying about something else': `
Lindt řekla, že vlak odjel.
Lindt poděkovala lékařům.
Lindt kritizovala rozpočet školy.
Brandner oznámil opravu mostu.
Podle Brandnera byla sezona úspěšná.
`,
});
