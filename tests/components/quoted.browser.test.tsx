import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Quoted } from '../../components/Quoted';

const marksOf = (text: string): string | undefined => {
  render(<Quoted text={text} />, document.body);
  const q = document.querySelector('q');
  return q ? getComputedStyle(q).quotes : undefined;
};

describe('quoted words', () => {
  afterEach(() => render(null, document.body));

  it.each([
    ['Wir sind bereit.', 'auto'],
    ['„Wir sind bereit“, sagte er.', 'none'],
    ['Er sagte: «Мы готовы»', 'none'],
    ['"We are ready," he said.', 'none'],
    ["It's ready.", 'auto'],
  ])('%s has marks: %s', (text, expected) => expect(marksOf(text)).toBe(expected));
});
