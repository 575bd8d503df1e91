import { defineConfig } from 'wxt';
import { newsSites } from './lib/sites';
import { chromiumPath, firefoxPath } from './scripts/browsers.mjs';
import { pageChunks } from './scripts/page-chunks';
import { tightFranc } from './scripts/tight-franc';
import { tightLists } from './scripts/tight-lists';

const isRoot = process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** While developing, pages and scripts come from a server on this machine, which says when to load them anew. */
const served = "; script-src 'self'; style-src 'self' 'unsafe-inline'";
const servers = ' http://localhost:* ws://localhost:*';

// Manifest V3 in both browsers: `wxt build -b firefox --mv3`.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16] },
  manifestVersion: 3,
  // Dexie for today's browsers, without what it carries for older ones.
  vite: () => ({ plugins: [tightFranc(), tightLists()], resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } } }),
  // The browsers that `npm run dev` opens; without a display they run all the same, for whoever looks by other means.
  webExt: {
    binaries: { chrome: chromiumPath(), firefox: firefoxPath() },
    chromiumArgs: [...(isRoot ? ['--no-sandbox'] : []), ...(hasDisplay ? [] : ['--headless=new'])],
    firefoxArgs: hasDisplay ? [] : ['-headless'],
    // Reloading the extension closes its pages; Firefox would end with the last of them.
    firefoxPref: { 'browser.tabs.closeWindowWithLastTab': false },
  },
  hooks: {
    // Only Firefox has a use for it.
    'entrypoints:found': (wxt, found) => {
      const ahead = found.findIndex(({ name }) => name === 'ahead');
      if (wxt.config.browser !== 'firefox' && ahead >= 0) found.splice(ahead, 1);
    },
    // The list of sites is for the manifest: within the content script it would go into every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = [...newsSites];
    },
    // Firefox keeps the scripts of a manifest compiled: running the reader takes a page less than a millisecond, asking the background for
    // it some 30. Chrome would compile it on the page's thread.
    'build:manifestGenerated': (wxt, { content_scripts: scripts }) => {
      const [annotator] = scripts ?? [];
      if (wxt.config.browser !== 'firefox' || !annotator) return;
      annotator.js?.push('reader.js');
      scripts?.unshift({ matches: annotator.matches ?? [], run_at: 'document_start', js: ['ahead.js'] });
    },
    // Scripts in pages take the browser's own API, without the polyfill that wraps all of it in every page.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = [config.build?.rollupOptions?.output ?? []].flat()[0];
      if (output && entrypoints.some(({ name }) => name === 'options')) output.codeSplitting = pageChunks;
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: {} };
      // All of the reader runs at once: Chrome then compiles it in one go, not each function twice.
      if (output && entrypoints.some(({ name }) => name === 'reader'))
        output.postBanner = '//# allFunctionsCalledOnLoad';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      open: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
      list: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandList__' },
      // Chrome suggests keys for four commands at most; the reader can give this one a key.
      save: { description: '__MSG_commandSave__' },
    },
    host_permissions: [...newsSites],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The page within the frame of a card, and what the content script imports. Their addresses are others in each session where
    // the browser can do that.
    web_accessible_resources: [
      {
        resources: browser === 'firefox' ? ['card.html'] : ['card.html', 'reader.js'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // https: is for datasets that the reader subscribes to by address; the browser asks for the host before.
    content_security_policy: {
      extension_pages: `default-src 'self'; connect-src 'self' https:${command === 'serve' ? servers : ''}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors http: https:${command === 'serve' ? served : ''}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standpunkt@standpunkt.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
