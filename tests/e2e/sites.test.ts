import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { builtExtension, until } from '../../scripts/drive/launch';
import { sessionIn } from './session';

type Script = { readonly matches: readonly string[]; readonly js: readonly string[]; readonly run_at: string };

describe.each(['chrome', 'firefox'] as const)('the sites that scripts run on in %s', (name) => {
  const session = sessionIn(name);
  const manifest = JSON.parse(readFileSync(`${builtExtension(name)}/manifest.json`, 'utf8')) as {
    readonly content_scripts: readonly Script[];
  };
  const scripts = manifest.content_scripts.map(({ js, run_at: at }) => ({ js, at }));

  it('get the reader only where the browser keeps scripts compiled', () => {
    const first = 'content-scripts/annotator.js';
    expect(scripts).toEqual(
      name === 'chrome'
        ? [{ js: [first], at: 'document_idle' }]
        : [
            { js: ['ahead.js'], at: 'document_start' },
            { js: [first, 'reader.js'], at: 'document_idle' },
          ],
    );
  });

  it('get the same scripts where the reader added them, until they are taken back', async () => {
    const added = '*://www.tagesschau.de/*';
    const write = (sitesAdded: readonly string[]) =>
      session.options.evaluate(async (sites) => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        await chrome.storage.local.set({ sitesAdded: sites });
      }, sitesAdded);
    const registered = () =>
      session.options.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        const all = await chrome.scripting.getRegisteredContentScripts();
        return all.map(({ matches, js = [], runAt }) => ({
          matches,
          js: js.map((file) => file.replace(/^\//, '')),
          at: runAt,
        }));
      });
    await write([added]);
    const found = await until('the scripts', async () => {
      const all = await registered();
      return all.length > 0 ? all : null;
    });
    expect(found).toEqual(scripts.map((script) => ({ ...script, matches: [added] })));
    await write([]);
    await until('none', async () => (await registered()).length === 0);
  });
});
