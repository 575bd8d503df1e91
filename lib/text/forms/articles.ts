/** Articles of a language and what prepositions make of them, lower case; an article that ends in an apostrophe stands without a space. */
export type Articles = Readonly<Record<string, readonly string[]>>;

/** A name with its article after prepositions: "Le Kremlin" gives "le Kremlin", "du Kremlin", "au Kremlin". */
export function withArticles(base: string, articles: Articles): readonly string[] {
  const elided = /^(\p{L}+)['’](?=\p{Lu})/u.exec(base);
  const space = base.indexOf(' ');
  const article = elided ? `${elided[1]}'` : base.slice(0, Math.max(0, space));
  const contracted = articles[article.toLowerCase()];
  if (!contracted) return [];
  const name = elided ? base.slice(elided[0].length) : base.slice(space + 1);
  return contracted.flatMap((start) => {
    const form = start.endsWith("'") ? start + name : `${start} ${name}`;
    return [form, form.charAt(0).toUpperCase() + form.slice(1)];
  });
}
