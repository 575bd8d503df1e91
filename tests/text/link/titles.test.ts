import { describe } from 'vitest';
import { checkLinks } from './linked';

// Words with a capital that stand before a surname within a sentence: a title, an office or a trade leaves it the name of whom the page knows,
// a first name, a street or a wife does not.

describe('German titles before a surname', () => {
  checkLinks(
    'de',
    `
    Gestern kam Kanzlerkandidat [Merz].
    Gestern kam General [Putin].
    Gestern kam Oberst [Putin].
    Gestern kam Leutnant [Putin].
    Gestern kam Admiral [Putin].
    Gestern kam Marschall [Putin].
    Gestern kam Kommandeur [Putin].
    Gestern kam Oberbefehlshaber [Putin].
    Gestern kam Machthaber [Putin].
    Gestern kam Kremlherr [Putin].
    Gestern kam Amtskollege [Macron].
    Gestern kam Nachfolger [Biden].
    Gestern kam Vorgänger [Trump].
    Gestern kam Regierungsvertreter [Merz].
    Gestern kam Sicherheitsberater [Merz].
    Gestern kam Finanzexperte [Merz].
    Gestern kam Historiker [Merz].
    Gestern kam Professor [Merz].
    Gestern kam Senator [Biden].
    Gestern kam Außenpolitiker [Merz].
    Gestern kam Politologe [Merz].
    Gestern kam Parteivorsitzender [Merz].
    Gestern kam Vizepräsident [Biden].
    Gestern kam Premier [Macron].
    Gestern kam Bürgermeister [Macron].
    Gestern kam Gouverneur [Biden].
    Gestern kam [EU]-Kommissar [Macron].
    Gestern kam Amtsleiter [Merz].
    Gestern kam Journalist [Macron].
    Gestern kam Analyst [Macron].
    Gestern kam Milliardär [Trump].
    Gestern kam Unternehmer [Trump].
    Gestern kam Sondergesandter [Macron].
    Gestern kam Botschafter [Macron].
    Gestern kam Generalsekretär [Macron].
    Gestern kam Regierungssprecher [Merz].
    Gestern kam Unterhändler [Macron].
    Gestern kam Verbündeter [Trump].
    Gestern kam Rivale [Trump].
    Gestern tagte das Team [Trump].
    Gestern tagte das Lager [Trump].
    Gestern platzte das Treffen [Putin]-[Trump].
    Gestern kam Thema [Trump] auf.
    Gestern kam General Karl Putin.
    Gestern kam Professor Anna Merz.
    Gestern kam Senator Peter Biden.
    Gestern kam Journalist Karl Macron.
    Gestern kam Frau Biden.
    Gestern kam Ehefrau Trump.
    Gestern kam Tochter Trump.
    Gestern kam Schwester Putin.
    Gestern kam Witwe Macron.
    Gestern brannte die Straße Merz.
    Gestern brannte das Schloss Macron.
    Gestern brannte das Dorf Putin.
    `,
  );
});

describe('English titles before a surname', () => {
  checkLinks(
    'en',
    `
    Then Vice-President [Biden] left.
    Then Chancellor [Merz] left.
    Then General [Putin] left.
    Then Colonel [Putin] left.
    Then Admiral [Putin] left.
    Then Ambassador [Macron] left.
    Then Envoy [Macron] left.
    Then Senator [Biden] left.
    Then Sen. [Biden] left.
    Then Governor [Biden] left.
    Then Gov. [Biden] left.
    Then Mayor [Macron] left.
    Then Mr [Trump] left.
    Then Dr. [Merz] left.
    Then Professor [Merz] left.
    Then Sir [Macron] left.
    Then Lord [Macron] left.
    Then King [Macron] left.
    Then Prince [Macron] left.
    Then Leader [Putin] left.
    Then Spokesman [Macron] left.
    Then Chief [Macron] left.
    Then Chairman [Macron] left.
    Then Commissioner [Macron] left.
    Then Commander [Putin] left.
    Then Lieutenant [Putin] left.
    Then Captain [Putin] left.
    Then Sergeant [Putin] left.
    Then Judge [Macron] left.
    Then Speaker [Macron] left.
    Then Premier [Macron] left.
    Then Director [Macron] left.
    Then Adviser [Macron] left.
    Then Candidate [Biden] left.
    Then Tsar [Putin] left.
    Then Dictator [Putin] left.
    Then Comrade [Putin] left.
    Then then-President [Trump] left.
    Then President-elect [Trump] left.
    Then Russian [Putin] left.
    Then on Tuesday [Putin] left.
    Then in August [Trump] left.
    Then General Karl Putin left.
    Then Professor Anna Merz left.
    Then Senator Peter Biden left.
    Then Judge Martha Macron left.
    Then Mrs Biden left.
    Then Ms Trump left.
    Then Miss Macron left.
    Then Lady Macron left.
    Then Dame Macron left.
    Then Congresswoman Macron left.
    Then they saw Mount Macron.
    Then they saw Lake Biden.
    Then they saw Fort Macron.
    `,
  );
});

describe('English: the name of a person inside a longer one', () => {
  checkLinks(
    'en',
    `
    Then the Trump Tower closed.
    Then the Trump University closed.
    Then the Trump Organization closed.
    Then the Biden Foundation closed.
    Then the Macron Institute closed.
    Then the Macron College closed.
    Then the Macron Academy closed.
    Then the Biden Airport closed.
    Then the Macron Museum closed.
    Then the Macron Gallery closed.
    Then the Putin Stadium closed.
    Then the Trump Hotel closed.
    Then the Macron Library closed.
    Then the Macron Prize was shared.
    Then the Macron Orchestra played.
    Then the Macron Bridge closed.
    Then the Macron Cathedral closed.
    Then the Trump Plaza closed.
    Then the Biden Center closed.
    Then Macron Airlines landed.
    Then Trump Media fell.
    Then Macron Ltd fell.
    Then Macron Street flooded.
    Then Macron City flooded.
    Then the [Trump] administration closed it.
    Then the [Biden] plan fell.
    Then the [Putin] war went on.
    Then the [Macron] speech ended.
    `,
  );
});
