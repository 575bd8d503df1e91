import { describe, expect, it } from 'vitest';
import { fakeLexicon } from '../fake-lexicon';
import { mentionsOf } from './linked';

/** The answer is `Surface=id` in the order of the text. */
const linked = (lang: string, text: string, named: readonly string[] = []): string =>
  mentionsOf(lang, text, { named })
    .map(({ text: surface, entity }) => `${surface}=${entity.id}`)
    .join(' ');

type Row = readonly [lang: string, text: string, expected: string];
const tables: Readonly<Record<string, readonly Row[]>> = {
  'a surname alone': [
    ['de', 'Am Abend sprach Putin.', 'Putin=vladimir-putin'],
    ['en', 'On Monday Putin spoke.', 'Putin=vladimir-putin'],
    ['uk', 'Увечері виступив Путін.', 'Путін=vladimir-putin'],
    ['ru', 'Вечером выступил Путин.', 'Путин=vladimir-putin'],
    ['fr', 'Hier soir, Poutine a parlé.', 'Poutine=vladimir-putin'],
    ['en', 'The farmers plant Rice here.', ''],
    ['en', 'Susan Rice left. Later Rice came back.', 'Susan Rice=susan-rice Rice=susan-rice'],
    ['en', 'Rice came first. / Then Susan Rice spoke.', 'Rice=susan-rice Susan Rice=susan-rice'],
    ['en', 'A Miller grinds corn.', ''],
    ['en', 'Johnson refused.', ''],
    ['en', 'Boris Johnson came. Johnson refused.', 'Boris Johnson=boris-johnson Johnson=boris-johnson'],
    [
      'en',
      'Boris Johnson met Mike Johnson. Then Johnson left.',
      'Boris Johnson=boris-johnson Mike Johnson=mike-johnson Johnson=mike-johnson',
    ],
  ],
  'somebody else’s first name': [
    ['de', 'Seine frühere Frau Ljudmila Putina schwieg.', ''],
    ['de', 'Dort saß auch Ljudmila Putin.', ''],
    ['ru', 'Его бывшая жена Людмила Путина молчала.', ''],
    ['uk', 'Поруч сиділа Людмила Путіна.', ''],
    ['de', 'Sein Sohn Hunter Biden wurde befragt.', ''],
    ['en', 'Hunter Biden was questioned.', ''],
    ['en', 'They asked Hunter Biden, and then they asked Beau Biden.', ''],
    ['ru', 'Допросили и Хантера Байдена.', ''],
    ['en', 'Melania Trump smiled.', ''],
    ['de', 'Melania Trump lächelte, und auch Barron Trump war da.', ''],
    ['ru', 'Мелания Трамп улыбнулась.', ''],
    ['uk', 'Меланія Трамп усміхнулася.', ''],
    ['fr', 'La chanteuse et Brigitte Macron sont venues.', ''],
    ['en', 'The poem was read by Ivanka Trump and Zyxa Trump.', ''],
    ['en', 'George Washington crossed the river.', ''],
    ['de', 'Schon George Washington wusste das.', ''],
    ['en', 'Denzel Washington played the part.', ''],
    ['de', 'Die Forscherin Anna-Lena Merz erklärt es.', ''],
    ['de', 'Es spielte Anna Müller-Merz.', ''],
    ['de', 'Peter von Merz kam zu Fuß.', ''],
    ['en', 'Melania Trump spoke first. Trump wore blue.', ''],
    ['en', 'Donald Trump spoke after Melania Trump. Then Trump left.', 'Donald Trump=donald-trump Trump=donald-trump'],
  ],
  'titles and marks of kinship': [
    ['de', 'Präsident Putin und Kanzler Merz telefonierten.', 'Putin=vladimir-putin Merz=friedrich-merz'],
    ['de', 'Das sagte US-Präsident Trump dem Außenminister Lawrow.', 'Trump=donald-trump Lawrow=sergey-lavrov'],
    ['de', 'Kremlchef Putin schwieg.', 'Putin=vladimir-putin'],
    [
      'de',
      'Nach Angaben Putins gilt die Rede Selenskyjs nicht.',
      'Putins=vladimir-putin Selenskyjs=volodymyr-zelenskyy',
    ],
    ['en', 'Russian President Putin met President Biden.', 'Putin=vladimir-putin Biden=joe-biden'],
    [
      'uk',
      'До президента Путіна звернувся президент Зеленський.',
      'Путіна=vladimir-putin Зеленський=volodymyr-zelenskyy',
    ],
    ['ru', 'Министр Лавров ответил президенту Макрону.', 'Лавров=sergey-lavrov Макрону=emmanuel-macron'],
    ['fr', 'Le président Macron a répondu à M. Poutine.', 'Macron=emmanuel-macron Poutine=vladimir-putin'],
    ['fr', 'Madame Macron est arrivée.', ''],
    ['de', 'Es kam Frau Selenskyj.', ''],
    ['en', 'Mrs. Biden waved; Mr. Biden did not.', 'Biden=joe-biden'],
    ['en', 'Donald Trump Jr. came along.', ''],
    ['en', 'Donald Trump Jr. came. Trump said so.', ''],
    ['de', 'Auch Donald Trump junior war dabei.', ''],
    ['de', 'Laut EU-Chefin von der Leyen reicht das.', 'EU=european-union von der Leyen=ursula-von-der-leyen'],
    ['de', 'Dazu schrieb Prof. Merz einen Satz.', 'Merz=friedrich-merz'],
  ],
  'longer names': [
    ['en', 'The Washington Post reported it.', 'Washington Post=washington-post'],
    [
      'de',
      'Das berichtet die Washington Post aus Washington.',
      'Washington Post=washington-post Washington=washington',
    ],
    ['en', 'The Kyiv Independent wrote about Kyiv.', 'Kyiv=kyiv'],
    ['en', 'He teaches at Kyiv University.', ''],
    ['en', 'They met in Trump Tower.', ''],
    ['en', 'The Moscow Times was closed.', ''],
    ['de', 'Ein Bericht der Moscow-Times lag vor.', ''],
    ['en', 'A spokesman of the White House said so.', 'White House=white-house'],
    ['de', 'Im Weißen Haus wartete Trump.', 'Weißen Haus=white-house Trump=donald-trump'],
  ],
  'compounds, elision and case': [
    ['de', 'Der Alaska-Gipfel ist vorbei.', 'Alaska=alaska-summit'],
    ['de', 'Die Trump-Regierung und das Putin-Lager streiten.', 'Trump=donald-trump Putin=vladimir-putin'],
    ['de', 'Ein Merkel-Putin-Treffen gab es nicht.', 'Putin=vladimir-putin'],
    ['de', 'Der EU-Gipfel in Kyjiw beginnt.', 'EU=european-union Kyjiw=kyiv'],
    ['fr', "L'Ukraine et l’OTAN attendent.", 'Ukraine=ukraine OTAN=nato'],
    ['fr', "C'est l'avis d'Emmanuel Macron.", 'Emmanuel Macron=emmanuel-macron'],
    ['de', 'Im März traf er Merz.', 'Merz=friedrich-merz'],
    ['de', 'Es war ein merz-farbener Tag.', ''],
    ['de', 'Moskaus Antwort auf Kiews Vorschlag blieb aus.', 'Moskaus=moscow Kiews=kyiv'],
    ['uk', 'У Москві й у Києві чекали.', 'Москві=moscow Києві=kyiv'],
    ['ru', 'Москва отказала Киеву.', 'Москва=moscow Киеву=kyiv'],
  ],
  'patronymics, middle names and initials': [
    ['ru', 'Владимир Владимирович Путин улыбнулся.', 'Владимир Владимирович Путин=vladimir-putin'],
    ['de', 'Wladimir Wladimirowitsch Putin schwieg.', 'Wladimir Wladimirowitsch Putin=vladimir-putin'],
    [
      'uk',
      'Володимира Олександровича Зеленського чекали.',
      'Володимира Олександровича Зеленського=volodymyr-zelenskyy',
    ],
    ['en', 'Donald John Trump took the oath.', 'Donald John Trump=donald-trump'],
    ['ru', 'Людмила Александровна Путина молчала.', ''],
    ['ru', 'В. Путин и В.В. Путин', 'Путин=vladimir-putin Путин=vladimir-putin'],
    ['de', 'Laut W. Putin gilt das.', 'Putin=vladimir-putin'],
    ['ru', 'Л. Путина молчала.', ''],
    ['ru', 'Л. А. Путина и Л.А. Путина молчали.', ''],
    ['en', 'They met J. Trump and M. L. Trump.', ''],
    ['en', 'They met D. J. Trump.', 'Trump=donald-trump'],
    ['de', 'HEUTE IN DER ZEITUNG: MELANIA TRUMP', ''],
  ],
  'what else bears a surname': [
    ['de', 'Er wohnt in der Stadt Merz.', ''],
    ['ru', 'На улице Путина тихо.', ''],
    ['uk', 'Село Зеленський зникло.', ''],
    ['en', 'They camped at Mount Rice and Fort Putin.', ''],
    ['en', 'Washington State is green.', ''],
    ['ru', 'Приехал Дональд Трамп младший.', ''],
  ],
  'words that must stand near': [
    ['en', 'The Istanbul draft was never signed.', 'Istanbul=istanbul-talks'],
    ['en', 'In Istanbul negotiators waited.', 'Istanbul=istanbul-talks'],
    ['en', 'He spent his holidays in Istanbul.', ''],
    ['de', 'In Alaska schneit es.', ''],
    ['de', 'Laut Spiegel war es anders.', 'Spiegel=the-mirror'],
    ['de', 'Das berichtet der „Spiegel“ am Abend.', 'Spiegel=the-mirror'],
    ['de', 'Er sah sich selbst im Spiegel.', ''],
    ['de', 'Er fuhr nach „Alaska“.', ''],
  ],
  'other languages': [
    [
      'de',
      'Die Zeitung schrieb Emmanuel Macron ab, und Zelensky schwieg.',
      'Emmanuel Macron=emmanuel-macron Zelensky=volodymyr-zelenskyy',
    ],
    ['de', 'Das Schiff hieß Moscow und kam aus Russia.', ''],
    ['nl', 'Vladimir Putin sprak en Putin zweeg.', 'Vladimir Putin=vladimir-putin Putin=vladimir-putin'],
    ['en', 'The EU waited, and eu was written small.', 'EU=european-union'],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(`linking: ${name}`, () => {
    it.each(rows)('%s: %s', (lang, text, expected) => expect(linked(lang, text)).toBe(expected));
  });
}

describe('one name for a place and for what happened there', () => {
  const world = fakeLexicon('events', {
    entities: [
      {
        type: 'entity',
        id: 'alaska',
        kind: 'place',
        label: { en: 'Alaska' },
        aliases: [{ text: 'Alaska', lang: 'mul' }],
      },
      {
        type: 'entity',
        id: 'summit',
        kind: 'event',
        label: { en: 'Alaska summit' },
        aliases: [{ text: 'Alaska', lang: 'mul', near: ['summit*', 'Gipfel*'] }],
      },
    ],
  });
  it.each([
    ['en', 'It snows in Alaska.', 'alaska'],
    ['en', 'After the summit in Alaska nothing happened.', 'summit'],
    ['de', 'Der Alaska-Gipfel ist vorbei.', 'summit'],
  ])('%s: %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text, { lexicon: world }).map(({ entity }) => entity.id)).toEqual([expected]);
  });
});

describe('linking over a page', () => {
  it('takes a full name of earlier blocks from the context', () => {
    expect(linked('en', 'Then Rice spoke.')).toBe('');
    expect(linked('en', 'Then Rice spoke.', ['susan-rice'])).toBe('Rice=susan-rice');
  });

  it('says how many could be meant, and why one was chosen', () => {
    const text = 'Boris Johnson came. Johnson refused.';
    const [, short] = mentionsOf('en', text);
    expect(short?.candidates).toBe(2);
    expect(short?.why).toEqual([{ rule: 'named in full on the page', detail: 'Johnson [en]', row: 'boris-johnson' }]);
  });

  it('reads title case without taking every capital for a first name', () => {
    expect(linked('en', 'Why Must Putin Wait For The Others')).toBe('Putin=vladimir-putin');
  });
});
