import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalCloud, Misbehaviour } from '../../local-cloud/index.ts';
import { downloadsOf, isForTheEnd, treeOf, zipped } from './artifacts.ts';
import { dispatchOf, runScenario, runFor, startCloud } from './scenario.ts';
import { expectNothingReported, expectUntouched } from './untouched.ts';

const lost: Misbehaviour[] = [
  { kind: 'reset', moment: 'after' },
  { kind: 'hang', moment: 'after' },
  { kind: 'cut', afterBytes: 5 },
  { kind: 'stall', afterBytes: 0 },
  // {"status":...} comes with its first key broken: no status.
  { kind: 'corrupt', atByte: 2 },
];

const passing: Misbehaviour[] = [
  { kind: 'throttle' },
  { kind: 'server error', status: 500, body: 'aws' },
  { kind: 'server error', status: 503, body: 'html' },
  { kind: 'reset', moment: 'before' },
  { kind: 'hang', moment: 'before' },
];

describe('GetThirdPartyJobDetails', () => {
  it.each([...passing, ...lost.slice(0, 4)])('is tried again after %j', async (how) => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 30,
      prepare: (it) => {
        it.misbehave({ operation: 'GetThirdPartyJobDetails', how });
      },
    });
    expect(run.conclusion).toBe('success');
    expect(cloud.requestsOf('GetThirdPartyJobDetails')).toHaveLength(2);
    expect(run.main.log).toContain('; next try in ');
    expect(job.status).toBe('Succeeded');
  });

  it.each<[string, Misbehaviour]>([
    ['throttling', { kind: 'throttle' }],
    ['5xx', { kind: 'server error', status: 502, body: 'html' }],
  ])('is tried again and again, but not for ever, through %s', async (_, how) => {
    const scenario = await runScenario({
      clockSpeed: 40,
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how, times: Infinity });
      },
    });
    expectUntouched(scenario);
    // The waits double up to 15 s, and each is cut by up to a half: at most twelve tries fit into a minute.
    const tries = scenario.cloud.requestsOf('GetThirdPartyJobDetails').length;
    expect(tries).toBeGreaterThanOrEqual(5);
    expect(tries).toBeLessThanOrEqual(12);
    expect(scenario.run.main.log).toMatch(
      /Error: .*GetThirdPartyJobDetails.* retry the stage in CodePipeline/,
    );
  });

  it.each<[string, Misbehaviour, string]>([
    ['denied', { kind: 'deny' }, 'may not do this: GetThirdPartyJobDetails: User: arn:aws:iam'],
    [
      'refused as badly formed',
      { kind: 'error', code: 'ValidationException', message: 'Value at jobId' },
      'CodePipeline refused the request: GetThirdPartyJobDetails: Value at jobId',
    ],
    [
      'signed with unknown credentials',
      { kind: 'error', code: 'UnrecognizedClientException' },
      "did not accept the worker's AWS credentials",
    ],
    [
      'signed with expired credentials',
      { kind: 'expire credentials' },
      "did not accept the worker's AWS credentials",
    ],
  ])('is tried once where it is %s', async (_, how, message) => {
    const scenario = await runScenario({
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how });
      },
    });
    expectUntouched(scenario);
    expect(scenario.cloud.requestsOf('GetThirdPartyJobDetails')).toHaveLength(1);
    expect(scenario.run.main.log).toContain(message);
  });

  it('an error text that looks like a workflow command stays a text', async () => {
    const message = '\n::add-mask::ordinary\n::set-output name=a::b\n::warning::injected ##[add-path]/tmp';
    const scenario = await runScenario({
      debug: true,
      prepare: (cloud) => {
        // As a plain line of the log first, then as an annotation.
        for (const code of ['ThrottlingException', 'ValidationException']) {
          const how = { kind: 'error', code, message } as const;
          cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how });
        }
      },
    });
    const { run } = scenario;
    expectUntouched(scenario);
    expect(run.main.log).toContain('::warning::injected');
    expect(run.unexpectedCommands).toEqual([]);
    expect(run.masks).not.toContain('ordinary');
    expect(run.annotations.map(({ kind }) => kind)).toEqual(['error']);
    expect(run.main.outputs).toEqual({});
  });
});

