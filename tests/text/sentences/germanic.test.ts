import { describe } from 'vitest';
import { checkCuts } from './cut';

describe('German sentences', () => {
  checkCuts(
    'de',
    `
    Er kam. | Sie ging.
    Kommt er? | Ja! | Gut.
    Er kam … und ging.
    Er kam… | Dann ging er.
    Am 24. Februar 2022 begann es. | Es dauert an.
    Bis zum 1. September bleibt das so. | Danach nicht.
    Der 3. Gipfel scheiterte. | Ein 4. folgt.
    Das war am 9. Mai. | Er schwieg.
    Im Jahr 2014. | Danach kam der Krieg.
    Es waren 1.200 Soldaten. | Später 3.000.
    Das kostet 3,5 Mio. Euro. | Mindestens.
    Rund 20 Mrd. Dollar sind es. | Noch mehr wird erwartet.
    Prof. Dr. Weber sprach. | Niemand fragte.
    Dr. med. Weber sprach zuerst.
    Gen. a. D. Weber widersprach. | Der Saal schwieg.
    Der ehem. Minister schwieg. | Der neue auch.
    Das gilt z. B. für Panzer. | Für Drohnen nicht.
    Das gilt z.B. für Panzer. | Für Drohnen nicht.
    Panzer, Drohnen usw. kamen an. | Mehr folgt.
    Er nannte es d. h. eine Falle. | Sie nicht.
    Es geschah ca. Anfang Mai. | Genauer weiß man es nicht.
    Er kam bzw. Sie kam.
    Vgl. Seite 12. | Das steht dort.
    Siehe Nr. 4. | Mehr dort.
    In St. Petersburg tagte man. | In Moskau nicht.
    A. Weber und B. Schmidt kamen. | C. Braun fehlte.
    J.-P. Weber sagte nichts. | Er ging.
    Er traf J. D. Weber. | Sie sprachen lange.
    Der sog. Plan fiel durch. | Kein Wunder.
    „Nein“, sagte er. | „Niemals.“
    „Nein.“ | Er ging.
    „Warum nicht?“, fragte sie. | Niemand antwortete.
    „Das geht nicht!“, rief er. | Der Saal lachte.
    „Kommt er? | Ich weiß es nicht“, sagte sie.
    Er sagte: „Wir warten. | Wir haben Zeit.“ | Dann ging er.
    »Wir warten«, sagte er. | »Noch.«
    Er fragte: „Wann?“ | Sie sagte: „Bald.“
    ‚Nein‘, stand da. | Mehr nicht.
    Das sagte er (am Rande). | Sie nicht.
    Das ist so. | (Sagt er.) | Sie nicht.
    Auf X. | Dort schrieb er es.
    Er schrieb auf www.beispiel.de darüber. | Niemand las es.
    Die Version 2.0 kam. | Dann 3.1.
    Um 14.30 Uhr begann es. | Um 16 Uhr war Schluss.
    Er kam als 1. an. | Sie als 2.
    Das Abs. 2 gilt. | Art. 5 auch.
    Die Zahl stieg auf 12. | Nach Tagen fiel sie.
    Waffen dieser Art. | Niemand will sie.
    Das kostet 20 Mrd. | Das ist viel.
    Panzer, Drohnen usw. | Das alles kam an.
    So war es: Niemand kam. | Alle schwiegen.
    Er sagte nichts; sie auch nicht. | Dann war Schluss.
    Putin, Trump u. a. kamen. | Merz fehlte.
    Die USA, Großbritannien etc. halfen. | Andere nicht.
    Wirklich?! | Ja.
    Nein!!! | Doch.
    `,
  );
});

describe('English sentences', () => {
  checkCuts(
    'en',
    `
    He came. | She left.
    Will he? | Yes! | Good.
    He came ... and left.
    He came… | Then he left.
    On Feb. 24 it began. | It goes on.
    It began on Sept. 1, 2022. | It goes on.
    Mr. Smith met Mrs. Brown. | They talked.
    Dr. Smith and Prof. Brown agreed. | Nobody else did.
    Gen. Smith and Col. Brown left. | Maj. Green stayed.
    Sen. Smith, Rep. Brown and Gov. Green signed. | Others did not.
    The U.S. Senate voted. | The House did not.
    He lives in the U.S. and in the U.K. | She does not.
    The U.N. Security Council met. | It failed.
    He came at 5 p.m. on Monday. | She came later.
    At 9 a.m. they met. | At ten they left.
    It cost $3.5 billion. | It may cost more.
    About 1,200 left. | Some 3.000 stayed.
    John F. Smith said so. | J. R. Brown did not.
    J.R.R. Smith wrote it. | Nobody read it.
    Smith Inc. and Brown Ltd. paid. | Green Corp. did not.
    He won, e.g. in May. | Then he lost.
    He won, i.e. He did not lose.
    Arms, money, etc. were sent. | More will follow.
    Russia vs. Ukraine is not a game. | It is a war.
    St. Petersburg was quiet. | Moscow was not.
    “No,” he said. | “Never.”
    “No.” | He left.
    “Why not?” she asked. | Nobody answered.
    “It won’t work!” he said. | They laughed.
    "We wait. | We have time," he said. | Then he left.
    He asked: "When?" | She said: "Soon."
    'No,' it said. | Nothing more.
    He said so (in passing). | She did not.
    That was in 2014. | Then came the war.
    There were 12. | Days later there were 20.
    He wrote on X. | Nobody read it.
    See www.example.com for more. | Or do not.
    Version 2.0 came. | Then 3.1.
    It is No. 1. | The other is No. 2.
    Really?! | Yes.
    No! | No! | No!
    So it was: nobody came. | Everybody was silent.
    He said no. | Then he left.
    Wait a sec. | It will come.
    They sent arms etc. | It was not enough.
    He works for Smith Inc. | She does not.
    He said nothing; she did not either. | That was it.
    Martin Luther King Jr. spoke. | People listened.
    Smith Sr. said no. | Smith Jr. said yes.
    Lt. Gen. Smith left. | Brig. Gen. Brown stayed.
    `,
  );
});
