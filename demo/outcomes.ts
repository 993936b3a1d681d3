import assert from 'node:assert/strict';
import type { Job, LocalCloud } from '../local-cloud/index.ts';
import type { Conclusion, WorkflowRun } from '../local-runner/index.ts';
import { listArchive } from './archives.ts';

/** One way for the demo to go, and what must be true in the end. */
export interface Outcome {
  readonly title: string;
  /** Changes a file of the sources, as the commit under test did. */
  readonly edit: (path: string, text: string) => string;
  /** The line of the log at which someone cancels the run. */
  readonly cancelAt: RegExp | undefined;
  readonly conclusion: Conclusion;
  /** Throws where CodePipeline did not record what it should have. */
  readonly verify: (job: Job, run: WorkflowRun, cloud: LocalCloud) => Promise<void>;
}

const asCommitted = (_path: string, text: string) => text;

const success: Outcome = {
  title: 'a build that succeeds',
  edit: asCommitted,
  cancelAt: undefined,
  conclusion: 'success',
  verify: async (job, _run, cloud) => {
    assert.equal(job.status, 'Succeeded');
    assert.deepEqual(job.success, {
      executionDetails: {
        summary: '5 pages of “Tides of the North Sea”',
        externalExecutionId: '10200300400',
        percentComplete: 100,
      },
      ...(job.kind === 'third-party' ? {} : { outputVariables: { Pages: '5' } }),
    });
    const site = storedSite(job, cloud);
    assert.equal(site?.serverSideEncryption, 'aws:kms');
    const entries = await listArchive(await site.read());
    assert.deepEqual(
      entries.filter(({ mode }) => !mode.startsWith('d')).map(({ name, mode }) => [mode, name]),
      [
        ['-rw-r--r--', 'brest.html'],
        ['-rw-r--r--', 'cuxhaven.html'],
        ['-rw-r--r--', 'dover.html'],
        ['-rw-r--r--', 'esbjerg.html'],
        ['-rw-r--r--', 'index.html'],
        ['-rwxr-xr-x', 'serve.mjs'],
        ['-rw-r--r--', 'style.css'],
        ['lrwxrwxrwx', 'today.html'],
      ],
    );
  },
};

const failure: Outcome = {
  title: 'a build with a failing test',
  edit: (path, text) =>
    path === 'src/tides.mjs' ? text.replace('tide.metres > best', 'tide.metres < best') : text,
  cancelAt: undefined,
  conclusion: 'failure',
  verify: async (job, _run, cloud) => {
    assert.equal(job.status, 'Failed');
    assert.equal(job.failure?.type, 'JobFailed');
    assert.match(job.failure.message, /Test/);
    assert.match(
      job.failure.message,
      /https:\/\/github\.com\/octo-org\/tidebook\/actions\/runs\/10200300400/,
    );
    assert.equal(storedSite(job, cloud), undefined);
    return Promise.resolve();
  },
};

const cancellation: Outcome = {
  title: 'a run that is cancelled',
  edit: asCommitted,
  cancelAt: /^200 /,
  conclusion: 'cancelled',
  verify: async (job, _run, cloud) => {
    assert.equal(job.status, 'Failed');
    assert.equal(job.failure?.type, 'JobFailed');
    assert.match(job.failure.message, /cancel/i);
    assert.equal(storedSite(job, cloud), undefined);
    return Promise.resolve();
  },
};

export const outcomes = { success, failure, cancellation };

export function storedSite(job: Job, cloud: LocalCloud): ReturnType<LocalCloud['object']> {
  const location = job.outputArtifacts[0]?.location;
  return location === undefined ? undefined : cloud.object(location.bucket, location.key);
}
