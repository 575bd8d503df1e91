import { afterEach, expect, it, vi } from 'vitest';
import { left } from '../../entrypoints/annotator.content/brought';

const stored: { quiet: boolean } = { quiet: true };
type Listener = (changes: object, area: string) => void;
const listeners = new Set<Listener>();
const get = vi.fn(() => Promise.resolve({ ...stored }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { default: ahead } = await import('../../entrypoints/ahead');

afterEach(() => {
  globalThis.standpunktSettings = undefined;
});

it('settings are asked for before they are wanted, anew when they change meanwhile, and no longer once they are taken', async () => {
  expect(left('standpunktSettings')).toBeUndefined();
  void ahead.main();
  expect(get).toHaveBeenCalledOnce();
  stored.quiet = false;
  for (const changed of listeners) changed({ quiet: { newValue: false } }, 'local');
  expect(get).toHaveBeenCalledTimes(2);
  expect((await left('standpunktSettings')?.())?.quiet).toBe(false);
  expect(listeners.size).toBe(0);
});
