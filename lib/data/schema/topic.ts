import * as v from 'valibot';
import type { TopicRow } from '../../rows';
import { byLang, type Entries, id, lang, texts } from './parts';

/** What a statement can be about. A concept may lack terms in a language; a topic without any is of no use. */
export const topic = v.strictObject({
  type: v.literal('topic'),
  id,
  label: byLang,
  description: v.exactOptional(byLang),
  proposition: v.exactOptional(byLang),
  terms: v.record(lang, texts),
  concept: v.exactOptional(v.literal(true)),
  nature: v.exactOptional(v.picklist(['position', 'ending', 'assertion'] as const)),
} satisfies Entries<TopicRow>) satisfies v.GenericSchema<unknown, TopicRow>;
