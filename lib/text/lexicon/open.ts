import { remembered } from '../remembered';
import type { ClaimEntry, EntityEntry, Lexicon, NameUse, PositionEntry, TermUse, TopicEntry } from '../types';
import { letterClasses } from './alphabet';
import { openEntities } from './entries';
import { HIDDEN, openIds } from './ids';
import {
  ALIAS_AMBIGUOUS,
  ALIAS_FULL,
  ALIAS_WORDS,
  EXAMPLE_WORDS,
  type Meta,
  SECTION,
  USE_CLAIM,
  USE_TOPIC,
  USE_WORDS,
} from './layout';
import { aliasOf, isBase } from './name-forms';
import { findNames, type NameMatch, type NameTable, openNames, scanNames } from './names';
import { openPool, type Pool } from './pool';
import { readSections, type SectionReader } from './sections';
import type { Composite } from './term-parts';
import { evaluate, type PartHit, scanAtoms, type TermTables } from './terms';
import { openTrie } from './trie';

/** Opens a compiled lexicon where it lies: rows are decoded one by one, when they are met. Throws where the buffer is damaged or of another version. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const sections = readSections(buffer, SECTION.count);
  const pool = poolOf(sections);
  const meta = metaOf(sections, pool);
  const classes = letterClasses(sections.words(SECTION.letters));
  const rows = openRows(sections, pool);
  const names = openNames(sections);
  const aliases = sections.words(SECTION.aliases);
  const nameUse = nameUses({ aliases, names, pool, entity: rows.entity, dataset: meta.dataset });
  const usesOf = remembered((record: number) => [nameUse(record)]);
  const termUse = termUses(sections.words(SECTION.uses), pool, rows);
  const tables = termTables(sections, classes, pool);
  const matches = lastResult((text: string, starts: Uint32Array) => scanNames(names, text, { starts }));
  const speaks = spokenIn(meta.languages);
  const firstEntity = sections.words(SECTION.topics).length;
  return {
    dataset: meta.dataset,
    revision: meta.revision,
    names(text, starts, counts) {
      const all = matches(text, starts);
      const isCounted = counts && ((record: number) => counts(nameUse(record).entity.id));
      // Rows of one dataset seldom take the place of another's: only then is the text read twice.
      const isWhole = !isCounted || all.every(({ records }) => records.every(isCounted));
      return findNames(isWhole ? all : scanNames(names, text, { starts, counts: isCounted }), usesOf);
    },
    elsewhere: Object.keys(meta.elsewhere),
    terms(text, starts, sentences, lang, others = []) {
      const hits = scanAtoms(tables, text, { starts, speaks: speaks(lang) });
      if (meta.usesEntities) {
        hits.push(...entityHits(matches(text, starts), (record) => firstEntity + entityRow(names, aliases, record)));
      }
      for (const { id, start, end } of others) {
        const part = meta.elsewhere[id];
        if (part !== undefined) hits.push({ start, end, part });
      }
      return evaluate(tables, text, { hits, sentences }).map(({ start, end, use }) => ({
        start,
        end,
        use: termUse(use),
        dataset: meta.dataset,
      }));
    },
    entity: (id) => rows.find('entity', id, rows.entity),
    topic: (id) => rows.find('topic', id, rows.topic),
    positions: rows.positions,
    owns: (type, id) => rows.row(type, id) !== null,
    get examples() {
      return rows.examples();
    },
  };
}

/** Why terms were left out of a compiled lexicon: a sentence each. Throws as `openLexicon` does. */
export function lexiconProblems(buffer: ArrayBuffer): readonly string[] {
  const sections = readSections(buffer, SECTION.count);
  return metaOf(sections, poolOf(sections)).problems;
}

const poolOf = (sections: SectionReader) =>
  openPool(sections.units(SECTION.poolUnits), sections.words(SECTION.poolLimits));
const metaOf = (sections: SectionReader, pool: Pool) => decoder<Meta>(sections.words(SECTION.meta), pool)(0);

type RowReader = ReturnType<typeof openRows>;

function openRows(sections: SectionReader, pool: Pool) {
  const row = openIds(sections.words(SECTION.ids), pool);
  const entity = openEntities(sections.words(SECTION.entities), pool);
  const topic = decoder<TopicEntry>(sections.words(SECTION.topics), pool);
  const claim = decoder<ClaimEntry>(sections.words(SECTION.claims), pool);
  const position = decoder<PositionEntry>(sections.words(SECTION.positions), pool);
  const holderLimits = sections.words(SECTION.holderLimits);
  const table = sections.words(SECTION.examples);
  const positions = remembered((group: number) => {
    const first = holderLimits[group] ?? 0;
    return Array.from({ length: (holderLimits[group + 1] ?? first) - first }, (_, index) => position(first + index));
  });
  let examples: Lexicon['examples'] | null = null;
  const readExamples = () =>
    Array.from({ length: table.length / EXAMPLE_WORDS }, (_, index) => {
      const [claimRow = 0, lang = 0, text = 0] = table.subarray(index * EXAMPLE_WORDS);
      return { claim: claim(claimRow), lang: pool(lang), text: pool(text) };
    });
  return {
    row,
    entity,
    topic,
    claim,
    find<T>(space: 'entity' | 'topic', id: string, decode: (number: number) => T): T | null {
      const number = row(space, id);
      return number === null || number === HIDDEN ? null : decode(number);
    },
    positions(holder: string): readonly PositionEntry[] {
      const group = row('holder', holder);
      return group === null ? [] : positions(group);
    },
    examples() {
      examples ??= readExamples();
      return examples;
    },
  };
}

