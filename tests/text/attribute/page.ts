import type { Mention } from '../../../lib/findings';
import { sentences } from '../../../lib/text/sentences/sentences';
import type { ReadBlock } from '../../../lib/text/statement-input';
import { statements } from '../../../lib/text/statements';
import type { EntityEntry, TermHit } from '../../../lib/text/types';
import { cast, type Named, roles } from './cast';
import { invented } from './invented';
import { claimWords, topicWords } from './topic-words';

const everybody: readonly Named[] = [...cast, ...invented];
/** Every form of a name with whose it is, the longest first. */
const names = everybody
  .flatMap((one) =>
    one.forms.map((form) => ({ one, form, written: new RegExp(`(?<![\\p{L}-])${form}(?!\\p{L})`, 'gu') })),
  )
  .sort((a, b) => b.form.length - a.form.length);

const entryOf = (id: string): EntityEntry | null => {
  const one = everybody.find((entity) => entity.id === id);
  if (!one) return null;
  const speaksFor = one.speaksFor ? [{ entity: one.speaksFor }] : [];
  return { id, label: id, kind: one.kind, gender: one.gender ?? null, standsFor: one.standsFor ?? null, speaksFor };
};

function blockOf(text: string, lang: string, block: number): ReadBlock {
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  for (const { one, form, written } of names) {
    if (!text.includes(form)) continue;
    for (const match of text.matchAll(written)) {
      if (taken.has(match.index)) continue;
      for (let at = match.index; at < match.index + form.length; at++) taken.add(at);
      const entity = { id: one.id, label: one.id, kind: one.kind };
      mentions.push({
        block,
        start: match.index,
        end: match.index + form.length,
        text: form,
        entity,
        candidates: 1,
        why: [],
      });
    }
  }
  const terms: TermHit[] = Object.entries(topicWords).flatMap(([id, words]) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      dataset: 'test',
      use: {
        kind: 'topic',
        topic: { id, nature: id === 'biolabs' ? 'assertion' : 'position', concept: false },
        lang,
        term: match[0],
      },
    })),
  );
  for (const [id, words] of Object.entries(claimWords)) {
    for (const match of text.matchAll(words)) {
      const claim = { id, topic: 'biolabs', claimants: [] };
      const use = { kind: 'claim' as const, claim, lang, term: match[0] };
      terms.push({ start: match.index, end: match.index + match[0].length, dataset: 'test', use });
    }
  }
  for (const [id, words] of Object.entries(roles)) {
    const entity = entryOf(id);
    for (const word of entity ? words : []) {
      const at = text.toLowerCase().indexOf(word.toLowerCase());
      if (at < 0 || !entity) continue;
      terms.push({
        start: at,
        end: at + word.length,
        dataset: 'test',
        use: { kind: 'role', entity, from: '2019-01-01', to: null, lang, term: word },
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { text, lang, sentences: sentences(text, lang), mentions, terms };
}

const nameOf = ({ id, label }: { readonly id: string | null; readonly label: string }): string => id ?? label;

const peopleIn = (line: string) =>
  blockOf(line, 'en', 0).mentions.flatMap(({ entity }) => {
    const entry = entryOf(entity.id);
    return entry?.kind === 'person' ? [entry] : [];
  });

/** Statements of a page of our own with a small cast, one block a line. */
export function statementsOf(text: string, lang: string, title = '') {
  const blocks = text.split('\n').map((line, index) => blockOf(line, lang, index));
  const found = statements({
    blocks,
    date: '2025-08-20',
    title,
    titled: peopleIn(title),
    country: (name) => entryOf(everybody.find(({ forms }) => forms.includes(name))?.id ?? ''),
    inOffice: (office) =>
      entryOf(
        Object.entries(roles).find(([, words]) => words.some((word) => word.toLowerCase() === office))?.[0] ?? '',
      ),
    entity: entryOf,
    topic: (id) => ({ id, nature: id === 'biolabs' ? 'assertion' : 'position', concept: false }),
  });
  return found.map((statement) => ({
    ...statement,
    cueText: statement.cue && blocks[statement.cue.block]?.text.slice(statement.cue.start, statement.cue.end),
    who: statement.speaker && [statement.speaker, ...(statement.speaker.together ?? [])].map(nameOf).join(' & '),
  }));
}
