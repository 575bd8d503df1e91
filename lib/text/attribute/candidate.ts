import type { Reading } from './reading';

/** Somebody who may be speaking: a linked name, a role, a pronoun, a common noun for people, or an unknown name. */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  /** Where its noun phrase begins. */
  readonly phrase: number;
  readonly kind: 'mention' | 'role' | 'pronoun' | 'people' | 'name';
  /** Id of a linked entity. */
  readonly entity: string | null;
  readonly isGoverned: boolean;
  /** The nominative of a common noun that stands in another case: `по словам | министра`. */
  readonly noun?: string;
  /** Whether it stands between commas beside its title: `the minister, Sergey Lavrov, said`. */
  readonly isApposed?: boolean;
  /** Whether its words are the name of a body: `Zentrum für Osteuropastudien`. */
  readonly isBodyName?: boolean;
};

/** The common noun that a candidate is told by, as a dictionary has it. */
export const nounOf = ({ list }: Reading, { noun, first }: Candidate): string => noun ?? list[first]?.low ?? '';
