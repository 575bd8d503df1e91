import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyPage } from '../../entrypoints/annotator.content/lazy-page';
import type { Page, PageOptions } from '../../entrypoints/annotator.content/page';
import { defaultSettings } from '../../lib/settings';

vi.mock('wxt/browser', () => ({ browser: {} }));

const options = {} as PageOptions;
const settingsChanged = vi.fn();
const read = vi.fn(() => ({ calls: { cardKey: () => 'key' }, settingsChanged }) as unknown as Page);
const leave = () => {
  globalThis.standpunktReader = read;
  return Promise.resolve();
};

afterEach(() => {
  read.mockClear();
  settingsChanged.mockClear();
  globalThis.standpunktReader = undefined;
});

describe('a page that may never be read', () => {
  it('has its reader brought once, for whoever asks', async () => {
    const load = vi.fn(leave);
    const page = lazyPage(() => options, load);
    expect(load).not.toHaveBeenCalled();
    page.begin();
    page.begin();
    expect(await page.calls.cardKey(undefined as never)).toBe('key');
    expect(load).toHaveBeenCalledOnce();
    expect(read).toHaveBeenCalledOnce();
  });

  it('hears of settings only when it is read', async () => {
    const page = lazyPage(() => options, leave);
    page.settingsChanged(defaultSettings, ['quiet']);
    await page.calls.cardKey(undefined as never);
    page.settingsChanged(defaultSettings, ['strictness']);
    await vi.waitFor(() => expect(settingsChanged.mock.calls).toEqual([[defaultSettings, ['strictness']]]));
  });

  it('refuses who asks while bringing the reader is never answered, and is read at a later wish', async () => {
    vi.useFakeTimers();
    const never = () => new Promise(() => undefined);
    const load = vi.fn<() => Promise<unknown>>(leave).mockImplementationOnce(never);
    const page = lazyPage(() => options, load);
    page.begin();
    const refused = expect(page.calls.cardKey(undefined as never)).rejects.toThrow('nobody answered');
    await vi.advanceTimersByTimeAsync(60_000);
    await refused;
    vi.useRealTimers();
    expect(await page.calls.cardKey(undefined as never)).toBe('key');
    expect(read).toHaveBeenCalledOnce();
  });
});
