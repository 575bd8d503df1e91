import type { Row } from '../../lib/rows';

const syllables = [
  'ka',
  'lo',
  'mi',
  'ter',
  'sen',
  'ru',
  'vo',
  'dan',
  'ge',
  'schu',
  'ni',
  'bra',
  'to',
  'fel',
  'ist',
  'au',
];

/** A pack of random names and positions, always the same, as NDJSON: of ten rows six are names and four are positions. */
export function largePack(rows: number): string {
  const pick = generator(7);
  const word = () => {
    const text = Array.from({ length: 2 + pick(3) }, () => syllables[pick(syllables.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const lines: object[] = [
    {
      type: 'dataset',
      format: 1,
      id: 'large',
      title: { en: 'Large' },
      revision: '1',
      license: 'CC0-1.0',
      author: 'A machine',
      languages: ['en'],
    },
    { type: 'topic', id: 'large-topic', label: { en: 'Large topic' }, terms: { en: ['large topic'] } } satisfies Row,
  ];
  for (let number = 0; lines.length <= rows; number += 1) {
    lines.push(number % 10 < 6 ? name(number, word) : position(number, word));
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function name(number: number, word: () => string): Row {
  const [first, last] = [word(), word()];
  return {
    type: 'entity',
    id: `large-${number}`,
    kind: 'person',
    label: { en: `${first} ${last}`, de: `${first} ${last}` },
    aliases: [
      { text: `${first} ${last}`, lang: 'en' },
      { text: last, lang: 'en', kind: 'short', ambiguous: true },
    ],
    description: { en: `${word()} of ${word()}`, de: `${word()} von ${word()}` },
  };
}

function position(number: number, word: () => string): Row {
  return {
    type: 'position',
    id: `large-${number}`,
    holder: `large-${number - (number % 10)}`,
    topic: 'large-topic',
    stance: 'supports',
    statement: { en: `${word()} ${word()} ${word()} ${word()}.` },
    date: `20${10 + (number % 15)}-0${1 + (number % 9)}`,
    source: { title: word(), publisher: word(), url: 'https://example.org/', kind: 'media', seen: true },
  };
}

function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
