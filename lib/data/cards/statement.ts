import type { CardClaim, CardSpeaker, StatementCard } from '../../cards';
import type { Speaker, Statement } from '../../findings';
import type { EntityRow, PositionRow } from '../../rows';
import { isOnOrBefore } from '../../text/date';
import type { Found } from '../layers';
import { holdersOf, officeAt, spokenForAt } from './entity';
import { inLanguage, textIn } from './language';
import { type CardSource, refTo } from './source';

/** Others that a card compares with, at most. */
const mostOthers = 12;

/** The card of a statement. `day` is the ISO day of the article. */
export async function statementCard(source: CardSource, statement: Statement, day: string): Promise<StatementCard> {
  const speaker = statement.speaker?.id
    ? (await source.entities([statement.speaker.id])).get(statement.speaker.id)
    : undefined;
  const own = speaker ? holdersOf(speaker.row) : [];
  const behalf = speaker ? spokenForAt(speaker.row, day).filter((id) => !own.includes(id)) : [];
  const known = await source.positions(statement.prior);
  const later = (await source.positionsOf('holder', own)).filter(
    ({ row }) => isOnMatter(row, statement) && !isOnOrBefore(row.date, day),
  );
  const named = await speakerOf(source, { statement, row: speaker?.row, day });
  return {
    kind: 'statement',
    text: statement.text,
    form: statement.form,
    stance: statement.stance,
    speaker: named,
    topics: await topicsOf(source, statement.topics),
    claims: await claimsOf(source, statement),
    change: await changeOf(source, statement),
    prior: await source.shown(known.filter(({ row }) => own.includes(row.holder))),
    // What others said for the same side is never shown as the speaker's own.
    priorOnBehalf: await source.shown(known.filter(({ row }) => !own.includes(row.holder))),
    later: await source.shown(later),
    others: await source.shown(await othersOf(source, { statement, day, without: [...own, ...behalf] })),
    why: statement.why.map((why) => (named?.known && why.row === named.id ? { ...why, detail: named.label } : why)),
  };
}

type SpeakerQuestion = { readonly statement: Statement; readonly row: EntityRow | undefined; readonly day: string };

async function speakerOf(
  source: CardSource,
  { statement, row, day }: SpeakerQuestion,
): Promise<StatementCard['speaker']> {
  const { lang } = source;
  const { speaker } = statement;
  if (speaker === null) return null;
  const office = row ? officeAt(row, day, lang) : undefined;
  const others = speaker.together ?? [];
  const rows = await source.entities(others.flatMap(({ id }) => id ?? []));
  const together = others.map((one) => namedIn(one, rows.get(one.id ?? '')?.row, lang));
  return {
    ...namedIn(speaker, row, lang),
    ...(office ? { office } : {}),
    ...(together.length > 0 ? { together } : {}),
  };
}

/** Somebody who speaks, by the page's words where no dataset has the row. */
const namedIn = (
  { id, label }: Pick<Speaker, 'id' | 'label'>,
  row: EntityRow | undefined,
  lang: string,
): CardSpeaker => (row ? { ...refTo(row.id, row, lang), known: true } : { id: id ?? '', label, known: false });

async function topicsOf(source: CardSource, ids: readonly string[]): Promise<StatementCard['topics']> {
  const found = await source.topics(ids);
  return ids.map((id) => {
    const row = found.get(id)?.row;
    const proposition = inLanguage(row?.proposition, source.lang)?.text;
    return { ...refTo(id, row, source.lang), ...(proposition ? { proposition } : {}) };
  });
}

async function claimsOf(source: CardSource, { claims }: Statement): Promise<readonly CardClaim[]> {
  const found = await source.claims(claims.map(({ id }) => id));
  const rejected = new Set(claims.flatMap((claim) => (claim.rejected ? claim.id : [])));
  const cards: CardClaim[] = [];
  for (const { row, dataset } of found.values()) {
    const context = inLanguage(row.context, source.lang)?.text;
    cards.push({
      id: row.id,
      dataset: await source.dataset(dataset),
      text: textIn(row.text, source.lang),
      ...(rejected.has(row.id) ? { rejected: true as const } : {}),
      ...(context ? { context } : {}),
      reviews: row.reviews ?? [],
      sources: row.sources ?? [],
    });
  }
  return cards;
}

async function changeOf(source: CardSource, { change }: Statement): Promise<StatementCard['change']> {
  if (change === null) return null;
  const rows = change.from === null ? [] : await source.positions([change.from]);
  const [from] = await source.shown(rows);
  return { kind: change.kind, ...(from ? { from } : {}) };
}

function isOnMatter(row: PositionRow, { topics, claims }: Statement): boolean {
  return row.topic === topics[0] || claims.some(({ id }) => id === row.claim);
}

type OthersQuestion = { readonly statement: Statement; readonly day: string; readonly without: readonly string[] };

async function othersOf(
  source: CardSource,
  { statement, day, without }: OthersQuestion,
): Promise<readonly Found<PositionRow>[]> {
  const topic = statement.topics[0];
  if (topic === undefined) return [];
  const newest = new Map<string, Found<PositionRow>>();
  for (const found of await source.positionsOf('topic', [topic])) {
    const { holder, date } = found.row;
    if (!without.includes(holder) && !newest.has(holder) && isOnOrBefore(date, day)) newest.set(holder, found);
  }
  return [...newest.values()].slice(0, mostOthers);
}
