import { describe, expect, it } from 'vitest';
import { isStatement, type Passage } from '../../lib/text/worth';
import { statementsOf } from './attribute/page';
import { rowsOf } from './stance/rows';

// What somebody says in their own words on a page of their own: an address without another topic, in which a few sentences stand.
const opening: Readonly<Record<string, string>> = {
  de: 'Wir arbeiten weiter. Wir helfen einander. Ich danke unseren Ärzten. Wir wissen, was wir tun. Ich weiß, dass wir es schaffen. Uns hält nichts auf.',
  en: 'We go on working. We help each other. I thank our doctors. We know what we do. I know that we will make it. Nothing stops us.',
  fr: 'Nous continuons. Nous nous aidons. Je remercie nos médecins. Nous savons ce que nous faisons. Je sais que nous y arriverons. Nous restons.',
  ru: 'Мы работаем дальше. Мы помогаем друг другу. Я благодарю наших врачей. Мы знаем, что мы делаем. Я знаю, что мы справимся. Нас ничто не остановит.',
  uk: 'Ми працюємо далі. Ми допомагаємо одне одному. Я дякую нашим лікарям. Ми знаємо, що ми робимо. Я знаю, що ми впораємося. Нас ніщо не зупинить.',
};
const titles: Readonly<Record<string, string>> = {
  de: 'Die Rede von Macron im Wortlaut',
  en: 'Speech by Emmanuel Macron',
  fr: 'Discours de Macron',
  ru: 'Выступление Макрона',
  uk: 'Промова Макрона',
};

// language | sentences | how many of them are statements
const addresses = `
de | Unsere Ärzte haben Biolabore gesehen. | 0
de | Russland betreibt auch Biolabore. | 1
de | Heute gab es ein Gespräch über Biolabore. | 0
de | Unsere Ärzte haben Biolabore gesehen. Unsere Leute kennen die Biolabore gut. | 2
de | Unsere Ärzte haben Biolabore gesehen. Es war ein langer Tag. Unsere Leute kennen die Biolabore gut. | 0
de | Wir fordern eine Waffenruhe. | 1
de | Unsere Leute sprachen über die Waffenruhe. | 0
de | Drei Biolabore. | 0
en | Our doctors have seen biolabs. | 0
en | Russia runs biolabs, too. | 1
en | There was a talk about biolabs today. | 0
en | Our doctors have seen biolabs. Our people know the biolabs well. | 2
en | Our doctors have seen biolabs. It was a long day. Our people know the biolabs well. | 0
en | We demand a ceasefire. | 1
en | Our people spoke about the ceasefire. | 0
fr | Nos médecins ont vu des biolaboratoires. | 0
fr | Moscou a aussi des biolaboratoires. | 1
fr | Nos médecins ont vu des biolaboratoires. Nos gens connaissent ces biolaboratoires. | 2
fr | Nous exigeons un cessez-le-feu. | 1
ru | Наши врачи видели биолаборатории. | 0
ru | У России тоже есть биолаборатории. | 1
ru | Наши врачи видели биолаборатории. Наши люди знают эти биолаборатории. | 2
ru | Наши врачи видели биолаборатории. День был длинным. Наши люди знают эти биолаборатории. | 0
ru | Мы требуем перемирия. | 1
uk | Наші лікарі бачили біолабораторії. | 0
uk | Росія теж має біолабораторії. | 1
uk | Наші лікарі бачили біолабораторії. Наші люди знають ці біолабораторії. | 2
uk | Наші лікарі бачили біолабораторії. День був довгим. Наші люди знають ці біолабораторії. | 0
uk | Ми вимагаємо перемир'я. | 1
`;

describe('what is contested in an address', () => {
  it.each(rowsOf(addresses))('%s: %s', (lang = '', text = '', count) => {
    const found = statementsOf(`${opening[lang]}\n${text}\n${opening[lang]}`, lang, titles[lang]);
    expect(found.map(({ who }) => who)).toEqual(Array.from({ length: Number(count) }, () => 'macron'));
  });

  it('takes the other side of the war for the opponent, not the speaker’s own', () => {
    const said = (text: string) => statementsOf(`${opening.en}\n${text}\n${opening.en}`, 'en', 'Speech by Lavrov');
    expect(said('Ukraine has biolabs.')).toHaveLength(1);
    expect(said('Moscow has biolabs.')).toHaveLength(0);
  });
});

const passage: Passage = {
  ...{
    rule: 'cue',
    hasHolder: true,
    nature: 'assertion',
    stance: 'asserts',
    isSided: false,
    isEvent: false,
    isMereAct: false,
    isLoose: false,
    words: 9,
  },
  ...{ hasParty: false, hasOpponent: false, claims: 0, topical: 1, places: 1, isCarried: false, isGoneOnWith: false },
};
const address: Partial<Passage> = { rule: 'address' };
const nobody: Partial<Passage> = { rule: 'none', hasHolder: false };

const passages: readonly (readonly [string, Partial<Passage>, boolean])[] = [
  ['what somebody says', {}, true],
  ['what somebody says on a carried topic', { isCarried: true }, true],
  ['a carried topic, out of a sentence on many', { isCarried: true, places: 3 }, false],
  ['the same with a side taken', { isCarried: true, places: 3, stance: 'opposes' }, true],
  ['a sentence on many topics itself', { places: 5 }, true],
  ['an event that somebody tells of', { isEvent: true }, false],
  ['an event that somebody is against', { isEvent: true, stance: 'opposes' }, true],
  ['no words', { words: 0 }, false],
  ['an address that names nobody', { ...address, places: 2 }, false],
  ['an address that names one of its own', { ...address, hasParty: true }, false],
  ['the same where the topic is gone on with', { ...address, hasParty: true, isGoneOnWith: true }, true],
  ['the same with two places of topics', { ...address, hasParty: true, places: 2 }, true],
  ['two places of a topic to be for or against', { ...address, hasParty: true, places: 2, nature: 'position' }, false],
  [
    'the same where somebody wants it',
    { ...address, hasParty: true, places: 2, nature: 'position', isSided: true },
    true,
  ],
  ['an address that names the other side', { ...address, hasParty: true, hasOpponent: true, nature: 'position' }, true],
  ['two words of an address', { ...address, hasParty: true, hasOpponent: true, words: 2 }, false],
  ['a question of an address', { ...address, hasParty: true, hasOpponent: true, stance: 'unclear' }, false],
  ['an address that takes a side', { ...address, stance: 'supports' }, true],
  ['an address that makes a claim', { ...address, claims: 1 }, true],
  ['an address on a carried topic', { ...address, stance: 'supports', isCarried: true }, false],
  ['an event', { ...nobody, topical: 4 }, false],
  ['a side that nobody is known to take', { ...nobody, stance: 'opposes', topical: 2 }, true],
  ['the same with one word of a topic', { ...nobody, stance: 'opposes' }, false],
  ['a claim that nobody is known to make', { ...nobody, claims: 1 }, true],
  ['reported words of nobody', { ...nobody, rule: 'reported' }, true],
  ['reported words of nobody on a carried topic', { ...nobody, rule: 'reported', isCarried: true }, false],
];

describe('which passages are statements', () => {
  it.each(passages)('%s', (_, parts, isShown) => {
    expect(isStatement({ ...passage, ...parts })).toBe(isShown);
  });
});
