import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/text/attribute/attribution';
import type { Holder } from '../../../lib/text/attribute/discourse';
import { headed } from '../../../lib/text/attribute/headings';
import { holder } from './holder';
import { read } from './read';

const minister = holder('Minister', null);
const known = holder('Known', 'known');

type Line = readonly [text: string, rule: Attribution['rule'], holder: Holder | null];

/** Whose the first line is, each line being a block of one sentence; the lines are as attribution left them. */
function speakerOf(lines: readonly Line[]): string | null {
  const readings = lines.map(([text], index) => read('en', text, index));
  const said = lines.map(([text, rule, holder], block): Attribution => {
    const sentence = { start: 0, end: text.length };
    return { block, sentence, holder, cue: null, content: sentence, form: 'direct', rule, quoted: 0, subjects: [] };
  });
  return headed(said, readings)[0]?.holder?.label ?? null;
}

const below: Line = ['Sanctions against Moscow are working, she said.', 'cue', known];
const plain: Line = ['Nothing else is known.', 'none', null];

describe('a heading is spoken by whoever says the same below', () => {
  it.each<[why: string, lines: readonly Line[]]>([
    ['where it is a quotation', [['“Sanctions working”', 'quotation', null], below]],
    ['where a colon names only an office', [['Minister: Sanctions are working', 'colon', minister], below]],
    ['where other words have other endings', [['“Sanctioning works: sanctioned, working”', 'quotation', null], below]],
    ['where another block stands between', [['“Sanctions working”', 'quotation', null], plain, below]],
    ['where half of its words come again', [['“Sanctions working forever everywhere”', 'quotation', null], below]],
  ])('%s', (_, lines) => {
    expect(speakerOf(lines)).toBe('Known');
  });
});

describe('a heading stays as it is', () => {
  it.each<[why: string, lines: readonly Line[], who: string | null]>([
    ['where a full stop ends it', [['“Sanctions working.”', 'quotation', null], below], null],
    [
      'where it names somebody known',
      [['Other: Sanctions are working', 'colon', holder('Other', 'other')], below],
      'Other',
    ],
    ['where nobody is quoted in it', [['Sanctions working', 'none', null], below], null],
    ['where other things are said below', [['“Elections cancelled again”', 'quotation', null], below], null],
    ['where only one word could tell', [['“Sanctions now”', 'quotation', null], below], null],
    ['where the same is far below', [['“Sanctions working”', 'quotation', null], plain, plain, plain, below], null],
    [
      'where nobody says the same',
      [
        ['“Sanctions working”', 'quotation', null],
        [below[0], 'cue', null],
      ],
      null,
    ],
    [
      'where the writer says the same',
      [
        ['“Sanctions working”', 'quotation', null],
        [below[0], 'none', known],
      ],
      null,
    ],
    [
      'where it only is somebody’s stance',
      [
        ['“Sanctions working”', 'quotation', null],
        [below[0], 'stance', known],
      ],
      null,
    ],
  ])('%s', (_, lines, who) => {
    expect(speakerOf(lines)).toBe(who);
  });
});
