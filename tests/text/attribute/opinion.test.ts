import { describe, expect, it } from 'vitest';
import { isOpinion } from '../../../lib/text/attribute/opinion';
import { read } from './read';

const isOwn = (lang: string, title: string, lines: readonly string[]) => {
  const nobody = () => null;
  const page = { title, titled: [], entity: nobody, country: nobody, inOffice: nobody };
  return isOpinion(
    lines.map((line, index) => read(lang, line, index)),
    page,
  );
};
const body = 'The war goes on, and nobody knows for how long it will.';

describe('a page argues in its own voice', () => {
  it.each([
    ['by a label before a colon', 'en', 'Opinion: The war must end', [body]],
    ['by a label before a stroke', 'en', 'Opinion | The war must end', [body]],
    ['by a label behind a dash', 'en', 'The war must end – commentary', [body]],
    ['by a title that is the label', 'en', 'Editorial', [body]],
    ['by a line', 'de', 'Was bleibt', ['Ein Kommentar von Petra Muster', 'Der Krieg dauert an.']],
    ['by one of the first lines', 'uk', '', ['Війна', 'Київ', 'Колонка', 'Війна триває.']],
    ['by a label of its own language', 'fr', 'Éditorial', ['La guerre continue.']],
  ])('%s: %s, %s', (_, lang, title, lines) => {
    expect(isOwn(lang, title, lines)).toBe(true);
  });

  it.each([
    ['a title without a label', 'en', 'The war must end', [body]],
    ['a title that only uses the word', 'en', 'Public opinion in Russia shifts', [body]],
    ['a sentence that uses the word', 'en', '', ['In the opinion of most people it will go on.']],
    ['a label far below', 'en', '', [body, body, body, body, 'Opinion']],
    ['a label of another language', 'de', 'Opinion', ['Der Krieg dauert an.']],
    ['no block at all', 'en', 'Opinion', []],
  ])('but not by %s: %s, %s', (_, lang, title, lines) => {
    expect(isOwn(lang, title, lines)).toBe(false);
  });
});
