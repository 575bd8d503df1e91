import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import type { ReadBlock } from '../../lib/text/statement-input';
import { warNear } from '../../lib/text/war-near';
import { entity, mention, term } from './sides';

// A sentence is ten code units long; what it names stands at its third.
const LONG = 10;
const spanAt = (at: number) => ({ start: at * LONG, end: at * LONG + LONG });

function block(sentences: readonly string[]): ReadBlock {
  const placed = sentences.flatMap((names, at) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => ({ name, start: at * LONG + 2, end: at * LONG + 3 })),
  );
  const isTerm = ({ name }: { readonly name: string }) => name.endsWith('-any') || name === 'truce';
  return {
    ...{ text: 'x'.repeat(sentences.length * LONG), lang: 'de', sentences: sentences.map((_, at) => spanAt(at)) },
    mentions: placed.filter((one) => !isTerm(one)).map(({ name, ...span }) => ({ ...mention(name), ...span })),
    terms: placed.filter(isTerm).map(({ name, ...span }) => ({ ...term(name, name.endsWith('-any')), ...span })),
  };
}

const saidIn = (blocks: readonly (readonly string[])[], rule: Attribution['rule']) =>
  blocks.flatMap((sentences, at) =>
    sentences.map((_, index): Attribution => {
      const sentence = spanAt(index);
      const nobody = { holder: null, cue: null, quoted: 0, subjects: [] };
      return { ...nobody, block: at, sentence, content: sentence, form: 'narrative', rule };
    }),
  );

/** `+` for each sentence that the war is near, `.` for each other. A page is blocks of sentences of names. */
function near(page: readonly (readonly string[])[], rule: Attribution['rule'] = 'none'): string {
  return warNear(saidIn(page, rule), page.map(block), entity)
    .map((isNear) => (isNear ? '+' : '.'))
    .join('');
}

const nothing = (count: number) => Array.from({ length: count }, () => '');

describe('sentences that the war is near', () => {
  it.each<readonly [name: string, page: readonly (readonly string[])[], expected: string]>([
    ['all, where no sentence names a side', [nothing(8)], '++++++++'],
    ['none of no page', [], ''],
    ['three before and three after', [[...nothing(6), 'russia', ...nothing(6)]], '...+++++++...'],
    ['over the limits of blocks', [nothing(6), ['russia'], nothing(6)], '...+++++++...'],
    ['those around who stands for a side', [[...nothing(6), 'kremlin', ...nothing(6)]], '...+++++++...'],
    ['those around who speaks for a side', [[...nothing(6), 'minister', ...nothing(6)]], '...+++++++...'],
    ['those around a word for a side', [[...nothing(6), 'ukraine-any', ...nothing(6)]], '...+++++++...'],
    ['those around a word for its president', [[...nothing(6), 'putin-any', ...nothing(6)]], '...+++++++...'],
    ['all, where only others are named', [['france', ...nothing(8)]], '+++++++++'],
    ['all, where only topics and other concepts are named', [['truce west-any', ...nothing(7)]], '++++++++'],
    ['not those of others elsewhere', [['russia', ...nothing(8), 'france']], '++++......'],
    ['all of a page where six in ten are near', [['', '', 'russia', ...nothing(7)]], '++++++++++'],
    ['not all of a page where five in ten are', [['', 'russia', ...nothing(8)]], '+++++.....'],
  ])('%s', (_name, page, expected) => expect(near(page)).toBe(expected));

  it('are all those of an address', () => {
    expect(near([['russia', ...nothing(9)]], 'address')).toBe('+'.repeat(10));
  });

  it('count a name at the very beginning for the sentence that it begins, not for the one before', () => {
    const sentences = nothing(12);
    const at = { start: 5 * LONG, end: 5 * LONG + 1 };
    const named = { ...block(sentences), mentions: [{ ...mention('russia'), ...at }] };
    const found = warNear(saidIn([sentences], 'none'), [named], entity);
    expect(found.map((isNear) => (isNear ? '+' : '.')).join('')).toBe('..+++++++...');
  });

  it('are those that looking from every sentence at every other gives', () => {
    const names = fc.constantFrom('', '', '', '', '', 'russia', 'france', 'putin-any', 'truce', 'envoy france');
    const isSide = (text: string) => ['russia', 'putin-any', 'envoy france'].includes(text);
    fc.assert(
      fc.property(fc.array(fc.array(names, { maxLength: 9 }), { maxLength: 6 }), (page) => {
        const all = page.flat();
        const plain = all.map((_, at) => all.some((text, other) => isSide(text) && Math.abs(at - other) <= 3));
        const count = plain.filter(Boolean).length;
        const isAll = count === 0 || count / all.length >= 0.6;
        expect(near(page)).toBe(plain.map((isNear) => (isAll || isNear ? '+' : '.')).join(''));
      }),
    );
  });
});
