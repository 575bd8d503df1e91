/** Languages that rows are offered to be written in; `mul` is a spelling that holds in all of one script. */
export const languages: readonly string[] = ['de', 'en', 'uk', 'ru', 'fr', 'pl', 'it', 'es', 'cs', 'mul'];

/** The same without `mul`: languages that a text can be in. */
export const textLanguages: readonly string[] = languages.filter((lang) => lang !== 'mul');
