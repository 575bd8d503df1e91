import type { ClaimRow, EntityRow, TopicRow } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { saying, tell } from './document';
import { cpuTime, spreads, table, told } from './measure';

// npm run bench -- detect [--write]: the whole of detection over made-up German text, at 100,000 aliases, 2,000 topic terms, 500 claim patterns.
// Targets: 6,000 characters in 10 ms, 100,000 in 150 ms, and time in proportion to the text.

const runs = 15;
/** Runs before those, in which the program is compiled: so many of a short text, fewer of a long one. */
const warmUpOf = (length: number) => Math.max(10, Math.min(100, 1_000_000 / length));
const usual = 6000;
const syllables = 'ba de fi go ku la me ni po ra se ti vo wu zan kor lim tes bran dol'.split(' ');
let seed = 7;
const nameOf = (index: number) => capital(spelled(index * 31 + 9000));
const termOf = (index: number) => capital(`${spelled(index * 17 + 400_000)}ung`);
const word = (count: number) => Array.from({ length: count }, () => syllables[random(syllables.length)]).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const lexicon = openLexicon(buildLexicon(rows(), { dataset: 'bench', revision: '1' }));
const read = (texts: ReturnType<typeof blocks>) => detect({ blocks: texts, lang: 'de', date: '2025-03-18' }, [lexicon]);
const usualTexts = blocks(usual);
const cold = cpuTime(() => read(usualTexts));
const lines = [1000, usual, 12_000, 25_000, 50_000, 100_000].map((length) => {
  const texts = blocks(length);
  const { mentions, statements } = read(texts);
  saying(`detection in ${length} characters`);
  const { time } = spreads({ time: () => read(texts) }, { rounds: runs, warmUp: warmUpOf(length) });
  const each = ((time.median / length) * 1000).toFixed(2);
  return [length.toLocaleString('en'), told(time), each, mentions.length, statements.length];
});
const head = ['characters', 'ms, median (least–most)', 'ms per 1,000 characters', 'mentions', 'statements'];
const about = 'The whole of detection in made-up German text, 100,000 aliases, 2,000 topic terms, 500 claim patterns';
const first = `The very first run, nothing compiled, ${usual.toLocaleString('en')} characters: ${cold.toFixed(1)} ms.`;
tell('detect', `${about}, ${runs} runs each once warm:\n\n${table(head, lines)}\n\n${first}`);

/** Paragraphs of some 500 characters: made-up words, every twelfth a name of the lexicon, every sentence with a verb of saying or a topic. */
function blocks(length: number) {
  const texts: { text: string }[] = [];
  for (let total = 0; total < length; ) {
    let text = '';
    while (text.length < 500) text += `${sentence()} `;
    texts.push({ text: text.slice(0, length - total) });
    total += text.length;
  }
  return texts;
}

function sentence(): string {
  const words = Array.from({ length: 14 }, (_, index) => (index % 6 === 5 ? nameOf(random(20_000)) : word(2)));
  const opening =
    ['Russland erklärte', 'Die Ukraine forderte', 'Wie Wladimir Putin sagte, ist', 'Am Abend war'][random(4)] ?? '';
  return `${opening}, dass der ${termOf(random(2000))} ${words.join(' ')} gilt.`;
}

function rows() {
  const entities: EntityRow[] = Array.from({ length: 20_000 }, (_, index) => person(`p${index}`, nameOf(index)));
  const sides = ['Russland', 'Ukraine'].map((name, index) => ({
    ...person(index === 0 ? 'russia' : 'ukraine', name),
    kind: 'place' as const,
  }));
  const topics: TopicRow[] = Array.from({ length: 400 }, (_, index) => ({
    ...{ type: 'topic', id: `t${index}`, label: { en: `Topic ${index}` } },
    terms: { de: Array.from({ length: 5 }, (_unused, term) => `${termOf(index * 5 + term).toLowerCase()}*`) },
  }));
  const claims: ClaimRow[] = Array.from({ length: 500 }, (_, index) => ({
    ...{ type: 'claim', id: `c${index}`, topic: `t${index % 400}`, text: { en: `Claim ${index}` } },
    patterns: { de: [`${termOf(index).toLowerCase()} … gilt`] },
  }));
  return { entities: [...entities, ...sides], topics, claims, positions: [] };
}

/** Five aliases each. */
function person(id: string, name: string): EntityRow {
  const texts = [name, `${name}o`, `Alt ${name}`, `${name} Neu`, `Sankt ${name}`];
  const aliases = texts.map((text) => ({ text, lang: 'de', kind: 'full' as const }));
  return { type: 'entity', id, kind: 'person', label: { en: name }, aliases };
}

/** A number written in syllables: different numbers, different words. */
function spelled(index: number): string {
  let text = '';
  for (let rest = index; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}
