type Form = 'one' | 'few' | 'many' | 'other';

/** Plural forms of whole numbers under a million by language (Unicode CLDR). Intl needs some 30 ms of a page's time when it is first asked. */
export const wholePlurals: Readonly<Record<'de' | 'en' | 'fr' | 'uk', (count: number) => Form>> = {
  de: (count) => (count === 1 ? 'one' : 'other'),
  en: (count) => (count === 1 ? 'one' : 'other'),
  fr: (count) => (count < 2 ? 'one' : 'other'),
  uk: (count) => {
    const [last, teen] = [count % 10, count % 100 > 10 && count % 100 < 15];
    if (teen || last === 0 || last > 4) return 'many';
    return last === 1 ? 'one' : 'few';
  },
};
