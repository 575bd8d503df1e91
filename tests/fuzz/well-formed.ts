import { expect } from 'vitest';
import type { Span } from '../../lib/rows';

/** Whether spans lie within a text, are not empty, in order, and do not overlap. */
export function expectInOrder(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expectWithin(text, span);
    last = span.end;
  }
}

/** Whether a span lies within a text and is not empty. */
export function expectWithin(text: string, { start, end }: Span): void {
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!isWithin) expect.fail(`expected a span within ${text.length} code units, found ${start}..${end}`);
}
