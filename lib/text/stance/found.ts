import type { StanceData } from './data';
import type { Hit } from './signs';

/** The signs of a statement, those of them that negate, and the words they are from. */
export type Found = { readonly hits: readonly Hit[]; readonly negations: readonly Hit[]; readonly data: StanceData };
