import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm test: types, lint, dataset, builds, then every test in Node, in Chromium, and end to end in both browsers.
// npm run check (`--all`): the same, and unused code, size limits and the stores' lint. Goes on after a failure; the last
// line counts tests and steps: "N passed, M failed".

type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly run: () => Count };

const folder = mkdtempSync(join(tmpdir(), 'standpunkt-check-'));
const all = process.argv.includes('--all');
const steps: readonly Step[] = [
  command('dataset', 'tsx', ['scripts/dataset.ts']),
  command('types', 'tsc', ['--noEmit']),
  command('lint', 'biome', ['check', '.', '--error-on-warnings']),
  command('build for Chrome and Edge', 'wxt', ['build']),
  command('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  tests('unit'),
  tests('browser'),
  tests('e2e'),
  ...(all
    ? [
        command('unused code', 'knip', []),
        command('size limits', 'tsx', ['scripts/sizes.ts']),
        command('store lint', 'tsx', ['scripts/store-lint.ts']),
      ]
    : []),
];

const counts = steps.map(({ name, run }) => {
  const start = performance.now();
  const count = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${count.failed === 0 ? '✔' : '✘'} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
  );
  return count;
});
rmSync(folder, { recursive: true });
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** A step that passes when its command ends with 0; its output is shown only when it fails. */
function command(name: string, program: string, parameters: readonly string[]): Step {
  return {
    name,
    run: () => {
      const { status, stdout, stderr } = spawnSync('npx', ['--no-install', program, ...parameters], {
        encoding: 'utf8',
      });
      if (status !== 0) console.log(stdout, stderr);
      return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** A step that runs one Vitest project and counts its tests; no test at all is a failure. */
function tests(project: string): Step {
  return {
    name: `tests: ${project}`,
    run: () => {
      const report = join(folder, `${project}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      return countOf(report, status === 0);
    },
  };
}

function countOf(report: string, isGreen: boolean): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests === 0 && (!isGreen || numPassedTests === 0) ? 1 : numFailedTests;
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
