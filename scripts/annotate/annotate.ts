import type { BlockSpan, Findings, Speaker, Statement } from '../../lib/findings';
import type { Span } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { entityOf } from '../../lib/text/layers';
import { atStrictness, type Strictness } from '../../lib/text/strictness';
import type { Lexicon } from '../../lib/text/types';
import type { InputArticle } from './article';
import { unnamedInEnglish } from './unnamed';

export type Choices = { readonly lang?: string; readonly date?: string; readonly strictness: Strictness };

/** Finds names and statements in an article and gives them as the command line prints them: offsets in UTF-16 code units of the whole text. */
export function annotate(
  article: InputArticle,
  choices: Choices,
  lexicons: readonly Lexicon[],
): Record<string, unknown> {
  const lines = linesOf(article.text);
  const lang = choices.lang ?? article.lang;
  const date = choices.date ?? article.date;
  const findings = detect(
    {
      blocks: lines.map(({ text }) => ({ text })),
      ...(lang === undefined ? {} : { lang }),
      ...(date === undefined ? {} : { date }),
      ...(article.title === undefined ? {} : { title: article.title }),
    },
    lexicons,
  );
  const at = ({ block, start, end }: BlockSpan): Span => {
    const offset = lines[block]?.start ?? 0;
    return { start: start + offset, end: end + offset };
  };
  return {
    id: article.id,
    lang: findings.lang,
    date: findings.date,
    relevant: findings.relevant,
    score: rounded(findings.score),
    mentions: findings.mentions.map((mention) => ({
      ...at(mention),
      text: mention.text,
      entity: mention.entity,
      candidates: mention.candidates,
    })),
    statements: atStrictness(findings.statements, choices.strictness).map((statement) =>
      printed(statement, { at, lexicons, lang: findings.lang }),
    ),
    unknown: findings.unknown,
    ...(article.isExtracted ? { text: article.text } : {}),
    timing: { ms: rounded(findings.ms) },
  } satisfies Record<string, unknown> & Pick<Findings, 'lang' | 'relevant'>;
}

type Page = { readonly at: (span: BlockSpan) => Span; readonly lexicons: readonly Lexicon[]; readonly lang: string };

function printed(statement: Statement, page: Page): Record<string, unknown> {
  const { at } = page;
  const { text, form, speaker, cue, topics, claims, stance, prior, change, confidence } = statement;
  return {
    ...at(statement),
    text,
    form,
    speaker: speaker && { id: speaker.id, label: labelOf(speaker, page), ...at(speaker) },
    cue: cue && at(cue),
    topics,
    claims,
    stance,
    prior,
    change,
    confidence: rounded(confidence),
  };
}

/** Who says it, in English. In a list seats of power are the states they stand for: `France and Germany` for `Paris und Berlin`. */
function labelOf({ id, label, together = [] }: Speaker, { lexicons, lang }: Page): string {
  const english = (one: { readonly id: string | null; readonly label: string }) =>
    one.id === null ? unnamedInEnglish(one.label, lang) : one.label;
  if (together.length === 0) return english({ id, label });
  const labels = [{ id, label }, ...together].map((one) => entityOf(lexicons, one.id ?? '')?.label ?? english(one));
  return new Intl.ListFormat('en-GB').format(labels);
}

/** The lines of a text that hold something, with the offset at which each begins. */
function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const block = { text: line, start };
    start += line.length + 1;
    return line.trim() === '' ? [] : [block];
  });
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
