import type { Quote, Stance } from '../../rows';
import { slugOf } from '../ids';
import { countWords, mostBeside, quoteWords } from '../schema/source';
import { type Details, digest, importedTopic, importedTopicRow, type Names } from './details';
import { addressOf, dayOf, hostOf, isOfType, listOf, type Node, nodesOf, textOf } from './json-ld';

const stances: readonly Stance[] = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];
const ids = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|Q[1-9][0-9]*)$/;

/** True for an annotation of the W3C Web Annotation Data Model. */
export function isAnnotation(node: Node): boolean {
  return isOfType(node, 'Annotation');
}

/** An annotation of a statement as a position, not yet checked: who, on what and the stance from its bodies, the words from its selector. */
export async function rowsOfAnnotation(node: Node, details: Details, names: Names): Promise<readonly object[]> {
  const bodies = nodesOf(node.body);
  const valued = (purpose: string) =>
    bodies.filter((body) => textOf(body.purpose) === purpose).map(({ value }) => textOf(value));
  const [target] = nodesOf(node.target);
  const selector = selectorsOf(target).find(({ exact: words }) => textOf(words) !== '');
  const exact = textOf(selector?.exact);
  const url = addressOf(target?.source) || addressOf(node.target);
  const lang = textOf(bodies.find((body) => body.language)?.language).split('-')[0] || details.lang;
  const [named = ''] = valued('identifying');
  const holder = (named && (await names(named))) || details.holder || (named && slugOf(named));
  const comment = [...valued('commenting'), ...valued('describing'), textOf(node.bodyValue), bare(node)].find(Boolean);
  const date = details.date || dayOf(node.created) || dayOf(node.modified);
  const [tag = importedTopic] = valued('tagging').filter((value) => ids.test(value));
  const topic = details.topic === importedTopic ? tag : details.topic;
  const position = {
    type: 'position',
    id: `${slugOf(`${holder || 'nobody'} ${date}`).slice(0, 60)}-${digest(exact + url)}`,
    holder,
    topic,
    stance: stances.find((stance) => valued('classifying').includes(stance)) ?? 'unclear',
    statement: { [lang]: comment || exact },
    ...(exact && countWords(exact) <= quoteWords ? { quote: { text: exact, lang, ...besideOf(selector) } } : {}),
    date,
    source: {
      title: textOf(target?.title) || null,
      publisher: hostOf(url),
      url: url || null,
      kind: 'media',
      seen: false,
    },
  };
  return [...(topic === importedTopic ? [importedTopicRow] : []), position];
}

/** What stands before and after the words, where the selector says so and a row has room for it. */
function besideOf(selector: Node | undefined): Pick<Quote, 'prefix' | 'suffix'> {
  const prefix = textOf(selector?.prefix).slice(-mostBeside);
  const suffix = textOf(selector?.suffix).slice(0, mostBeside);
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function selectorsOf(target: Node | undefined): readonly Node[] {
  const own = nodesOf(target?.selector);
  return [...own, ...own.flatMap(({ refinedBy }) => nodesOf(refinedBy))];
}

/** A body that is only a text, or has no purpose. */
function bare({ body }: Node): string {
  const plain = listOf(body).find((each) => typeof each === 'string');
  return textOf(plain) || textOf(nodesOf(body).find(({ purpose }) => purpose === undefined)?.value);
}
