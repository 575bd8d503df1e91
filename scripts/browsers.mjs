import { existsSync } from 'node:fs';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {readonly string[]} paths */
const firstExisting = (paths) => paths.find((path) => existsSync(path)) ?? '';

/** Path of an installed Chromium, Chrome or Edge; `CHROME_PATH` wins; empty when there is none. */
export const chromiumPath = () => process.env.CHROME_PATH ?? firstExisting(chromiums);

/** Path of an installed Firefox; `FIREFOX_PATH` wins; empty when there is none. */
export const firefoxPath = () => process.env.FIREFOX_PATH ?? firstExisting(firefoxes);