describe('a job that is not, or no longer, this run’s', () => {
  it.each<[string, (cloud: LocalCloud, jobId: string) => void, string]>([
    [
      'forgotten',
      (cloud, id) => {
        cloud.job(id).forget();
      },
      'CodePipeline does not know it (any more)',
    ],
    [
      'closed',
      (cloud, id) => {
        cloud.job(id).timeOut();
      },
      'CodePipeline has closed it already',
    ],
  ])('%s before main: nothing is acknowledged or reported', async (_, happens, message) => {
    const scenario = await runScenario({
      prepare: (cloud, { jobId }) => {
        happens(cloud, jobId);
      },
    });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain(message);
    expect(scenario.run.main.log).toContain(scenario.job.jobId);
    expect(scenario.run.main.log).toContain('retry the stage in CodePipeline');
  });

  it('with another client token: nothing is acknowledged or reported', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const event = dispatchOf({ payload: { ...job.payload, 'client-token': 'token-of-another-job' } });
    const run = await runFor(job, cloud, { event });
    expectUntouched({ cloud, job, run });
    expect(run.main.log).toContain('the client token is not this job’s');
    expect(run.findSecrets(['token-of-another-job'])).toEqual([]);
  });

  it.each<[string, (cloud: LocalCloud, jobId: string) => void, string]>([
    [
      'taken by another worker',
      (cloud, id) => {
        cloud.job(id).acknowledgeElsewhere();
      },
      'it is already acknowledged by another worker, or was handed out again',
    ],
    [
      'forgotten',
      (cloud, id) => {
        cloud.job(id).forget();
      },
      'and no longer knows it',
    ],
    [
      'timed out',
      (cloud, id) => {
        cloud.job(id).timeOut();
      },
      'its status is TimedOut, not InProgress',
    ],
    [
      'stopped',
      (cloud, id) => {
        cloud.job(id).stop();
      },
      'its status is Failed, not InProgress',
    ],
  ])('%s before the acknowledgement: it is left alone', async (_, happens, message) => {
    const scenario = await runScenario({
      prepare: (cloud, { jobId }) => {
        cloud.misbehave({
          operation: 'AcknowledgeThirdPartyJob',
          how: {
            kind: 'meanwhile',
            happens: () => {
              happens(cloud, jobId);
            },
          },
        });
      },
    });
    const { cloud, run } = scenario;
    expect(run.main.exitCode).toBe(1);
    expect(cloud.requestsOf('AcknowledgeThirdPartyJob')).toHaveLength(1);
    expect(run.main.log).toContain(message);
    expect(run.main.log).toContain('retry the stage in CodePipeline');
    expect(run.outputs).toEqual({});
    expectNothingReported(scenario);
  });

  it('is dispatched a second time while the first run has it: the second has nothing to do', async () => {
    const { cloud, job, run } = await runScenario({
      prepare: (_, dispatched) => {
        dispatched.acknowledgeElsewhere();
      },
    });
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('most likely it was dispatched twice: nothing to do');
    expectNothingReported({ cloud, job, run });
  });

  it('in a later attempt of the run: the message says that a re-run replays the old job', async () => {
    const scenario = await runScenario({
      runAttempt: 2,
      prepare: (_, job) => {
        job.acknowledgeElsewhere();
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.run.main.log).toMatch(
      /attempt 2 of the run.* replays .* retry the stage in CodePipeline/,
    );
    expectNothingReported(scenario);
  });

  it('that someone else acknowledged, and that is closed by now: nothing is reported', async () => {
    const scenario = await runScenario({
      with: { acknowledge: false },
      prepare: (_, job) => {
        job.timeOut();
      },
    });
    expect(scenario.run.main.log).toContain('CodePipeline has closed it already');
    expectUntouched(scenario);
  });
});

describe('AcknowledgeThirdPartyJob', () => {
  it.each(passing)('is tried again after %j', async (how) => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 30,
      prepare: (it) => {
        it.misbehave({ operation: 'AcknowledgeThirdPartyJob', how });
      },
    });
    expect(run.conclusion).toBe('success');
    expect(cloud.requestsOf('AcknowledgeThirdPartyJob')).toHaveLength(2);
    expect(job.status).toBe('Succeeded');
  });

  it.each(lost)('whose answer is lost by %j was ours: InvalidNonce says so', async (how) => {
    const { job, run } = await runScenario({
      clockSpeed: 30,
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'AcknowledgeThirdPartyJob', how });
      },
    });
    expect(job.acknowledgements.map(({ status }) => status)).toEqual(['InProgress', undefined]);
    expect(run.conclusion).toBe('success');
    expect(job.results).toHaveLength(1);
    expect(job.status).toBe('Succeeded');
  });

  it('that is never answered may have made the job ours: post reports the failure', async () => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 40,
      prepare: (it) => {
        const how = { kind: 'hang', moment: 'after' } as const;
        it.misbehave({ operation: 'AcknowledgeThirdPartyJob', how, times: Infinity });
      },
    });
    expect(run.main.exitCode).toBe(1);
    expect(cloud.requestsOf('AcknowledgeThirdPartyJob').length).toBeLessThanOrEqual(5);
    expect(run.main.log).toContain('got no answer within 15 s');
    expect(job.failure).toMatchObject({ type: 'SystemUnavailable' });
    expect(job.results).toHaveLength(1);
  });

  it('that is throttled to the end was never carried out: nothing is reported', async () => {
    const scenario = await runScenario({
      clockSpeed: 40,
      prepare: (cloud) => {
        const how = { kind: 'throttle' } as const;
        cloud.misbehave({ operation: 'AcknowledgeThirdPartyJob', how, times: Infinity });
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expectNothingReported(scenario);
  });

  it('that is denied was not carried out: nothing is reported', async () => {
    const scenario = await runScenario({
      prepare: (cloud) => {
        cloud.misbehave({ operation: 'AcknowledgeThirdPartyJob', how: { kind: 'deny' } });
      },
    });
    expect(scenario.run.main.exitCode).toBe(1);
    expect(scenario.run.main.log).toContain('Allow the operation in the IAM policy');
    expectNothingReported(scenario);
  });

  it('and a machine that dies in the middle of it: post knows the job and reports the failure', async () => {
    const { cloud, job, run } = await runScenario({
      clockSpeed: 30,
      kill: { during: 'main', line: /AcknowledgeThirdPartyJob got no answer/ },
      prepare: (it) => {
        // Every time, so that no try is answered however late the signal comes.
        const how = { kind: 'hang', moment: 'after' } as const;
        it.misbehave({ operation: 'AcknowledgeThirdPartyJob', how, times: Infinity });
      },
    });
    expect(run.main.signal).toBe('SIGKILL');
    const statuses = cloud.requestsOf('AcknowledgeThirdPartyJob').map((request) => request.status);
    expect(statuses).not.toContainEqual(expect.any(Number));
    expect(job.failure).toMatchObject({ type: 'JobFailed' });
    expect(job.failure?.message).toContain('main step ended before it was done');
    expect(job.results).toHaveLength(1);
  });
});

describe('while AcknowledgeThirdPartyJob is under way, the first artifact', () => {
  const queued = { inputArtifacts: [zipped('Source', { 'a.txt': 'some text' })], outputArtifacts: [] };

  /** The acknowledgement is answered once S3 has been asked for the artifact, and `act` has been called. */
  function answerAfterGetObject(cloud: LocalCloud, act: () => void = () => undefined): void {
    const happens = async () => {
      while (cloud.requestsOf('GetObject').length === 0) await sleep(5);
      act();
    };
    cloud.misbehave({ operation: 'AcknowledgeThirdPartyJob', how: { kind: 'meanwhile', happens } });
  }

  it('is asked for, and extracted afterwards', async () => {
    const { cloud, job, run } = await runScenario({
      queued,
      prepare: (it) => {
        answerAfterGetObject(it);
      },
    });
    expect(run.conclusion).toBe('success');
    expect(run.main.log).toMatch(/ is ours[^]*Received Source/);
    expect(treeOf(run.workspace)).toEqual({ 'a.txt': '644 some text' });
    expect(downloadsOf(cloud)).toHaveLength(1);
    expect(job.status).toBe('Succeeded');
  });

  it('says what went wrong with it once the job is this run’s', async () => {
    const { job, run } = await runScenario({
      queued,
      prepare: (cloud) => {
        cloud.misbehave({
          operation: 'GetObject',
          when: (request) => !isForTheEnd(request),
          how: { kind: 'server error', status: 500 },
        });
        answerAfterGetObject(cloud);
      },
    });
    expect(run.main.log).toMatch(/ is ours[^]*Input artifacts[^]*Downloading Source: .*; trying again/);
    expect(job.status).toBe('Succeeded');
  });

  it.each<[string, Misbehaviour]>([
    ['', { kind: 'meanwhile', happens: () => undefined }],
    [' while S3 does not answer', { kind: 'hang', moment: 'before' }],
    [' while its bytes do not come', { kind: 'stall', afterBytes: 10 }],
    [' while it fails', { kind: 'deny' }],
  ])('leaves nothing where the job turns out to be another’s%s', async (_, how) => {
    const scenario = await runScenario({
      queued,
      prepare: (cloud, job) => {
        cloud.misbehave({ operation: 'GetObject', how, times: Infinity });
        answerAfterGetObject(cloud, () => {
          job.acknowledgeElsewhere();
        });
      },
    });
    const { main, workspace } = scenario.run;
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('already acknowledged by another worker');
    expect(main.log).not.toContain('Downloading');
    expect(treeOf(workspace)).toEqual({});
    expectNothingReported(scenario);
  });
});

describe('acknowledge: false', () => {
  it('takes over a job that is in progress, and reports it', async () => {
    const { cloud, job, run } = await runScenario({
      with: { acknowledge: false },
      prepare: (_, waiting) => {
        waiting.acknowledgeElsewhere();
      },
    });
    expect(run.conclusion).toBe('success');
    expect(cloud.requestsOf('AcknowledgeThirdPartyJob')).toEqual([]);
    expect(job.status).toBe('Succeeded');
  });

  it('reports a job whose details cannot be had', async () => {
    const { job, run } = await runScenario({
      with: { acknowledge: false },
      prepare: (cloud, waiting) => {
        waiting.acknowledgeElsewhere();
        cloud.misbehave({ operation: 'GetThirdPartyJobDetails', how: { kind: 'deny' } });
      },
    });
    expect(run.main.exitCode).toBe(1);
    expect(job.failure).toMatchObject({ type: 'PermissionError' });
  });
});

describe('report: false', () => {
  it('withholds the report of a main that succeeded', async () => {
    const scenario = await runScenario({ with: { report: false } });
    expect(scenario.run.conclusion).toBe('success');
    expect(scenario.job.status).toBe('InProgress');
    expect(scenario.run.post.log).toContain('report is false');
    expectNothingReported(scenario);
  });

  it('withholds it also where a later step of the job failed', async () => {
    const scenario = await runScenario({ with: { report: false }, steps: [{ run: 'exit 1' }] });
    expect(scenario.run.conclusion).toBe('failure');
    expectNothingReported(scenario);
  });

  it('does not withhold the failure of a main that has acknowledged', async () => {
    const { job, run } = await runScenario({
      with: { report: false },
      queued: { inputArtifacts: [{ name: 'Source', content: 'no archive' }] },
    });
    expect(run.main.exitCode).toBe(1);
    expect(job.results).toHaveLength(1);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
  });
});
