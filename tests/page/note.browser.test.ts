import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createHost } from '../../lib/page/host';
import { noteIn } from '../../lib/page/note';

const ended = new AbortController();
afterEach(() => ended.abort());

it('a sentence on a page is seen and said, keeps nobody from the page, and goes with the next key', async () => {
  const host = createHost(document, ended.signal);
  const note = noteIn(host, ended.signal);
  const shown = () => host.shadow().querySelector<HTMLElement>('[popover]');
  note('Keine Karte hier.', false);
  note('Keine Karte hier.', true);
  expect(shown()?.textContent).toBe('Keine Karte hier.');
  const box = shown()?.getBoundingClientRect() ?? new DOMRect();
  expect(box.width).toBeGreaterThan(100);
  expect(box.bottom).toBeLessThan(window.innerHeight);
  expect(document.elementFromPoint(box.x + 5, box.y + 5)).not.toBe(host.element);
  const said = () => host.shadow().querySelector('[role=status]')?.textContent;
  await vi.waitFor(() => expect(said()).toBe('Keine Karte hier.'), { timeout: 60_000 });
  await userEvent.keyboard('a');
  expect(shown()?.getBoundingClientRect().width).toBe(0);
});
