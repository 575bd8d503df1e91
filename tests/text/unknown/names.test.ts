import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../lib/findings';
import { unknownNames } from '../../../lib/text/unknown/names';

type More = { readonly known?: readonly string[]; readonly speakers?: readonly string[] };

/** The names found, as `name count kind`. */
const names = (lang: string, text: string, { known = [], speakers = [] }: More = {}) => {
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const statements = speakers.map((label) => ({ speaker: { id: null, label } }) as Statement);
  return unknownNames({ blocks: [{ text, lang, names: spans }], statements }).map(
    ({ text: name, count, kind }) => `${name} ${count} ${kind}`,
  );
};

describe('people whom no dataset knows', () => {
  it.each([
    ['de', 'Dem widersprach Ministerin Petra Sandmann am Abend.', ['Petra Sandmann 1 person']],
    ['de', 'Der Außenpolitiker Karsten Wielandt forderte mehr.', ['Karsten Wielandt 1 person']],
    ['de', 'Der Militärexperte Ruprecht Löwitsch sah keinen Grund.', ['Ruprecht Löwitsch 1 person']],
    ['de', 'Die Abgeordnete Taisija Melnyk blieb dabei.', ['Taisija Melnyk 1 person']],
    ['de', 'Ruprecht Löwitsch (54) wartet in Kiel.', ['Ruprecht Löwitsch 1 person']],
    [
      'de',
      'Das sagten Sabine Ohlendorf und Jörg von der Heide.',
      ['Jörg von der Heide 1 person', 'Sabine Ohlendorf 1 person'],
    ],
    ['en', 'Then Peter Sandman left, and nobody saw Peter Sandman again.', ['Peter Sandman 2 person']],
    ['en', 'Then Peter Sandman left.', ['Peter Sandman 1 person']],
    ['en', 'The analyst Orville Thackston disagreed.', ['Orville Thackston 1 person']],
    ['en', 'The town has changed, says Orville Thackston.', ['Orville Thackston 1 person']],
    ['en', 'Orville Thackston, 61, keeps bees.', ['Orville Thackston 1 person']],
    ['en', 'They met Orville Thackston in May. Later that day, Thackston left.', ['Orville Thackston 1 person']],
    ['fr', 'La députée Maëlys Dorvault a voté contre.', ['Maëlys Dorvault 1 person']],
    ['fr', 'Rien ne change, a déclaré Ghislain Tournebise.', ['Ghislain Tournebise 1 person']],
    ['uk', 'Це підтвердив міністр Петро Піщаний.', ['Петро Піщаний 1 person']],
    ['uk', 'Із цим не згоден експерт Крісп Гавриш.', ['Крісп Гавриш 1 person']],
    ['uk', 'У місті зустріли волонтерку Аделіну Журбу.', ['Аделіну Журбу 1 person']],
    ['ru', 'С этим не согласен эксперт Юлиан Песков-Дальний.', ['Юлиан Песков-Дальний 1 person']],
    ['ru', 'В городе встретили фермера Хью Гринвуда.', ['Хью Гринвуда 1 person']],
    ['pl', 'Decyzję ogłosił minister Gniewomir Piasek.', ['Gniewomir Piasek 1 person']],
    ['cs', 'Rozhodnutí oznámil ministr Bořivoj Písek.', ['Bořivoj Písek 1 person']],
  ] as const)('%s: %s', (lang, text, expected) => expect(names(lang, text)).toEqual(expected));

  it('are found behind a compound that begins with a known name', () => {
    expect(names('de', 'Der US-Außenpolitiker Karsten Wielandt kam.', { known: ['US'] })).toEqual([
      'Karsten Wielandt 1 person',
    ]);
  });

  it('are counted with their genitives', () => {
    const text = 'Das sagte Karsten Wielandt. Die Reise Karsten Wielandts war kurz.';
    expect(names('de', text)).toEqual(['Karsten Wielandt 2 person']);
  });

  it('are found where a statement has them as its speaker', () => {
    const text = 'Die Stadt ruht. Ruprecht Löwitsch dazu: „Morgen mehr.“';
    expect(names('de', text)).toEqual([]);
    expect(names('de', text, { speakers: ['Ruprecht Löwitsch'] })).toEqual(['Ruprecht Löwitsch 1 person']);
  });
});

describe('bodies that no dataset knows', () => {
  it.each([
    ['en', 'So said the Harbour Institute, and the Harbour Institute knows.', ['Harbour Institute 2 org']],
    ['en', 'A study by the Center for Harbour Studies says so.', ['Center for Harbour Studies 1 org']],
    ['de', 'Das Institut für Hafenpolitik in Kiel sieht es anders.', ['Institut für Hafenpolitik 1 org']],
    ['fr', "C'est l'avis du Centre des Ports anciens.", ['Centre des Ports 1 org']],
    ['pl', 'Tak twierdzi Instytut Portu.', ['Instytut Portu 1 org']],
  ] as const)('%s: %s', (lang, text, expected) => expect(names(lang, text)).toEqual(expected));
});

describe('what is no name', () => {
  it.each([
    ['de', 'Die Große Halle war voll. In der Große Halle war Licht.'],
    ['de', 'Das teilte Anfang Mai eine Behörde mit, sagte Ende August niemand.'],
    ['de', 'Dort sagten Millionen Menschen nein, Tausende Soldaten warten.'],
    ['de', 'Europäische Spitzenpolitiker reisten ab.'],
    ['de', 'Genaue Zahlen nannte keiner.'],
    ['de', 'Der Sprecher der Werft kam, der Präsident von Neuhafen nicht.'],
    ['en', 'Last Monday August came to an end.'],
    ['en', 'The Black Gate was shut.'],
    ['en', 'Mark Says Peter Sandman Leaves Town Today'],
    ['uk', 'Потяг прибув на Новий Вокзал.'],
    ['ru', 'Поезд прибыл на Новый Вокзал.'],
  ] as const)('%s: %s', (lang, text) => expect(names(lang, text)).toEqual([]));

  it('is what the dataset knows', () => {
    expect(names('de', 'Das sagte Ministerin Petra Sandmann.', { known: ['Petra Sandmann'] })).toEqual([]);
  });
});

describe('the list', () => {
  it('has the most frequent first, and thirty at most', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `Anna ${String.fromCharCode(65 + (at % 26))}${'abcdefghij'.charAt(at % 10)}sand`,
    );
    const text = `${many.map((name) => `Das sagte ${name}.`).join(' ')} Das sagte Petra Sandmann, und Petra Sandmann bleibt.`;
    const found = names('de', text);
    expect(found[0]).toBe('Petra Sandmann 2 person');
    expect(found).toHaveLength(30);
  });

  it('takes any text', () => {
    const word = fc.constantFrom('Anna', 'Sand', 'Institut', 'für', 'US-', 'Петро', 'd’', '\n', 'sagte', ',', '(54)');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }),
        fc.constantFrom('de', 'en', 'uk', 'xx'),
        (words, lang) => {
          const text = words.join(' ');
          for (const found of names(lang, text)) expect(text).toContain(found.replace(/ \d+ (?:person|org)$/, ''));
        },
      ),
    );
  });
});
