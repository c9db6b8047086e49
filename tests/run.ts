import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { chromiumOrInstall } from './support/chromium';
import { installGdal } from './support/gdal';

interface Outcome {
  passed: number;
  failed: number;
  /** The tests that failed, by name, each with why. */
  failures?: string[];
}

interface Step {
  name: string;
  command: string;
  /** Where the step leaves its counts; a step without is one test. */
  counts?: () => Outcome;
}

const VITEST_REPORT = 'test-results/vitest.json';
const E2E_REPORT = 'test-results/e2e.json';

const STEPS: Step[] = [
  { name: 'Prisma client', command: 'prisma generate' },
  { name: 'format and lint', command: 'biome ci --error-on-warnings .' },
  { name: 'types', command: 'next typegen && tsc --noEmit' },
  { name: 'import rules', command: 'depcruise app components geo --config .dependency-cruiser.cjs' },
  { name: 'dead code', command: 'knip' },
  {
    name: 'unit and database tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
    counts: () => {
      const report = JSON.parse(readFileSync(VITEST_REPORT, 'utf8'));
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + suitesThatDidNotRun(report).length,
        failures: vitestFailures(report),
      };
    },
  },
  {
    name: 'end-to-end tests',
    command: 'playwright test',
    counts: () => {
      const { expected, unexpected, flaky } = JSON.parse(readFileSync(E2E_REPORT, 'utf8')).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
  { name: 'the bench runs', command: 'node --import tsx tests/bench/run.ts --smoke' },
];

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

function suitesThatDidNotRun(report: VitestReport): VitestReport['testResults'] {
  return report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
}

function vitestFailures(report: VitestReport): string[] {
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`),
  );
  return [...failed, ...suitesThatDidNotRun(report).map(({ name, message }) => `${name}\n${message}`)];
}

function perform(step: Step, environment: NodeJS.ProcessEnv): Outcome {
  process.stdout.write(`\n── ${step.name}: ${step.command}\n`);
  const started = Date.now();
  const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit', env: environment });
  const outcome = readOutcome(step, status === 0);
  const seconds = Math.round((Date.now() - started) / 1_000);
  process.stdout.write(
    `── ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)\n`,
  );
  return outcome;
}

function readOutcome({ counts }: Step, succeeded: boolean): Outcome {
  if (!counts) return { passed: Number(succeeded), failed: Number(!succeeded) };
  try {
    const outcome = counts();
    return { ...outcome, failed: Math.max(outcome.failed, Number(!succeeded)) };
  } catch {
    return { passed: 0, failed: 1 }; // it left no report: it did not run
  }
}

rmSync('test-results', { recursive: true, force: true });
installGdal();
const environment = {
  ...process.env,
  PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
  PRISMA_SCHEMA_ENGINE_BINARY: process.platform === 'darwin' ? '/usr/bin/true' : '/bin/true',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: '',
  CHROMIUM_PATH: chromiumOrInstall(),
};
const wanted = process.argv.slice(2);
const steps =
  wanted.length === 0 ? STEPS : STEPS.filter((step) => wanted.some((word) => step.name.includes(word)));
const outcomes = steps.map((step) => perform(step, environment));
// The end of a long log is what is read first: it tells again what failed far above.
for (const failure of outcomes.flatMap(({ failures }) => failures ?? []))
  process.stdout.write(`\nfailed: ${failure}\n`);
outcomes.forEach(({ failed }, index) => {
  if (failed > 0) process.stdout.write(`\n${failed} failed in ${steps[index]?.name}\n`);
});
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
