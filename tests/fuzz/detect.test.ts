import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockSpan, DetectRequest, Findings } from '../../lib/findings';
import { detect } from '../../lib/text/detect';
import { smallLexicon } from './dataset';
import { fuzz } from './fuzz';
import { expectWithin } from './well-formed';
import { someLang, someText, wildText } from './wild-text';

const lexicons = [await smallLexicon()];

const block = fc.record(
  { text: fc.oneof({ weight: 4, arbitrary: wildText(60) }, someText()), lang: someLang },
  { requiredKeys: ['text'] },
);
const request: fc.Arbitrary<DetectRequest> = fc.record(
  {
    blocks: fc.array(block, { maxLength: 5 }),
    lang: fc.oneof(someLang, someText(3)),
    date: fc.constantFrom('2024-03-10', '2024-03-10T12:00:00Z', 'yesterday', '9999-99-99', '-1', ''),
    url: someText(5),
    title: wildText(8),
    context: fc.record({ named: fc.array(fc.constantFrom('anna-berg', 'orlan', '__proto__')), relevant: fc.boolean() }),
  },
  { requiredKeys: ['blocks'] },
);

/** Every span of what was found lies within its block; what it says of it stands there; numbers are shares. */
function expectSound({ blocks }: DetectRequest, found: Findings): void {
  const textOf = (span: BlockSpan) => {
    const text = blocks[span.block]?.text ?? '';
    expectWithin(text, span);
    return text.slice(span.start, span.end);
  };
  for (const mention of found.mentions) expect(textOf(mention)).toBe(mention.text);
  for (const statement of found.statements) {
    expect(textOf(statement)).toBe(statement.text);
    for (const span of [statement.speaker, statement.cue]) if (span && span.end > span.start) textOf(span);
    expect(statement.topics.length).toBeLessThanOrEqual(3);
    for (const share of [statement.confidence, ...statement.claims.map(({ score }) => score)]) expectShare(share);
  }
  expectShare(found.score);
  expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
}

function expectShare(share: number): void {
  if (!(share >= 0 && share <= 1)) expect.fail(`expected a share between 0 and 1, found ${share}`);
}

describe('detection', { timeout: 600_000 }, () => {
  it('never throws, and what it finds lies within the text', () => {
    fuzz('detect', request, (asked) => expectSound(asked, detect(asked, lexicons)));
  });

  it('finds names and statements in made-up articles at all, so that the test above sees spans', () => {
    const text =
      'Anna Berg said the truce between Orlan and the Harbour would not hold. “We want a ceasefire,” she said.';
    const found = detect({ blocks: [{ text }], context: { named: [], relevant: true } }, lexicons);
    expect(found.mentions.length).toBeGreaterThanOrEqual(3);
    expect(found.statements.length).toBeGreaterThanOrEqual(1);
  });
});
