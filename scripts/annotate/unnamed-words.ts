/** Rows `English | words of the language`: nouns, first parts of compounds, stems of adjectives. */
export type UnnamedWords = { readonly nouns: string; readonly parts: string; readonly adjectives: string };
