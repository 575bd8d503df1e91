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
  /** Whether it stands between commas beside its title: `the minister, Sergey Lavrov, said`. */
  readonly isApposed?: boolean;
  /** Whether its words are the name of a body: `Zentrum für Osteuropastudien`. */
  readonly isBodyName?: boolean;
};
