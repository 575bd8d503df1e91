import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../lib/text/attribute/asides';
import { read } from './read';

/** A quotation in pieces, without the writer's words. */
function pieces(lang: string, text: string): readonly string[] {
  const { language } = read(lang, text);
  return withoutAsides(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe('words of the writer between dashes', () => {
  it.each([
    ['ru', 'are cut out behind a comma', '«Мы готовы, — сказал Иванов, — и ждем»', ['«Мы готовы,', 'и ждем»']],
    ['ru', 'are cut out before a new sentence', '«Мы готовы, — сказал он. — Ждем»', ['«Мы готовы,', 'Ждем»']],
    ['ru', 'are cut out behind a question', '«Готовы? — спросил он. — Ждем»', ['«Готовы?', 'Ждем»']],
    ['uk', 'are cut out', '«Ми готові, – заявив Іваненко, – і чекаємо»', ['«Ми готові,', 'і чекаємо»']],
    ['de', 'are cut out', '„Wir warten, – sagte Muster, – und hoffen“', ['„Wir warten,', 'und hoffen“']],
    ['ru', 'are cut out twice', '«Раз, — сказал он, — два, — добавил он, — три»', ['«Раз,', 'два,', 'три»']],
    ['ru', 'stay where no verb of saying begins them', '«Мы, — друзья мира, — ждем»', ['«Мы, — друзья мира, — ждем»']],
    ['ru', 'stay where they have a capital', '«Мы, — Россия, — ждем»', ['«Мы, — Россия, — ждем»']],
    ['ru', 'stay where no mark comes before the dash', '«Мы — сказал он, — ждем»', ['«Мы — сказал он, — ждем»']],
    ['ru', 'stay where no second dash comes', '«Мы готовы, — сказал он, и ушел»', ['«Мы готовы, — сказал он, и ушел»']],
  ])('%s: %s', (lang, _, text, expected) => {
    expect(pieces(lang, text)).toEqual(expected);
  });

  it('are no sign where subjects stand before their verbs', () => {
    const text = '“We are ready, – said Smith, – and wait”';
    expect(pieces('en', text)).toEqual([text]);
  });
});

describe('words of the writer between commas', () => {
  it.each([
    ['are cut out behind an auxiliary', '« La trêve, a insisté Macron, doit tenir »', ['« La trêve', 'doit tenir »']],
    ['are cut out with a joined pronoun', '« La trêve, a-t-il dit, tiendra »', ['« La trêve', 'tiendra »']],
    ['are cut out with a pronoun alone', '« La trêve, dit-il, tiendra »', ['« La trêve', 'tiendra »']],
    ['are cut out before a name', '« La trêve, affirme Macron, tiendra »', ['« La trêve', 'tiendra »']],
    ['are cut out before a noun', '« La trêve, affirme le ministre, tiendra »', ['« La trêve', 'tiendra »']],
    ['stay without a verb', '« La trêve, en ce moment, tient »', ['« La trêve, en ce moment, tient »']],
    ['stay where no subject follows', '« Il vient, dit tout, et part »', ['« Il vient, dit tout, et part »']],
  ])('fr: %s', (_, text, expected) => {
    expect(pieces('fr', text)).toEqual(expected);
  });
});

it('leaves quotations where they stand, each by itself', () => {
  const text = '«Раз» и «Два, — сказал он, — три»';
  const { language } = read('ru', text);
  const spans = withoutAsides(
    text,
    [
      { start: 0, end: 5 },
      { start: 8, end: text.length },
    ],
    language,
  );
  expect(spans.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['«Раз»', '«Два,', 'три»']);
});
