import type { Alias, EntityRow, HiddenRow, PositionRow, Rows, TopicRow } from '../../lib/rows';
import { inflect } from '../../lib/text/forms/inflect';
import { fold, isUpperCode, wordEnd } from '../../lib/text/letters';
import { parseTerm } from '../../lib/text/terms/parse';
import type { EntityEntry, Lexicon, NameHit, NameUse, TermHit } from '../../lib/text/types';

// A lexicon without a trie: maps and substring search, slow and plain. For tests of what is built on lexicons.

const mostWords = 6;
const isRow = <R extends object>(row: R | HiddenRow): row is R => !('hidden' in row);

export function fakeLexicon(dataset: string, rows: Partial<Rows>): Lexicon {
  const entities = (rows.entities ?? []).filter(isRow<EntityRow>);
  const byId = new Map(entities.map((row) => [row.id, row]));
  const topics = (rows.topics ?? []).filter(isRow<TopicRow>);
  const positions = (rows.positions ?? []).filter(isRow<PositionRow>);
  const forms = new Map<string, { use: NameUse; alias: Alias; form: string }[]>();
  for (const row of entities) {
    for (const alias of row.aliases) {
      for (const entry of formsOf(row, alias, dataset)) {
        const key = fold(entry.form);
        forms.set(key, [...(forms.get(key) ?? []), entry]);
      }
    }
  }
  const owned = new Set(
    [rows.entities, rows.topics, rows.claims, rows.positions].flatMap((list) =>
      (list ?? []).map((row) => `${row.type} ${row.id}`),
    ),
  );
  const topicEntry = (row: TopicRow) => ({
    id: row.id,
    nature: row.nature ?? ('position' as const),
    concept: row.concept ?? false,
  });
  return {
    dataset,
    revision: 'fake',
    examples: [],
    names: (text, starts, counts) => scan(text, starts, counts ? formsThat(counts, forms) : forms),
    terms: (text, _starts, sentences, lang) => [
      ...topics.flatMap((row) =>
        (row.terms[lang] ?? []).flatMap((term) =>
          sentences.flatMap((sentence): TermHit[] => {
            const span = find(text, sentence, term);
            return span ? [{ ...span, dataset, use: { kind: 'topic', topic: topicEntry(row), lang, term } }] : [];
          }),
        ),
      ),
      ...entities.flatMap((row) =>
        (row.offices ?? []).flatMap(({ from, to, roles }) =>
          (roles?.[lang] ?? []).flatMap((term) =>
            sentences.flatMap((sentence): TermHit[] => {
              const span = find(text, sentence, term);
              return span
                ? [{ ...span, dataset, use: { kind: 'role', entity: entryOf(row), from, to: to ?? null, lang, term } }]
                : [];
            }),
          ),
        ),
      ),
    ],
    entity: (id) => {
      const row = byId.get(id);
      return row ? entryOf(row) : null;
    },
    topic: (id) => {
      const row = topics.find((each) => each.id === id);
      return row ? topicEntry(row) : null;
    },
    positions: (holder) =>
      positions
        .filter((row) => row.holder === holder || row.onBehalfOf === holder)
        .map(({ id, onBehalfOf, topic, claim, stance, date, holder: of }) => ({
          ...{ id, holder: of, topic, stance, date },
          ...{ onBehalfOf: onBehalfOf ?? null, claim: claim ?? null },
        })),
    owns: (type, id) => owned.has(`${type} ${id}`),
  };
}

function entryOf(row: EntityRow): EntityEntry {
  const label = row.label.en ?? Object.values(row.label)[0] ?? row.id;
  return {
    id: row.id,
    label,
    kind: row.kind,
    gender: row.gender ?? null,
    standsFor: row.standsFor ?? null,
    speaksFor: row.speaksFor ?? [],
  };
}

