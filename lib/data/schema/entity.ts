import * as v from 'valibot';
import type { Alias, EntityRow, Office, Tenure } from '../../rows';
import { address, byLang, date, type Entries, id, lang, tags, text, texts, textsByLang } from './parts';

const alias = v.strictObject({
  text,
  lang,
  kind: v.exactOptional(v.picklist(['full', 'short'] as const)),
  case: v.exactOptional(v.picklist(['exact', 'initial', 'any'] as const)),
  ambiguous: v.exactOptional(v.literal(true)),
  near: v.exactOptional(texts),
  fixed: v.exactOptional(v.literal(true)),
} satisfies Entries<Alias>) satisfies v.GenericSchema<unknown, Alias>;

const office = v.strictObject({
  title: byLang,
  from: date,
  to: v.exactOptional(date),
  roles: v.exactOptional(textsByLang),
} satisfies Entries<Office>) satisfies v.GenericSchema<unknown, Office>;

const tenure = v.strictObject({
  entity: id,
  from: v.exactOptional(date),
  to: v.exactOptional(date),
} satisfies Entries<Tenure>) satisfies v.GenericSchema<unknown, Tenure>;

/** Who or what is named. */
export const entity = v.strictObject({
  type: v.literal('entity'),
  id,
  kind: v.picklist(['person', 'org', 'place', 'agreement', 'event', 'weapon', 'other'] as const),
  label: byLang,
  aliases: v.array(alias),
  description: v.exactOptional(byLang),
  gender: v.exactOptional(v.picklist(['f', 'm'] as const)),
  offices: v.exactOptional(v.array(office)),
  speaksFor: v.exactOptional(v.array(tenure)),
  standsFor: v.exactOptional(id),
  sameAs: v.exactOptional(v.array(address)),
  tags: v.exactOptional(tags),
} satisfies Entries<EntityRow>) satisfies v.GenericSchema<unknown, EntityRow>;
