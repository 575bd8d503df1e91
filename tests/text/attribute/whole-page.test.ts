import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/text/attribute/attribution';
import type { Holder } from '../../../lib/text/attribute/discourse';
import type { Interview } from '../../../lib/text/attribute/interview';
import { addressed, answered, argued } from '../../../lib/text/attribute/whole-page';
import { holder } from './holder';

const guest = holder('Guest', null);
const known = holder('Known', 'known');
const unknown = holder('Unknown', null);

const said = (rule: Attribution['rule'], holder: Holder | null): Attribution => ({
  block: 0,
  sentence: { start: 0, end: 9 },
  holder,
  cue: { start: 2, end: 4 },
  content: { start: 0, end: 9 },
  form: 'indirect',
  rule,
  quoted: 0,
  subjects: [],
});
const told = (one: Attribution | undefined) => [one?.holder?.label ?? null, one?.form, one?.rule];

describe('in an interview', () => {
  const interview: Interview = {
    speaker: guest,
    turns: new Map([
      [1, { kind: 'asks' }],
      [2, { kind: 'answers', holder: guest }],
    ]),
  };
  const inBlock = (block: number, one: Attribution) => answered([one], block, interview)[0];

  it.each([
    ['what is asked is nobody’s, though somebody known is quoted', 1, said('cue', known), [null, 'narrative', 'none']],
    ['what nobody says is the guest’s in an answer', 2, said('none', null), ['Guest', 'direct', 'quotation']],
    ['whom an answer quotes keeps it', 2, said('cue', known), ['Known', 'indirect', 'cue']],
    ['what an answer has from a source stays the source’s', 2, said('source', known), ['Known', 'indirect', 'source']],
    ['whom no dataset knows is the guest', 2, said('cue', unknown), ['Guest', 'direct', 'quotation']],
    ['what an answer tells of others is the guest’s', 2, said('stance', known), ['Guest', 'direct', 'quotation']],
    ['a quotation of the lead is the guest’s', 0, said('quotation', unknown), ['Guest', 'indirect', 'quotation']],
    ['else the lead is as it was', 0, said('cue', unknown), ['Unknown', 'indirect', 'cue']],
  ])('%s', (_, block, one, expected) => {
    expect(told(inBlock(block, one))).toEqual(expected);
  });

  it('a question has no cue, and nobody of whom it speaks', () => {
    const found = inBlock(1, { ...said('cue', known), spokenOf: known });
    expect(found?.cue).toBeNull();
    expect(found).not.toHaveProperty('spokenOf');
  });
});

describe('on a page that argues in its own voice', () => {
  it('what is nobody’s is the page’s, without a name', () => {
    expect(told(argued(said('none', null), null))).toEqual([null, 'direct', 'address']);
    expect(told(argued(said('none', null), known))).toEqual([known.label, 'direct', 'address']);
  });

  it('what somebody says is theirs, known or not', () => {
    for (const holder of [known, unknown]) expect(argued(said('cue', holder), null)).toEqual(said('cue', holder));
  });
});

describe('in an address', () => {
  it.each([
    ['what nobody says is the speaker’s', said('none', null), ['Guest', 'direct', 'address']],
    ['what the speaker says that others want is the speaker’s', said('stance', known), ['Guest', 'direct', 'address']],
    ['whom it quotes keeps it', said('cue', known), ['Known', 'indirect', 'cue']],
  ])('%s', (_, one, expected) => {
    expect(told(addressed(one, { speaker: guest }))).toEqual(expected);
  });

  it('nobody is named where nothing tells whose it is', () => {
    expect(told(addressed(said('carried', unknown), { speaker: null }))).toEqual([null, 'direct', 'address']);
  });
});
