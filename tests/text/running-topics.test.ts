import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { runningTopics } from '../../lib/text/running-topics';
import { noTopics } from '../../lib/text/topics';

type Told = readonly [who: string, topics: string, rule?: Attribution['rule'], isNear?: boolean, isPointing?: boolean];

/** What each sentence is about, `~` before topics carried from an earlier one. Topics are single words. */
function running(told: readonly Told[]): string {
  const said = told.map(([who, , rule = 'cue']): Attribution => {
    const span = { start: 0, end: 1 };
    const holder = who === '' ? null : { block: 0, ...span, id: who, label: who, gender: null, isPerson: true };
    return {
      block: 0,
      sentence: span,
      content: span,
      form: 'indirect',
      rule,
      cue: null,
      quoted: 0,
      subjects: [],
      holder,
    };
  });
  const own = told.map(([, topics]) => ({ ...noTopics, topics: topics.split(' ').filter(Boolean) }));
  const near = told.map(([, , , isNear = true]) => isNear);
  const isPointing = told.map(([, , , , pointing = false]) => pointing);
  return runningTopics({ said, own, near, isPointing })
    .map(({ ranked, isCarried }) => `${isCarried ? '~' : ''}${ranked.topics.join('+') || '-'}`)
    .join(' ');
}

const again = (count: number, told: Told): readonly Told[] => Array.from({ length: count }, () => told);

describe('what a sentence is about', () => {
  it.each<readonly [name: string, told: readonly Told[], expected: string]>([
    ['its own topic', [['anna', 'truce']], 'truce'],
    ['nothing, where nothing came before', [['anna', '']], '-'],
    [
      'the topic before, where the same speaker goes on',
      [
        ['anna', 'truce'],
        ['anna', ''],
      ],
      'truce ~truce',
    ],
    [
      'the topic before, where another answers',
      [
        ['anna', 'truce'],
        ['karl', ''],
      ],
      'truce ~truce',
    ],
    [
      'nothing, where nobody speaks',
      [
        ['anna', 'truce'],
        ['', ''],
      ],
      'truce -',
    ],
    [
      'nothing, where a speaker is only carried on',
      [
        ['anna', 'truce'],
        ['anna', '', 'carried'],
      ],
      'truce -',
    ],
    [
      'nothing in an address',
      [
        ['anna', 'truce'],
        ['anna', '', 'address'],
      ],
      'truce -',
    ],
    [
      'nothing after no saying at all',
      [
        ['anna', 'truce'],
        ['anna', '', 'none'],
      ],
      'truce -',
    ],
    [
      'nothing, where a position points at nothing',
      [
        ['anna', 'truce'],
        ['karl', '', 'stance'],
      ],
      'truce -',
    ],
    [
      'the topic before, where a position points back at it',
      [
        ['anna', 'truce'],
        ['karl', '', 'stance', true, true],
      ],
      'truce ~truce',
    ],
    [
      'nothing, where a position points back over more than two sentences',
      [['anna', 'truce'], ...again(2, ['karl', '', 'none']), ['karl', '', 'stance', true, true]],
      'truce - - -',
    ],
    [
      'the topic before, in a bare quotation',
      [
        ['anna', 'truce'],
        ['anna', '', 'quotation'],
      ],
      'truce ~truce',
    ],
    [
      'the topic before, after a colon',
      [
        ['anna', 'truce'],
        ['anna', '', 'colon'],
      ],
      'truce ~truce',
    ],
    [
      'the topic before, by a source',
      [
        ['anna', 'truce'],
        ['anna', '', 'source'],
      ],
      'truce ~truce',
    ],
    [
      'the topic before, reported',
      [
        ['anna', 'truce'],
        ['anna', '', 'reported'],
      ],
      'truce ~truce',
    ],
    [
      'nothing, where the war is far',
      [
        ['anna', 'truce'],
        ['anna', '', 'cue', false],
      ],
      'truce -',
    ],
    [
      'the nearest topic, where there were two',
      [
        ['anna', 'truce'],
        ['anna', 'arms'],
        ['anna', ''],
      ],
      'truce arms+truce ~arms+truce',
    ],
    [
      'its own topics, and the page’s last',
      [...again(3, ['anna', 'truce']), ['anna', 'arms']],
      'truce truce truce arms+truce',
    ],
    [
      'its own three, though the page has one',
      [...again(3, ['anna', 'truce']), ['anna', 'a b c']],
      'truce truce truce a+b+c',
    ],
    ['the same, where it is the page’s own', again(2, ['anna', 'truce']), 'truce truce'],
  ])('%s', (_name, told, expected) => expect(running(told)).toBe(expected));

  it('goes on for six sentences of the same speaker', () => {
    expect(running([['anna', 'truce'], ...again(7, ['anna', ''])])).toBe(`truce ${'~truce '.repeat(6)}-`);
  });

  it('goes on for four sentences of another', () => {
    expect(running([['anna', 'truce'], ...again(5, ['karl', ''])])).toBe(`truce ${'~truce '.repeat(4)}-`);
  });

  it('counts the sentences of nobody between', () => {
    expect(running([['anna', 'truce'], ...again(4, ['', '']), ['karl', '']])).toBe(`truce - - - - -`);
  });

  it('begins anew with every topic', () => {
    const said: readonly Told[] = [['anna', 'truce'], ...again(6, ['anna', '']), ['anna', 'truce'], ['anna', '']];
    expect(running(said)).toBe(`truce ${'~truce '.repeat(6)}truce ~truce`);
  });

  it('does not go on where a long page speaks of much else', () => {
    const said: readonly Told[] = [['anna', 'truce'], ['anna', ''], ...again(20, ['', ''])];
    expect(running(said)).toBe(`truce ${'- '.repeat(21).trim()}`);
  });
});
