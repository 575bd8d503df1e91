import type { CardOffice, EntityCard } from '../../cards';
import type { Why } from '../../findings';
import type { EntityRow, Lang } from '../../rows';
import { isOnOrBefore, isWithin } from '../../text/date';
import { inLanguage, stateLanguages, textIn } from './language';
import { type CardSource, refTo } from './source';

export type EntityQuestion = {
  readonly id: string;
  /** Topics of the article. */
  readonly topics: readonly string[];
  /** ISO day of the article. */
  readonly day: string;
  readonly why: readonly Why[];
};

/** Positions that a name's card holds before and after the article's date, at most. */
const mostPositions = 40;

/** The card of a name; null when no dataset has it. */
export async function entityCard(source: CardSource, question: EntityQuestion): Promise<EntityCard | null> {
  const { id, day, topics, why } = question;
  const found = (await source.entities([id])).get(id);
  if (found === undefined) return null;
  const { row } = found;
  const { lang } = source;
  const positions = await source.positionsOf('holder', holdersOf(row));
  const onTopic = positions.filter(({ row: position }) => topics.includes(position.topic));
  const ordered = [...onTopic, ...positions.filter((position) => !onTopic.includes(position))];
  const prior = ordered.filter(({ row: position }) => isOnOrBefore(position.date, day));
  const later = ordered.filter((position) => !prior.includes(position));
  const spokenFor = spokenForAt(row, day);
  const named = await source.entities(spokenFor);
  const original = await originalName(source, row, day);
  const office = officeAt(row, day, lang);
  const description = inLanguage(row.description, lang)?.text;
  return {
    kind: 'entity',
    id,
    dataset: await source.dataset(found.dataset),
    entityKind: row.kind,
    label: textIn(row.label, lang),
    ...(original ? { original } : {}),
    ...(office ? { office } : {}),
    ...(description ? { description } : {}),
    speaksFor: spokenFor.map((one) => refTo(one, named.get(one)?.row, lang)),
    prior: await source.shown(prior.slice(0, mostPositions)),
    later: await source.shown(later.slice(0, mostPositions)),
    sameAs: row.sameAs ?? [],
    why,
  };
}

/** The office held on a day, the one begun last where there are several. */
export function officeAt(row: EntityRow, day: string, lang: Lang): CardOffice | null {
  const held = (row.offices ?? []).filter(({ from, to }) => isWithin(day, from, to));
  const office = held.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (office === undefined) return null;
  return { title: textIn(office.title, lang), from: office.from, ...(office.to ? { to: office.to } : {}) };
}

/** Whose positions count as its own: its own, and for a seat of power those of whom it stands for. */
export function holdersOf(row: EntityRow): readonly string[] {
  return row.standsFor === undefined ? [row.id] : [row.id, row.standsFor];
}

/** Whom it speaks for on a day. */
export function spokenForAt(row: EntityRow, day: string): readonly string[] {
  const active = (row.speaksFor ?? []).filter(({ from, to }) => isWithin(day, from, to));
  return [...new Set(active.map(({ entity }) => entity))];
}

/** The label in the language of the state that it speaks for, now or ever, or through a body; null where that is the same. */
async function originalName(source: CardSource, row: EntityRow, day: string): Promise<EntityCard['original'] | null> {
  const ever = (row.speaksFor ?? []).map(({ entity }) => entity);
  let ids = [row.id, ...holdersOf(row), ...spokenForAt(row, day), ...ever];
  for (let step = 0; step < 3 && ids.length > 0; step += 1) {
    const lang = ids.map((id) => stateLanguages[id]).find((one) => one !== undefined);
    const text = lang === undefined ? undefined : row.label[lang];
    if (lang !== undefined)
      return text === undefined || text === textIn(row.label, source.lang) ? null : { text, lang };
    const bodies = [...(await source.entities(ids)).values()].filter((body) => body.row.id !== row.id);
    ids = bodies.flatMap(({ row: body }) =>
      [body.standsFor ?? [], ...(body.speaksFor ?? []).map(({ entity }) => entity)].flat(),
    );
  }
  return null;
}
