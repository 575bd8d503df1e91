import type { EntityKind } from '../../lib/rows';

/** Kinds of names, in the order of the page. */
export const entityKinds: readonly EntityKind[] = ['person', 'org', 'place', 'agreement', 'event', 'weapon', 'other'];
