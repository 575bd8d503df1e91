import { describe, expect, it } from 'vitest';
import { quoteOfSelected } from '../../lib/page/quote';
import { textFragment } from '../../lib/page/text-fragment';

const text = 'Am Dienstag sagte sie:  „Wir sind bereit,\n wenn die Waffen ruhen.“ Danach fuhr sie ab.';
const select = (from: string, to: string) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to) + to.length;
  return quoteOfSelected({ before: text.slice(0, start), inside: text.slice(start, end), after: text.slice(end) });
};

describe('a quote of what was selected', () => {
  it.each([
    ['whole words, where only parts were selected', 'ir sin', 'ber', 'Wir sind bereit'],
    ['one blank for any white space', 'bereit', 'wenn', 'bereit, wenn'],
    ['no blanks at its ends', ' sagte', 'sie: ', 'sagte sie:'],
    ['one word, where the pointer lay within it', 'ens', 'ens', 'Dienstag'],
  ])('has %s', (_, from, to, expected) => {
    expect(select(from, to)?.exact).toBe(expected);
  });

  it('keeps up to 32 characters that stand around it', () => {
    expect(select('bereit', 'bereit')).toEqual({
      exact: 'bereit',
      prefix: 'm Dienstag sagte sie: „Wir sind ',
      suffix: ', wenn die Waffen ruhen.“ Danach',
    });
  });

  it('ends after 25 words, not counting dashes', () => {
    const inside = `eins – ${'wort '.repeat(30)}`;
    expect(quoteOfSelected({ before: '', inside, after: '' })?.exact).toBe(`eins – ${'wort '.repeat(24).trim()}`);
  });

  it('is nothing where no word was selected', () => {
    expect(quoteOfSelected({ before: 'a ', inside: ' – ', after: ' b' })).toBeNull();
  });
});

describe('a link to words', () => {
  const address = 'https://beispiel.example/a#teil';

  it('names them with their neighbours, and drops the part of the address that it replaces', () => {
    expect(textFragment(address, { exact: 'Wir sind bereit', prefix: 'sagte sie: ', suffix: ', wenn' })).toBe(
      'https://beispiel.example/a#:~:text=sagte%20sie%3A-,Wir%20sind%20bereit,-%2C%20wenn',
    );
  });

  it('writes hyphens of the words so that they are not taken for its own', () => {
    expect(textFragment(address, { exact: 'NATO-Beitritt', prefix: '', suffix: '' })).toMatch(/text=NATO%2DBeitritt$/);
  });

  it('names a long passage by its first and last words', () => {
    const exact =
      'Dieser lange Satz hat einen Anfang und danach sehr viele weitere Wörter und endlich, ganz am Schluss, hat er ein Ende';
    expect(decodeURIComponent(textFragment(address, { exact: `${exact} hier`, prefix: '', suffix: '' }))).toMatch(
      /text=Dieser lange Satz hat,er ein Ende hier$/,
    );
  });

  it('leaves out words of the context that were cut', () => {
    const prefix = 'ngeschnittenes Wort steht vor dem';
    expect(textFragment(address, { exact: 'Satz', prefix: prefix.slice(0, 32), suffix: '' })).not.toContain(
      'ngeschnittenes',
    );
  });
});
