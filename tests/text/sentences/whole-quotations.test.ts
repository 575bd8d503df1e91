import { describe, expect, it } from 'vitest';
import { quotations } from '../../../lib/text/quotes';
import { sentences } from '../../../lib/text/sentences/sentences';
import { withWholeQuotations } from '../../../lib/text/sentences/whole-quotations';

const split = (text: string, lang = 'de') =>
  withWholeQuotations(sentences(text, lang), quotations([text])[0] ?? [], lang).map(({ start, end }) =>
    text.slice(start, end),
  );

const long = 'Das ist eine sehr lange Rede, die niemand in einem Zug lesen will. ';

describe('a short quotation', () => {
  it.each([
    ['is one thing said, with whoever says it', ['„Das ist gut. Wir brauchen es“, sagte Lindt.']],
    ['is one behind a colon', ['Lindt sagte: „Das ist gut. Wir brauchen es.“']],
    ['is one of three sentences', ['„Gut. Sehr gut. Wir brauchen es“, sagte Lindt.']],
    [
      'is apart from what stands around it',
      ['Es regnete.', '„Das ist gut. Wir brauchen es“, sagte Lindt.', 'Es schneite.'],
    ],
    [
      'is apart from the next',
      ['„Das ist gut. Wir brauchen es.“', '„Ja“, sagte sie.', '„Wir kommen. Wir bleiben“, sagte er.'],
    ],
    ['is no reason to join what stands outside', ['Lindt nannte es „gut“.', 'Sie blieb.']],
  ])('%s', (_name, expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });

  it('of a hundred and fifty letters and more is parted', () => {
    expect(split(`„${long}${long}${long}“`)).toHaveLength(3);
  });

  it('is parted in a language for which nothing is known', () => {
    expect(split('“This is good. We need it,” said Lindt.', 'en')).toHaveLength(2);
  });

  it('of no text has no sentences', () => {
    expect(withWholeQuotations([], [{ start: 0, end: 4 }], 'de')).toEqual([]);
  });
});
