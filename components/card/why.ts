import type { Why } from '../../lib/findings';
import type { PageKey } from '../../locales/page/en';
import type { Say } from './actions';

/** The sentence of each rule of detection. */
const sentences: Readonly<Record<string, PageKey>> = {
  name: 'whyName',
  'full name': 'whyFullName',
  'named in full on the page': 'whyNamed',
  'short name that fits one entry': 'whyShort',
  cue: 'whyCue',
  stance: 'whyStance',
  source: 'whySource',
  colon: 'whyColon',
  quotation: 'whyQuotation',
  reported: 'whyReported',
  carried: 'whyCarried',
  address: 'whyAddress',
  none: 'whyNone',
  topic: 'whyTopic',
  'topic-carried': 'whyTopicCarried',
  claim: 'whyClaim',
};

/** Why something is marked, as a sentence in the reader's language; a rule without one says its own name. */
export function whySentence({ rule, detail }: Why, say: Say): string {
  return say(sentences[rule] ?? 'whyOther', { rule, detail: wordsOf(detail, say) });
}

// Detection writes a form as `Путін (inflected) [uk]`.
function wordsOf(detail: string, say: Say): string {
  const [, form = '', inflected, lang] = /^(.*?)( \(inflected\))?(?: \[([a-z-]+)\])?$/su.exec(detail) ?? [];
  const shape = inflected ? say('whyInflected', { form }) : form;
  if (lang === undefined || lang === say.lang) return shape;
  const language = new Intl.DisplayNames([say.lang], { type: 'language' }).of(lang) ?? lang;
  return say('whyLanguage', { form: shape, language });
}
