/** Forms of a text by the plural categories of its language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type Plural = {
  readonly other: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
};

/** A text of the interface; `{name}` stands for a value. */
export type Text = string | Plural;

/** The shape every other language of the same texts must have: the same keys, plurals where the first has them. */
export type Like<Texts extends Record<string, Text>> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Plural;
};