/** Decodes entry n of a table of JSON strings, once. */
function decoder<T>(numbers: Uint32Array, pool: Pool): (number: number) => T {
  return remembered((number) => JSON.parse(pool(numbers[number] ?? 0)) as T);
}

type NameTables = {
  aliases: Uint32Array;
  names: NameTable;
  pool: Pool;
  entity: (row: number) => EntityEntry;
  dataset: string;
};

function nameUses({ aliases, names, pool, entity, dataset }: NameTables): (record: number) => NameUse {
  return remembered((record) => {
    const first = names.records[record * 2] ?? 0;
    const [row = 0, text = 0, lang = 0, flags = 0, near = 0] = aliases.subarray(aliasOf(first) * ALIAS_WORDS);
    return {
      entity: entity(row),
      alias: pool(text),
      lang: pool(lang),
      full: (flags & ALIAS_FULL) !== 0,
      ambiguous: (flags & ALIAS_AMBIGUOUS) !== 0,
      near: near > 0 ? (JSON.parse(pool(near - 1)) as readonly string[]) : [],
      base: isBase(first),
      dataset,
    };
  });
}

function entityRow(names: NameTable, aliases: Uint32Array, record: number): number {
  return aliases[aliasOf(names.records[record * 2] ?? 0) * ALIAS_WORDS] ?? 0;
}

function entityHits(matches: readonly NameMatch[], partOf: (record: number) => number): readonly PartHit[] {
  const hits: PartHit[] = [];
  for (const { start, end, records } of matches) {
    const parts = records.length === 1 ? records.map(partOf) : new Set(records.map(partOf));
    for (const part of parts) hits.push({ start, end, part });
  }
  return hits;
}

function termUses(uses: Uint32Array, pool: Pool, rows: RowReader): (use: number) => TermUse {
  return remembered((use) => {
    const [kindAndRow = 0, termText = 0, language = 0, from = 0, to = 0] = uses.subarray(use * USE_WORDS);
    const row = Math.floor(kindAndRow / 4);
    const common = { lang: pool(language), term: pool(termText) };
    if (kindAndRow % 4 === USE_TOPIC) return { kind: 'topic', topic: rows.topic(row), ...common };
    if (kindAndRow % 4 === USE_CLAIM) return { kind: 'claim', claim: rows.claim(row), ...common };
    const tenure = { from: from > 0 ? pool(from - 1) : '', to: to > 0 ? pool(to - 1) : null };
    return { kind: 'role', entity: rows.entity(row), ...tenure, ...common };
  });
}

function termTables(sections: SectionReader, classes: Uint16Array, pool: Pool): TermTables {
  const uses = sections.words(SECTION.uses);
  return {
    forward: openTrie(sections, SECTION.forward, classes),
    backward: openTrie(sections, SECTION.backward, classes),
    itemLimits: sections.words(SECTION.itemLimits),
    items: sections.words(SECTION.items),
    composite: decoder<Composite>(sections.words(SECTION.composites), pool),
    topicOf: (use) => {
      const kindAndRow = uses[use * USE_WORDS] ?? USE_CLAIM;
      return kindAndRow % 4 === USE_TOPIC ? Math.floor(kindAndRow / 4) : null;
    },
  };
}

/** Terms of another language do not count, unless they are said to hold in all, or the text's is unknown. */
function isSpoken(language: string, lang: string): boolean {
  const primary = (tag: string) => tag.split('-', 1)[0];
  return language === 'mul' || lang === '' || lang === 'und' || primary(language) === primary(lang);
}

/** Which of the terms' languages count in a text; every block of a page asks for the same few. */
function spokenIn(languages: readonly string[]): (lang: string) => readonly boolean[] {
  const known = new Map<string, readonly boolean[]>();
  return (lang) => {
    const speaks = known.get(lang) ?? languages.map((language) => isSpoken(language, lang));
    known.set(lang, speaks);
    return speaks;
  };
}

/** Names and entity references of terms are asked for in turn about the same text. */
function lastResult<T>(scan: (text: string, starts: Uint32Array) => T): (text: string, starts: Uint32Array) => T {
  let last: { text: string; starts: Uint32Array; result: T } | null = null;
  return (text, starts) => {
    if (last?.text === text && last.starts === starts) return last.result;
    last = { text, starts, result: scan(text, starts) };
    return last.result;
  };
}
