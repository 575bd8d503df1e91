import type { Holder } from '../../../lib/text/attribute/discourse';

/** Somebody who may speak; `id` is null for whom the dataset lacks. */
export const holder = (label: string, id: string | null): Holder => ({
  block: 0,
  start: 0,
  end: 0,
  id,
  label,
  gender: null,
  isPerson: true,
});
