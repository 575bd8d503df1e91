import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';
import { chromiumPath } from './browsers.mjs';
import { takePicture } from './drive/picture';

// npm run gallery [-- --open | FOLDER]: the card in its states over made-up data. Without `--open`, which serves the page to
// be looked at, takes its pictures into FOLDER (default docs/images).

const looks = {
  light: { query: 'theme=light&lang=de', width: 1280, forced: 'none' },
  dark: { query: 'theme=dark&lang=en', width: 1280, forced: 'none' },
  narrow: { query: 'theme=light&lang=uk&width=272', width: 320, forced: 'none' },
  'forced-colors': { query: 'theme=dark&lang=fr', width: 1280, forced: 'active' },
} as const;

const server = await createViteServer({ configFile: false, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`;
if (process.argv.includes('--open')) console.log(`${address}?theme=light&lang=de`);
else {
  await photograph(process.argv[2] ?? 'docs/images');
  await server.close();
}

async function photograph(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await launch({ executablePath: chromiumPath(), headless: true, args });
  for (const [name, { query, width, forced }] of Object.entries(looks)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: forced }] });
    await page.goto(`${address}?${query}`);
    await page.waitForSelector('html[data-ready]');
    await takePicture(page, `${folder}/gallery-${name}.png`, true);
    await page.close();
  }
  await browser.close();
}
