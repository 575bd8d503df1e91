import * as v from 'valibot';
import type { PositionRow } from '../../rows';
import { byLang, date, type Entries, id, tags } from './parts';
import { quote, source } from './source';

/** What a holder said on a topic on a day. */
export const position = v.strictObject({
  type: v.literal('position'),
  id,
  holder: id,
  onBehalfOf: v.exactOptional(id),
  topic: id,
  claim: v.exactOptional(id),
  stance: v.picklist(['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'] as const),
  statement: byLang,
  quote: v.exactOptional(quote),
  date,
  venue: v.exactOptional(byLang),
  source,
  tags: v.exactOptional(tags),
} satisfies Entries<PositionRow>) satisfies v.GenericSchema<unknown, PositionRow>;
