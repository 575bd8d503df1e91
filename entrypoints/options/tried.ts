import type { FindingLine } from '../../components/options/FindingList';
import type { TextMark } from '../../components/options/MarkedText';
import type { Findings, Statement, Why } from '../../lib/findings';
import type { CardRequest } from '../../lib/messages';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { addressOf } from './route';

type T = Translate<OptionsKey>;

/** The paragraphs of a text, without empty ones. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The marks that findings make, with what made them; pressed, they open their cards. */
export function marksOf(
  { mentions, statements }: Findings,
  t: T,
  open?: (finding: CardRequest['finding']) => void,
): readonly TextMark[] {
  const opens = (finding: CardRequest['finding'], href: string) =>
    open ? { opens: { href, open: () => open(finding) } } : {};
  return [
    ...statements.map((one) => ({
      ...spanOf(one),
      kind: 'statement' as const,
      title: titleOf(speakerOf(one, t), one.why),
      ...opens({ kind: 'statement', statement: one }, addressOf('try')),
    })),
    ...mentions.map((one) => ({
      ...spanOf(one),
      kind: 'mention' as const,
      title: titleOf(one.entity.label, one.why),
      ...opens({ kind: 'mention', entity: one.entity.id, mention: one }, addressOf('names', one.entity.id)),
    })),
  ];
}

/** Names that were found, as lines of a list, in reading order. */
export function nameLines({ mentions }: Findings, t: T): readonly FindingLine[] {
  return mentions.map(({ block, start, text, entity, why }) => ({
    key: `${block} ${start}`,
    text,
    detail: `${entity.label} · ${t(`one.${entity.kind}`)}`,
    href: addressOf('names', entity.id),
    why,
  }));
}

/** Statements that were found, as lines of a list. */
export function statementLines({ statements }: Findings, t: T): readonly FindingLine[] {
  return statements.map((one) => ({
    key: `${one.block} ${one.start}`,
    text: one.text,
    detail: [speakerOf(one, t), t(one.stance), ...one.topics].join(' · '),
    href: null,
    why: one.why,
  }));
}

function spanOf({ block, start, end }: { readonly block: number; readonly start: number; readonly end: number }) {
  return { block, start, end };
}

function speakerOf({ speaker }: Statement, t: T): string {
  return speaker ? t('says.by', { speaker: speaker.label }) : t('says.nobody');
}

function titleOf(first: string, why: readonly Why[]): string {
  return [first, ...why.map(({ rule, detail }) => `${rule}: ${detail}`)].join('\n');
}
