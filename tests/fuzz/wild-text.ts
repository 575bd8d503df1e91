import fc from 'fast-check';

/** What articles are made of, and what breaks readers of them. */
const pieces: readonly string[] = [
  ...['Anna Berg', 'Berg', 'Bergs', 'Bergdorf', 'bergdorf', 'the Harbour', 'Orlan', 'Орлан', 'Орлана', 'Орланом'],
  ...[' sagte ', ' said ', ' сказав ', ' сказал ', ' a dit ', ' laut ', ' по словам ', ' за словами ', ' selon '],
  ...['ceasefire', 'truce', 'Waffenruhe', 'перемир’я', 'перемирие', 'cessez-le-feu', ' not ', ' nicht ', ' не '],
  ...['. ', '! ', '? ', '… ', ': ', ', ', '; ', ' – ', ' - ', '-', ' ', '\n', '\n\n', '\t', '\u00a0', '\u2028'],
  ...['„', '“', '”', '«', '»', '"', "'", '’', '‘', '‚', '‹', '›', '(', ')', '[', ']', '{', '}', '*', '&', '|', '…'],
  ...['\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301', '\u0308', '\u202e', '\u2066', '\u2069', '\u0000', '\ufffd'],
  ...['z. B. ', 'Dr. ', 'U.S. ', 'т. е. ', 'M. ', '18. ', 'a', 'B', '1', '2024-03-10', '%', '#', '<b>', '&amp;', '\\'],
  ...['ﬁ', 'ß', 'İ', 'ı', 'ΐ', '한', '中文', '🇺🇦', '👩‍👩‍👧', '\ud83d', '\udc69', 'e\u0301', 'ö', 'o\u0308', 'Ǆ', '𝔘'],
];

/** Text of known pieces and of any code units at all, halves of pairs among them. */
export const wildText = (most = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(pieces.length * 2), { maxLength: most })
    .map((numbers) =>
      numbers.map((number) => pieces[number] ?? String.fromCharCode((number * 2654435761) >>> 16)).join(''),
    );

/** Text of any code units. */
export const anyText = (most = 60): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength: most }).map((units) => String.fromCharCode(...units));

export const someText = (most = 40): fc.Arbitrary<string> => fc.oneof(wildText(most), anyText(most));

/** Languages that are read, one that is not, and tags that are none. */
export const someLang: fc.Arbitrary<string> = fc.constantFrom(
  'de',
  'en',
  'uk',
  'ru',
  'fr',
  'pl',
  'cs',
  'zh-Hant',
  'und',
);
