import type { Span } from '../../lib/rows';

/** A name in an article; `labels` are what it may be linked to, none where the dataset should not know it. `mayBeFound`: right with and without a link. */
export type ExpectedName = Span & {
  readonly text: string;
  readonly labels: readonly string[];
  readonly mayBeFound?: true;
};

type Line = {
  readonly context: string;
  readonly skip: number;
  readonly length: number;
  readonly labels: readonly string[];
  readonly mayBeFound?: true;
};

/**
 * Where the names of a foot stand in a text: `Moskau, Moskaus = Moscow` a line, `= ?` for a name that the dataset should not know,
 * `~` instead of `=` for what may be taken for a name or not, `Trainer [Merz] = ?` for a name in one context only.
 * Every whole word counts; the longer form wins. Throws where one does not occur.
 */
export function namesOf(id: string, text: string, foot: string): readonly ExpectedName[] {
  const lines = foot
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => linesOf(id, line))
    .sort((one, other) => other.context.length - one.context.length);
  const names: ExpectedName[] = [];
  for (const { context, skip, length, ...meaning } of lines) {
    const places = placesOf(text, context).map((place) => place + skip);
    if (places.length === 0) throw new Error(`${id}: "${context}" does not occur as a whole word`);
    for (const start of places) {
      const name = { start, end: start + length, text: text.slice(start, start + length), ...meaning };
      if (names.every((other) => other.end <= start || name.end <= other.start)) names.push(name);
    }
  }
  return names.sort((one, other) => one.start - other.start);
}

function linesOf(id: string, line: string): readonly Line[] {
  const [surfaces = '', label = ''] = line.split(/ [=~] /);
  if (label === '') throw new Error(`${id}: expected "name = label", received "${line}"`);
  const labels = label === '?' ? [] : label.split(' / ');
  const meaning = line.includes(' ~ ') ? { labels, mayBeFound: true as const } : { labels };
  const forms = surfaces.includes('[') ? [surfaces] : surfaces.split(', ');
  return forms.map((form) => {
    const open = form.indexOf('[');
    if (open < 0) return { context: form, skip: 0, length: form.length, ...meaning };
    return { context: form.replace(/[[\]]/g, ''), skip: open, length: form.indexOf(']') - open - 1, ...meaning };
  });
}

function placesOf(text: string, form: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + form.length));
    if (isWhole) places.push(at);
  }
  return places;
}
