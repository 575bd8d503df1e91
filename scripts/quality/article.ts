import type { Span, Stance } from '../../lib/rows';
import { type ExpectedName, namesOf } from './marked-names';

/** What somebody expects of a passage: any of the speakers and stances is right. No speaker: the article's own voice, not judged. */
export type ExpectedStatement = Span & {
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly stances: readonly Stance[];
};
/** An annotated article. `names` is null where nobody marked any; `isWar` false: a page about something else, nothing may be found. */
export type AnnotatedArticle = {
  readonly id: string;
  readonly lang: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
  readonly isWar: boolean;
  /** The kind of text: agency report, interview. */
  readonly form?: string;
  readonly names: readonly ExpectedName[] | null;
  readonly statements: readonly ExpectedStatement[];
};
/** One of our own, with what its head says. */
export type OwnArticle = AnnotatedArticle & {
  readonly names: readonly ExpectedName[];
  readonly head: Readonly<Record<string, string>>;
};

const stances: ReadonlySet<string> = new Set(['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear']);
const marked = /\[\[([^[\]]+)\]\]\(([^()]+)\)/g;

/**
 * Reads an article in the form of quality/README.md: a head, the text with its statements marked, and after `---` the names.
 * Throws a sentence with the place where the form is broken.
 */
export function readOwn(id: string, content: string): OwnArticle {
  const [top = '', ...rest] = content.split('\n\n');
  const [body = '', foot = ''] = rest.join('\n\n').split('\n---\n');
  const head = headOf(id, top);
  const { text, statements } = statementsOf(id, body.trim());
  const { lang = '', date = '', form = '' } = head;
  return {
    id,
    lang,
    date,
    form,
    title: text.split('\n')[0] ?? '',
    text,
    isWar: head.war !== 'no',
    names: namesOf(id, text, foot),
    statements,
    head,
  };
}

function headOf(id: string, top: string): Readonly<Record<string, string>> {
  const pairs = top.split('\n').map((line) => {
    const colon = line.indexOf(': ');
    if (colon < 0) throw new Error(`${id}: expected "key: value" in the head, received "${line}"`);
    return [line.slice(0, colon), line.slice(colon + 2).trim()];
  });
  return Object.fromEntries(pairs);
}

/** The text without its marks, and what they said. */
function statementsOf(id: string, body: string): Pick<OwnArticle, 'text' | 'statements'> {
  const statements: ExpectedStatement[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(marked)) {
    const [all, passage = '', says = ''] = match;
    text += body.slice(from, match.index);
    from = match.index + all.length;
    statements.push({ start: text.length, end: text.length + passage.length, ...expectation(id, says) });
    text += passage;
  }
  text += body.slice(from);
  const left = /\[\[|\]\]/.exec(text);
  if (left) throw new Error(`${id}: a mark is not closed near "${text.slice(left.index, left.index + 40)}"`);
  return { text, statements };
}

/** What `speaker / another | topic, another | stance / another` says. */
function expectation(id: string, says: string): Omit<ExpectedStatement, 'start' | 'end'> {
  const parts = says.split('|').map((part) => part.trim());
  const [speakers = '', topics = '', wanted = ''] = parts;
  const found = wanted.split(' / ').filter((stance): stance is Stance => stances.has(stance));
  if (parts.length !== 3 || found.length !== wanted.split(' / ').length || topics === '')
    throw new Error(`${id}: expected "speaker | topics | stance", received "${says}"`);
  return {
    speakers: speakers.includes('- /') || speakers.endsWith('-') ? [] : speakers.split(' / '),
    topics: topics.split(', '),
    stances: found,
  };
}
