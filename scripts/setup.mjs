// Makes a fresh machine ready, with nothing but Node: packages by npm, browsers by apt-get where that is possible.
//   node scripts/setup.mjs [--browser]   one browser is enough (npm start)
//   node scripts/setup.mjs --browsers    Chromium and Firefox are both needed (npm test)
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const wanted = process.argv.includes('--browsers') ? 'both' : 'one';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Standpunkt needs Node 20.19 or newer; this is ${process.versions.node}.`);
}
installPackages();
installBrowsers();

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent) return;
  console.log('Installing packages (npm ci) …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
}

function installBrowsers() {
  const missing = [chromiumPath() === '' && 'chromium', firefoxPath() === '' && 'firefox-esr'].filter(
    (name) => name !== false,
  );
  if (missing.length === 0 || (wanted === 'one' && missing.length === 1)) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    fail(
      `Please install ${missing.includes('chromium') ? 'Chrome, Edge or Chromium' : ''}${missing.length > 1 ? ' and ' : ''}${missing.includes('firefox-esr') ? 'Firefox' : ''}, or set CHROME_PATH / FIREFOX_PATH to where they are.`,
    );
  }
  console.log(`Installing ${missing.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu', 'fonts-noto-core'],
    env,
  );
}

/** @param {string} command @param {string[]} parameters @param {NodeJS.ProcessEnv} [env] */
function run(command, parameters, env = process.env) {
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) fail(`${command} ${parameters.join(' ')} ended with ${status ?? 'a signal'}.`);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
