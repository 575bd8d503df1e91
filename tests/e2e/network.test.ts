import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { builtExtension, until } from '../../scripts/drive/launch';
import { scenes } from './scenes';
import { sessionIn } from './session';

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
    const resources = name === 'chrome' ? ['card.html', 'reader.js'] : ['card.html'];
    const open = { resources, matches: ['https://*/*', 'http://*/*'], ...own };
    expect(manifest.web_accessible_resources).toEqual([open]);
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
  const session = sessionIn(name, 'first');

  const ofPages = /^(\/[\w-]+\.(html|css))?$|^\/favicon\.ico$/;
  /** Requests that are neither for the articles themselves nor the browser's own. */
  const asked = () =>
    session.proxy.seen.filter(
      ({ host, path }) => !ofBrowsers.test(host) && !(host === 'www.tagesschau.de' && ofPages.test(path)),
    );

  it('begins with no dataset by address', async () => {
    const subscriptions = await session.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return (await chrome.storage.local.get('subscriptions')).subscriptions ?? [];
    });
    expect(subscriptions).toEqual([]);
  });

  it.each(scenes)('asks nothing of the network: $name', { timeout: 600_000 }, async ({ walk }) => {
    await walk(session);
    expect(asked()).toEqual([]);
  });

  it('would be seen in the record of the network', async () => {
    await session.options.evaluate(() => fetch('https://standpunkt.invalid/').catch(() => null));
    await until('the request', async () => asked().some(({ host }) => host === 'standpunkt.invalid'));
  });
});
