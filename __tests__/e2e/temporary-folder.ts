import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterTest } from './after-test.ts';

/** Absolute path of an empty folder, which is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'e2e-')));
  afterTest(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
