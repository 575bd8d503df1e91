import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { builtExtension, until } from '../../scripts/drive/launch';
import { callPage, clickText } from '../../scripts/drive/page';
import { openBehind, sessionIn, site } from './session';

type Manifest = {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
};

/** What the browsers themselves look up at start; the extension has no business with any of them. */
const ofBrowsers = /(^|\.)(google|googleapis|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)$/;

describe.each(['chrome', 'firefox'] as const)('the built manifest for %s', (name) => {
  const manifest = JSON.parse(readFileSync(`${builtExtension(name)}/manifest.json`, 'utf8')) as Manifest;

  it('lets no page, extension or remote code in', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((part) => {
        const [directive = '', ...values] = part.trim().split(' ');
        return [directive, values.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'self'",
      'connect-src': "'self' https:",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': 'http: https:',
    });
    const own = name === 'chrome' ? { use_dynamic_url: true } : {};
    const frame = { resources: ['card.html'], matches: ['https://*/*', 'http://*/*'], ...own };
    expect(manifest.web_accessible_resources).toEqual([frame]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for no more than is used, and for no site beyond the named ones', () => {
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    const used = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', ...panel];
    expect(manifest.permissions).toEqual(used);
    for (const pattern of manifest.host_permissions) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
  });
});

describe.each(['chrome', 'firefox'] as const)('all that a reader does in %s', (name) => {
  const session = sessionIn(name);

  it('asks nothing of the network', { timeout: 600_000 }, async () => {
    const { options, proxy } = session;
    const subscriptions = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return (await chrome.storage.local.get('subscriptions')).subscriptions ?? [];
    });
    expect(subscriptions).toEqual([]);
    for (const path of ['de.html', 'en.html']) {
      const page = await session.open(path);
      await session.index(path);
      await page.bringToFront();
      await clickText(page, path === 'de.html' ? 'Peskow' : 'Peskov');
      await until('a card', async () => (await session.index(path)).open ?? null);
      await callPage(options, `${site}/${path}`, 'command', 'list');
      await callPage(options, `${site}/${path}`, 'selection');
      await callPage(options, `${site}/${path}`, 'annotations');
    }
    for (const kind of ['popup', 'sidepanel'] as const) {
      const page = await openBehind(session, kind);
      await until('its content', () => page.evaluate(() => (document.body.textContent ?? '').length > 20));
      await page.close();
    }
    await options.bringToFront();
    for (const view of ['names', 'claims', 'positions', 'datasets', 'sites', 'appearance', 'data', 'try']) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}`);
      await new Promise((drawn) => setTimeout(drawn, 400));
    }
    const asked = proxy.seen.filter(({ host }) => !ofBrowsers.test(host));
    const ofPages = /^\/(de|en)\.html$|^\/style\.css$|^\/favicon\.ico$/;
    expect(
      asked.filter(({ host, path }) => host !== 'www.tagesschau.de' || !(path === '' || ofPages.test(path))),
    ).toEqual([]);
  });
});
