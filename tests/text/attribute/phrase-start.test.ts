import { describe, expect, it } from 'vitest';
import { phraseStart } from '../../../lib/text/attribute/phrase-start';
import { at, read } from './read';

const startOf = (lang: string, text: string, name: string, limit = 0) => {
  const reading = read(lang, text);
  const { first, isGoverned } = phraseStart(reading, at(reading, name), limit);
  return { first: reading.list[first]?.text, isGoverned };
};

describe.each([
  {
    group: 'a noun phrase that may be a subject begins',
    isGoverned: false,
    cases: [
      ['with the name', 'en', 'Yesterday Putin said', 'Putin', 'Putin'],
      ['with its title', 'en', 'today Prime Minister Starmer said', 'Starmer', 'Prime'],
      ['with a title in small letters', 'en', 'today president Biden said', 'Biden', 'president'],
      ['with its article', 'en', 'the Russian president Putin said', 'Putin', 'the'],
      ['behind a comma', 'en', 'the plan, President Biden said', 'Biden', 'President'],
      ['behind an auxiliary', 'de', 'gestern hat Präsident Muster gesagt', 'Muster', 'Präsident'],
      ['behind a verb that ends like an adjective', 'de', 'den Journalisten sagte Pistorius', 'Pistorius', 'Pistorius'],
      ['behind the verb of a quotation', 'en', 'it is over, said Prime Minister Starmer', 'Starmer', 'Prime'],
      ['with a comparing word at the head of a clause', 'en', 'As Putin said', 'Putin', 'As'],
      ['with a comparing word behind a comma', 'de', 'Es bleibt dabei, wie Trump sagte', 'Trump', 'wie'],
      ['with an indefinite article at the head of a sentence', 'fr', 'Des experts jugent', 'experts', 'Des'],
      ['with an indefinite article behind its verb', 'fr', 'La trêve tient, estiment des experts', 'experts', 'des'],
      ['with an adjective at the head of a sentence', 'ru', 'Российское ведомство заявило', 'ведомство', 'Российское'],
    ],
  },
  {
    group: 'a noun phrase that is no subject begins',
    isGoverned: true,
    cases: [
      ['with its preposition', 'en', 'a letter from Putin', 'Putin', 'from'],
      ['with a preposition before its title', 'en', 'talks with President Putin', 'Putin', 'with'],
      ['with its article, behind a preposition', 'en', 'talks with the Russian president Putin', 'Putin', 'the'],
      ['with a preposition before an adjective', 'en', 'under outgoing President Biden', 'Biden', 'under'],
      ['with an oblique article', 'de', 'mit dem ukrainischen Präsidenten Selenskyj', 'Selenskyj', 'dem'],
      ['with a genitive article', 'de', 'die Sprecherin der Partei sagte', 'Partei', 'der'],
      ['with a comparing word inside a clause', 'en', 'he speaks like Putin', 'Putin', 'like'],
      ['with an article that is a preposition too', 'fr', 'la décision des experts', 'experts', 'des'],
      ['with such an article behind a preposition', 'fr', 'avec des experts', 'experts', 'des'],
      ['with a Russian preposition', 'ru', 'в беседе с Путиным', 'Путиным', 'с'],
    ],
  },
])('$group', ({ isGoverned, cases }) => {
  it.each(cases)('%s, %s: %s', (_, lang, text, name, first) => {
    expect(startOf(lang, text, name)).toEqual({ first, isGoverned });
  });
});

describe('the limit of a noun phrase', () => {
  it('is the beginning of its sentence', () => {
    expect(startOf('en', 'He is with President Biden', 'Biden', 3)).toEqual({ first: 'President', isGoverned: false });
  });

  it('is eight words before the name', () => {
    const text = 'von Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota';
    expect(startOf('de', text, 'Iota')).toEqual({ first: 'Alpha', isGoverned: false });
    expect(startOf('de', text, 'Theta')).toEqual({ first: 'von', isGoverned: true });
  });

  it('is a name before it, where names alone have capitals and verbs may stand first', () => {
    expect(startOf('ru', 'Передал [Путин] Лаврову', 'Лаврову')).toEqual({ first: 'Лаврову', isGoverned: false });
  });
});
