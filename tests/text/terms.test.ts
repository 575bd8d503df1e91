import { describe, expect, it } from 'vitest';
import { parseTerm } from '../../lib/text/terms/parse';
import { rowsOf } from './stance/rows';

/** A term as it was read: atoms with their stars, `{id}`, ` … ` and ` & ` between. */
function read(source: string): string {
  const parsed = parseTerm(source);
  if (!parsed.ok) return `${parsed.error.column}: ${parsed.error.expected}`;
  return parsed.term
    .map((sequence) =>
      sequence
        .map((phrase) =>
          phrase
            .map((part) =>
              part.kind === 'reference'
                ? `{${part.id}}`
                : `${part.suffix ? '*' : ''}${part.text}${part.prefix ? '*' : ''}`,
            )
            .join('+'),
        )
        .join(' … '),
    )
    .join(' & ');
}

const sound = `
ceasefire | ceasefire
ceasefire deal | ceasefire deal
ceasefire  deal | ceasefire deal
Waffenstillstand* | Waffenstillstand*
*gipfel | *gipfel
bedingungslos* Waffenruhe* | bedingungslos*+Waffenruhe*
die Waffenruhe* jetzt | die Waffenruhe*+jetzt
der *gipfel | der+*gipfel
*gipfel heute | *gipfel+heute
*gipfel* | 0: one * in a word
reject … ceasefire | reject … ceasefire
reject ... ceasefire | reject … ceasefire
reject…ceasefire | reject … ceasefire
reject...ceasefire | reject … ceasefire
a … b … c | a … b … c
Kursk & retreat* | Kursk & retreat*
Kursk&retreat* | Kursk & retreat*
a & b & c | a & b & c
a … b & c … d | a … b & c … d
{ceasefire} | {ceasefire}
{ ceasefire } | {ceasefire}
{ceasefire} now | {ceasefire}+now
no {ceasefire} now | no+{ceasefire}+now
{a}{b} | {a}+{b}
{a} … {b} & {c} | {a} … {b} & {c}
{russia}'s war | {russia}+s war
перемир'я | перемир'я
перемир’я | перемир'я
прекращени* огня | прекращени*+огня
cessez-le-feu | cessez-le-feu
l’Ukraine | l'Ukraine
U.S. troops | U.S. troops
G7 | G7
«мир» | мир»
`;

const mistaken = `
 | 0: a word or {id}
… | 0: a word or {id}
… a | 0: a word or {id}
a … | 3: a word or {id}
a … … b | 4: a word or {id}
& a | 0: a word or {id}
a & | 3: a word or {id}
a & & b | 4: a word or {id}
a & … b | 4: a word or {id}
a … & b | 4: a word or {id}
{ | 0: an id and } after {
{a | 0: an id and } after {
a } | 2: { before }
a} | 1: { before }
{} | 0: one id between { and }
{a b} | 0: one id between { and }
x {a b} | 2: one id between { and }
* | 0: at least 2 letters beside *
a* | 0: at least 2 letters beside *
b a* | 2: at least 2 letters beside *
*a | 0: at least 2 letters beside *
wa*re | 2: * at the beginning or end of a word
der wa*re | 6: * at the beginning or end of a word
wa** | 2: * at the beginning or end of a word
« | 0: a letter or digit
a … - | 4: a letter or digit
`;

describe('a term', () => {
  it.each(rowsOf(sound))('%s is read as %s', (source = '', expected = '') => expect(read(source)).toBe(expected));

  it.each(
    mistaken
      .split('\n')
      .filter(Boolean)
      .map((row) => row.split(' | ')),
  )('%j is told where it goes wrong: %s', (source = '', expected = '') => expect(read(source)).toBe(expected));

  it('tells the column of the term as it was written, not of what is left of it', () => {
    expect(read('Waf\u00adfen\u00adruhe & ')).toBe('15: a word or {id}');
    expect(read('a\u200b … {')).toBe('5: an id and } after {');
  });
});
