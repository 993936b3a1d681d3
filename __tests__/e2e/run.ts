/**
 * npm run test:e2e [-- what Jest takes, such as a part of a file's name]
 *
 * Finds or installs the tools, runs the tests, and ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingTool, provideTools } from './tools.ts';

/** What Jest's --json says. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

// Modes of what archivers and the action make are compared: all under this one.
process.umask(0o022);

try {
  process.exitCode = runTests(provideTools());
} catch (error) {
  if (!(error instanceof MissingTool)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function runTests(environment: Readonly<Record<string, string>>): number {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-report-'));
  const report = join(folder, 'report.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        ...['--config', '__tests__/e2e/jest.config.js', '--json', '--outputFile', report],
        ...process.argv.slice(2),
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 15 * 60_000,
        env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...environment },
      },
    );
    const counts = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
