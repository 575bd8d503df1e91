import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launchWithExtension, optionsPage, until } from '../../scripts/drive/launch';
import { startProxy } from '../../scripts/drive/proxy';

const folder = resolve('.output/profiles');
const names = ['chrome', 'firefox'] as const;

/** What Vitest calls before the first test: installs the extension in both browsers and waits until its starter dataset is loaded. */
export async function setup(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(names.map(prepare));
}

/** A copy of the profile that `setup` left, in a folder of its own: no session sees what another one did. */
export function copiedProfile(name: BrowserName): string {
  const copy = newProfile();
  cpSync(join(folder, name), copy, { recursive: true, filter: (file) => !isLock.test(file) });
  return copy;
}

/** An empty folder: the extension is installed for the first time. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'standpunkt-profile-'));

/** What says that a browser is using the profile, or was: neither is true of a copy. */
const isLock = /Singleton\w+$|[/\\]\.?(parent)?lock$/;

/** Starts a browser that speaks German with the extension, and waits for its options page with the starter dataset. */
export async function launchReady(
  name: BrowserName,
  proxyPort: number,
  profile: string,
): Promise<{ browser: Browser; options: Page }> {
  const { browser } = await launchWithExtension({ browser: name, proxyPort, profile, headless: true, lang: 'de' });
  const options = await optionsPage(browser);
  const isLoaded = () => options.evaluate(() => document.documentElement.dataset.starter === 'ready');
  await until('the starter dataset to be loaded', isLoaded, 180_000);
  return { browser, options };
}

async function prepare(name: BrowserName): Promise<void> {
  const proxy = await startProxy('samples');
  const { browser } = await launchReady(name, proxy.port, join(folder, name));
  await browser.close();
  await proxy.close();
}
