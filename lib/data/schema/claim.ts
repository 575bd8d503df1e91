import * as v from 'valibot';
import type { ClaimRow } from '../../rows';
import { byLang, type Entries, id, lang, tags, texts } from './parts';
import { review, source } from './source';

/** An assertion that recurs. */
export const claim = v.strictObject({
  type: v.literal('claim'),
  id,
  topic: id,
  text: byLang,
  patterns: v.exactOptional(v.record(lang, texts)),
  examples: v.exactOptional(v.record(lang, texts)),
  claimants: v.exactOptional(v.array(id)),
  context: v.exactOptional(byLang),
  reviews: v.exactOptional(v.array(review)),
  sources: v.exactOptional(v.array(source)),
  tags: v.exactOptional(tags),
} satisfies Entries<ClaimRow>) satisfies v.GenericSchema<unknown, ClaimRow>;
