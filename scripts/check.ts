import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm test: types, lint, dataset, builds, then every test in Node, in Chromium, and end to end in both browsers.
// npm run check (`--all`): the same, and unused code, size limits and the stores' lint. Goes on after a failure; names
// at the end what failed; the last line counts tests and steps: "N passed, M failed".

/** `failures`: the names of what failed, as they are shown at the end. */
type Count = { readonly passed: number; readonly failures: readonly string[] };
/** What is read of Vitest's JSON report. */
type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};
type Step = { readonly name: string; readonly run: () => Count };

const folder = mkdtempSync(join(tmpdir(), 'standpunkt-check-'));
const all = process.argv.includes('--all');
const steps: readonly Step[] = [
  command('dataset', 'tsx', ['scripts/dataset.ts']),
  command('types', 'tsc', ['--noEmit']),
  command('lint', 'biome', ['check', '.', '--error-on-warnings']),
  command('build for Chrome and Edge', 'wxt', ['build']),
  command('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  tests('text'),
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
  const { passed, failures } = count;
  console.log(
    `${failures.length === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failures.length} failed (${seconds} s)\n`,
  );
  return count;
});
rmSync(folder, { recursive: true });
const failures = counts.flatMap((count) => count.failures);
for (const failure of failures) console.log(`✘ ${failure}`);
console.log(`${counts.reduce((total, { passed }) => total + passed, 0)} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** A step that passes when its command ends with 0; its output is shown only when it fails. */
function command(name: string, program: string, parameters: readonly string[]): Step {
  return {
    name,
    run: () => {
      const { status, stdout, stderr } = spawnSync('npx', ['--no-install', program, ...parameters], {
        encoding: 'utf8',
      });
      if (status !== 0) console.log(stdout, stderr);
      return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };
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
      return countOf(project, report, status === 0);
    },
  };
}

function countOf(project: string, report: string, isGreen: boolean): Count {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => `${project}: ${fullName}`);
    const isAmiss = failed.length === 0 && (!isGreen || numPassedTests === 0);
    return { passed: numPassedTests, failures: isAmiss ? [`${project}: the run, see above`] : failed };
  } catch {
    return { passed: 0, failures: [`${project}: no report was written, see above`] };
  }
}
