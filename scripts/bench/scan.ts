import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick/fast';
import type { EntityRow } from '../../lib/rows';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { wordStarts } from '../../lib/text/words';

// The name scan against its peers in one run, on text and names made of random syllables: `npm run bench`.

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
  'on',
  'we',
  'per',
  'zi',
];
const runs = 5;

function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function wordMaker(random: (limit: number) => number) {
  return (isName: boolean) => {
    const word = Array.from({ length: 1 + random(3) + Number(isName) }, () => syllables[random(syllables.length)]).join(
      '',
    );
    return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
}

function makeNames(count: number): readonly string[] {
  const word = wordMaker(generator(1));
  const names = new Set<string>();
  while (names.size < count) names.add(`${word(true)} ${word(true)}`);
  return [...names];
}

function makeText(length: number, names: readonly string[]): string {
  const random = generator(2);
  const word = wordMaker(random);
  const words: string[] = [];
  for (let size = 0; size < length; size += words.at(-1)?.length ?? 1) {
    words.push(random(40) === 0 ? (names[random(names.length)] ?? '') : word(random(4) === 0));
  }
  return words.join(' ').slice(0, length);
}

function median(task: () => unknown, times = runs): number {
  const all = Array.from({ length: times }, () => {
    const from = performance.now();
    task();
    return performance.now() - from;
  });
  return all.sort((one, other) => one - other)[times >> 1] ?? 0;
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function measure(count: number): void {
  const names = makeNames(count);
  const text = makeText(1_000_000, names);
  const entities = names.map((name, index): EntityRow => {
    return {
      type: 'entity',
      id: `e${index}`,
      kind: 'person',
      label: { en: name },
      aliases: [{ text: name, lang: 'mul' }],
    };
  });
  const rows = { entities, topics: [], claims: [], positions: [] };
  const build = () => buildLexicon(rows, { dataset: 'bench', revision: '1', inflect: (base) => [base] });
  const buffer = build();
  const lexicon = openLexicon(buffer);
  const report = (name: string, ms: number, size = text.length) =>
    console.log(
      `${count} names | ${name} | ${ms.toFixed(1)} ms | ${(size / ms / 1000).toFixed(0)} million characters/s`,
    );
  report(
    'bare loop',
    median(() => bareLoop(text)),
  );
  report(
    'lexicon, word starts included',
    median(() => lexicon.names(text, wordStarts(text))),
  );
  const monyone = new Monyone([...names]);
  report(
    '@monyone/aho-corasick/fast',
    median(() => monyone.matchInText(text)),
  );
  const modern = new Modern([...names]);
  // The whole text takes it too long for a bench that is run often.
  const part = text.slice(0, 20_000);
  report(
    'modern-ahocorasick/fast, 20,000 characters',
    median(() => modern.search(part)),
    part.length,
  );
  if (count <= 10_000) {
    const expression = new RegExp(`(?:${names.join('|')})`, 'g');
    report(
      'one alternation',
      median(() => text.match(expression)),
    );
  }
  for (const length of [10_000, 100_000, 10_000_000]) {
    const sized = makeText(length, names);
    report(
      `lexicon, ${length} characters`,
      median(() => lexicon.names(sized, wordStarts(sized))),
      length,
    );
  }
  console.log(
    `${count} names | build ${median(build, 3).toFixed(0)} ms | open ${median(() => openLexicon(buffer)).toFixed(1)} ms`,
  );
  console.log(`${count} names | buffer ${(buffer.byteLength / 1e6).toFixed(1)} MB`);
}

for (const count of [10_000, 100_000]) measure(count);
