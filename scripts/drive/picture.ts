import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';

/** Takes a picture of a page, as PNG of at most 256 colours: less than half as large, and no eye tells them apart. */
export async function takePicture(page: Page, path: string, fullPage = false): Promise<void> {
  const picture = await page.screenshot({ fullPage });
  writeFileSync(path, await sharp(picture).png({ palette: true, effort: 10 }).toBuffer());
}
