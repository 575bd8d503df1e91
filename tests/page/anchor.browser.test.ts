import { expect, it } from 'vitest';
import { anchorOf } from '../../lib/page/anchor';
import type { Mark } from '../../lib/page/marks';
import { rectsOf } from '../../lib/page/ranges';

it('keeps all lines of a statement free of its card, not only the one that was pointed at', () => {
  document.body.innerHTML = `<p style="width: 200px; font: 16px/24px serif">${'Ein langer Satz über die Lage. '.repeat(4)}</p>`;
  const element = document.querySelector('p') as Element;
  const node = element.firstChild as Text;
  const block = { element, text: node.data, lang: null, segments: [{ node, at: 0, start: 0, length: node.length }] };
  const mark = { kind: 'statement', block, start: 0, end: node.length - 1 } as unknown as Mark;
  const lines = rectsOf(block, mark);
  const second = lines[1] as DOMRect;
  const box = anchorOf(mark, second);
  expect(lines.length).toBeGreaterThan(3);
  expect(box.x).toBe(second.x);
  expect(box.top).toBe(lines[0]?.top);
  expect(box.bottom).toBe(lines.at(-1)?.bottom);
  document.body.innerHTML = '';
});
