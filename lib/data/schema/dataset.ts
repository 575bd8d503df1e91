import * as v from 'valibot';
import type { DatasetRow, HiddenRow } from '../../rows';
import { address, byLang, type Entries, id, lang, text } from './parts';

/** The first line of a pack. */
export const dataset = v.strictObject({
  type: v.literal('dataset'),
  format: v.literal(1),
  id,
  title: byLang,
  revision: text,
  license: text,
  author: text,
  languages: v.pipe(v.array(lang), v.minLength(1, 'at least one language')),
  attribution: v.exactOptional(text),
  homepage: v.exactOptional(address),
  indexUrl: v.exactOptional(address),
} satisfies Entries<DatasetRow>) satisfies v.GenericSchema<unknown, DatasetRow>;

/** Hides a row of a lower dataset. */
export const hidden = v.strictObject({
  type: v.picklist(['entity', 'topic', 'claim', 'position'] as const),
  id,
  hidden: v.literal(true),
} satisfies Entries<HiddenRow>) satisfies v.GenericSchema<unknown, HiddenRow>;