function formsOf(row: EntityRow, alias: Alias, dataset: string): { use: NameUse; alias: Alias; form: string }[] {
  const isOneWord = !/[\s-]/.test(alias.text);
  const full = alias.kind ? alias.kind === 'full' : !(row.kind === 'person' && isOneWord);
  const { lang, text } = alias;
  const options = { lang, kind: row.kind, gender: row.gender ?? null, full, fixed: alias.fixed ?? false };
  return inflect(text.replaceAll('’', "'"), options).map((form) => ({
    form,
    alias,
    use: {
      ...{ entity: entryOf(row), alias: text, lang, full, ambiguous: alias.ambiguous ?? false },
      ...{ near: alias.near ?? [], base: form === text, dataset },
    },
  }));
}

function scan(
  text: string,
  starts: Uint32Array,
  forms: ReadonlyMap<string, { use: NameUse; alias: Alias; form: string }[]>,
): NameHit[] {
  const hits: NameHit[] = [];
  const folded = fold(text);
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    if (start < (hits.at(-1)?.end ?? 0)) continue;
    for (let words = mostWords; words > 0; words -= 1) {
      const last = starts[index + words - 1];
      if (last === undefined) continue;
      const ends = [wordEnd(text, last + 1), wordEnd(text, last + 1) + 1];
      const found = ends.flatMap((end) => {
        const written = text.slice(start, end);
        const uses = (
          forms.get(folded.slice(start, end).replace(/[\s-]+/g, ' ')) ??
          forms.get(folded.slice(start, end)) ??
          []
        ).filter(
          ({ alias, form }) =>
            alias.case === 'any' ||
            (alias.case === 'exact'
              ? written === form
              : !isUpperCode(form.charCodeAt(0)) || isUpperCode(written.charCodeAt(0))),
        );
        return uses.length > 0 ? [{ start, end, uses: uses.map(({ use }) => use) }] : [];
      });
      const hit = found.at(-1);
      if (hit) {
        hits.push(hit);
        break;
      }
    }
  }
  return hits;
}

function formsThat<Entry extends { readonly use: NameUse }>(
  counts: (id: string) => boolean,
  forms: ReadonlyMap<string, Entry[]>,
): Map<string, Entry[]> {
  return new Map(
    [...forms].flatMap(([key, entries]) => {
      const left = entries.filter(({ use }) => counts(use.entity.id));
      return left.length > 0 ? [[key, left] as const] : [];
    }),
  );
}

/** The span of a term in a sentence: its words in order, `*` open; `{id}` never matches here. */
function find(
  text: string,
  within: { start: number; end: number },
  term: string,
): { start: number; end: number } | null {
  const sentence = folds.get(text) ?? remember(text);
  let start = -1;
  let from = within.start;
  for (const { word, pattern } of patternsOf(term)) {
    const at = sentence.indexOf(word, from);
    if (at < 0 || at >= within.end) return null;
    const match = pattern.exec(sentence.slice(from, within.end));
    if (!match) return null;
    if (start < 0) start = from + match.index;
    from += match.index + match[0].length;
  }
  return start < 0 ? null : { start, end: from };
}

type Pattern = { readonly word: string; readonly pattern: RegExp };
const compiled = new Map<string, readonly Pattern[]>();
const folds = new Map<string, string>();

function remember(text: string): string {
  const folded = fold(text);
  folds.clear();
  folds.set(text, folded);
  return folded;
}

function patternsOf(term: string): readonly Pattern[] {
  const known = compiled.get(term);
  if (known) return known;
  const parsed = parseTerm(term);
  const parts = parsed.ok ? parsed.term.flat(2) : [];
  const words = parts.some((part) => part.kind !== 'words')
    ? []
    : parts.flatMap((part) => (part.kind === 'words' ? [part] : []));
  const patterns = words.map(({ text, prefix, suffix }) => {
    const escaped = fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const left = suffix ? '' : '(?<![\\p{L}\\p{N}])';
    const right = prefix ? '\\p{L}*' : '(?![\\p{L}\\p{N}])';
    return { word: fold(text), pattern: new RegExp(`${left}${escaped}${right}`, 'u') };
  });
  compiled.set(term, patterns);
  return patterns;
}
