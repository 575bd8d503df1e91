import { describe, expect, it } from 'vitest';
import { isOblique } from '../../../lib/text/attribute/oblique';
import { read } from './read';

const oblique = (lang: string, text: string, label: string, kind: string) =>
  isOblique(read(lang, text), text, { label, kind });

describe.each([
  {
    group: 'a name is no subject by its form',
    expected: true,
    cases: [
      ['de', 'the genitive of a man', 'Putins', 'Vladimir Putin', 'person'],
      ['de', 'the genitive of a woman', 'Baerbocks', 'Annalena Baerbock', 'person'],
      ['de', 'the genitive of a place', 'Moskaus', 'Moscow', 'place'],
      ['ru', 'the genitive of a man', 'Путина', 'Vladimir Putin', 'person'],
      ['ru', 'the genitive of a man’s adjective', 'Зеленского', 'Volodymyr Zelenskyy', 'person'],
      ['ru', 'the dative of a man', 'Лаврову', 'Sergey Lavrov', 'person'],
      ['ru', 'the instrumental of a man', 'Трампом', 'Donald Trump', 'person'],
      ['ru', 'the genitive of a woman', 'Захаровой', 'Maria Zakharova', 'person'],
      ['ru', 'the accusative of a woman', 'Захарову', 'Maria Zakharova', 'person'],
      ['ru', 'the genitive of a place', 'Москвы', 'Moscow', 'place'],
      ['ru', 'the genitive of a country', 'России', 'Russia', 'place'],
      ['ru', 'the dative of a body by its first word', 'Министерству обороны', 'Ministry of Defence', 'org'],
      ['uk', 'the genitive of a man', 'Путіна', 'Vladimir Putin', 'person'],
      ['uk', 'the dative of a man', 'Трампові', 'Donald Trump', 'person'],
      ['uk', 'the instrumental of a country', 'Україною', 'Ukraine', 'place'],
      ['uk', 'the genitive of a country', 'Росії', 'Russia', 'place'],
      ['uk', 'the dative of a city', 'Києву', 'Kyiv', 'place'],
    ],
  },
  {
    group: 'a name may be a subject',
    expected: false,
    cases: [
      ['de', 'the nominative of a man', 'Putin', 'Vladimir Putin', 'person'],
      ['de', 'an s that is the name’s own', 'Johannes', 'Johannes', 'person'],
      ['de', 'an s of a place that is its own', 'Paris', 'Paris', 'place'],
      ['de', 'an s that the label writes as an x', 'Marks', 'Karl Marx', 'person'],
      ['ru', 'the nominative of a man', 'Путин', 'Vladimir Putin', 'person'],
      ['ru', 'the nominative of a man’s adjective', 'Зеленский', 'Volodymyr Zelenskyy', 'person'],
      ['ru', 'the nominative of a woman', 'Захарова', 'Maria Zakharova', 'person'],
      ['ru', 'a name that never changes', 'Рютте', 'Mark Rutte', 'person'],
      ['ru', 'a city that never changes', 'Баку', 'Baku', 'place'],
      ['ru', 'the nominative of a country', 'Россия', 'Russia', 'place'],
      ['ru', 'a short word', 'США', 'United States', 'place'],
      ['ru', 'a body whose second word is a genitive', 'МИД России', 'Foreign Ministry', 'org'],
      ['ru', 'a body whose first word never changes', 'Минобороны РФ', 'Ministry of Defence', 'org'],
      ['ru', 'a plural adjective of the nominative', 'Соединенные Штаты', 'United States', 'place'],
      ['uk', 'the nominative of a man’s adjective', 'Зеленський', 'Volodymyr Zelenskyy', 'person'],
      ['uk', 'a city that never changes', 'Тбілісі', 'Tbilisi', 'place'],
      ['uk', 'a body whose first word never changes', 'Міноборони РФ', 'Ministry of Defence', 'org'],
      ['fr', 'any name where names do not decline', 'Poutines', 'Vladimir Putin', 'person'],
    ],
  },
])('$group', ({ expected, cases }) => {
  it.each(cases)('%s: %s, %s', (lang, _, text, label, kind) => {
    expect(oblique(lang, text, label, kind)).toBe(expected);
  });
});
