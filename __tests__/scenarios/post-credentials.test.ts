import { describe, expect, it } from '@jest/globals';
import type { Credentials, FaultHandle, Job, LocalCloud, Misbehaviour } from '../../local-cloud/index.ts';
import type { RunOptions, Step, Values, WorkflowRun } from '../../local-runner/index.ts';
import { runFor, startCloud, withoutMasks } from './scenario.ts';

const withoutArtifacts = { inputArtifacts: [], outputArtifacts: [] };
const role = 'arn:aws:iam::123456789012:role/codepipeline-worker';

/** What a login action leaves in the environment of later steps. */
function loginAs({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials): Step {
  return {
    name: 'Log in elsewhere',
    call: ({ setEnv }) => {
      setEnv('AWS_ACCESS_KEY_ID', accessKeyId);
      setEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
      setEnv('AWS_SESSION_TOKEN', sessionToken);
    },
  };
}

function environmentOf({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials) {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
}

/** Between main and post: main's session expires, and STS begins to misbehave. */
function expireSession(
  cloud: LocalCloud,
  how: Misbehaviour,
  times: number,
  onFault?: (fault: FaultHandle) => void,
): Step {
  return {
    name: 'Take its time',
    call: () => {
      for (const { credentials } of cloud.sessions) cloud.expireCredentials(credentials.accessKeyId);
      const fault = cloud.misbehave({ operation: 'AssumeRoleWithWebIdentity', times, how });
      onFault?.(fault);
    },
  };
}

function expire(cloud: LocalCloud, accessKeyId: () => string | undefined): Step {
  return {
    name: 'Take its time',
    call: () => {
      cloud.expireCredentials(accessKeyId() ?? '');
    },
  };
}

/** The access keys that the result was sent with, in their order. */
function signersOf(cloud: LocalCloud): (string | undefined)[] {
  return cloud.requestsOf('PutThirdPartyJobSuccessResult').map(({ accessKeyId }) => accessKeyId);
}

describe('the credentials that post reports with', () => {
  it.each<[string, Credentials]>([
    [
      'has replaced',
      { accessKeyId: 'ASIAELSEWHERE0000000', secretAccessKey: 'another', sessionToken: 'account' },
    ],
    ['has blanked', { accessKeyId: '', secretAccessKey: '', sessionToken: '' }],
  ])('are main’s, though a later step %s those of the environment', async (_, later) => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    const run = await runFor(job, cloud, { steps: [loginAs(later)] });
    expect(run.conclusion).toBe('success');
    expect(job.success).toBeDefined();
    expect(signersOf(cloud)).toEqual([cloud.worker.accessKeyId]);
  });

  it('are the environment’s where main’s have expired', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    const first = cloud.newWorkerSession();
    const second = cloud.newWorkerSession();
    const run = await runFor(job, cloud, {
      env: environmentOf(first),
      steps: [expire(cloud, () => first.accessKeyId), loginAs(second)],
    });
    expect(run.conclusion).toBe('success');
    expect(job.results).toHaveLength(1);
    expect(signersOf(cloud)).toEqual([first.accessKeyId, second.accessKeyId]);
    const secrets = [first, second].flatMap(({ secretAccessKey, sessionToken }) => [
      secretAccessKey,
      sessionToken,
    ]);
    // Those of the environment stand in the step headers, as GitHub prints them before anyone has masked them.
    expect(run.findSecrets(secrets).filter(({ line }) => !/^\s*AWS_/.test(line))).toEqual([]);
    expect(withoutMasks(run.post.stdout)).not.toContain(second.secretAccessKey);
  });

  it('have expired everywhere: the step fails and says what to look at', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    const session = cloud.newWorkerSession();
    const run = await runFor(job, cloud, {
      clockSpeed: 8,
      with: { 'job-status': 'cancelled' },
      env: environmentOf(session),
      steps: [expire(cloud, () => session.accessKeyId)],
    });
    expect(run.post.exitCode).toBe(1);
    expect(cloud.requestsOf('PutThirdPartyJobFailureResult').length).toBeGreaterThan(4);
    expect(job.status).toBe('InProgress');
    expect(run.post.log).toMatch(/did not accept the worker's AWS credentials: .*Expired/);
    expect(run.post.log).toMatch(/They have to last as long as the job: set role-to-assume/);
  });
});

describe('with role-to-assume, post', () => {
  async function runWithRole(
    cloud: LocalCloud,
    job: Job,
    { steps = [], ...options }: Partial<RunOptions> = {},
    inputs: Values = {},
  ): Promise<WorkflowRun> {
    cloud.trustRole(role, { audience: 'sts.amazonaws.com' });
    return await runFor(job, cloud, {
      env: environmentOf({ accessKeyId: '', secretAccessKey: '', sessionToken: '' }),
      job: {
        permissions: { 'id-token': 'write', actions: 'read' },
        steps: [{ id: 'bridge', uses: './', with: { 'role-to-assume': role, ...inputs } }, ...steps],
      },
      ...options,
    });
  }

  it('goes on with main’s session where it gets none of its own', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    cloud.misbehave({
      operation: 'AssumeRoleWithWebIdentity',
      after: 1,
      times: Infinity,
      how: { kind: 'deny' },
    });
    const run = await runWithRole(cloud, job);
    expect(run.conclusion).toBe('success');
    expect(job.success).toBeDefined();
    expect(signersOf(cloud)).toEqual([cloud.sessions[0]?.credentials.accessKeyId]);
    expect(run.post.log).toContain('Going on with other credentials: ');
  });

  it('asks for a session again while STS is down and main’s has expired', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    let outage: FaultHandle | undefined;
    // It is over when all that was at hand has failed.
    cloud.misbehave({
      operation: 'PutThirdPartyJobSuccessResult',
      how: {
        kind: 'meanwhile',
        happens: () => {
          outage?.end();
        },
      },
    });
    const run = await runWithRole(cloud, job, {
      clockSpeed: 10,
      steps: [
        expireSession(cloud, { kind: 'server error', status: 503 }, Infinity, (fault) => {
          outage = fault;
        }),
      ],
    });
    expect(run.post.log).toContain('could not be assumed');
    expect(run.conclusion).toBe('success');
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(signersOf(cloud).at(-1)).toBe(cloud.sessions.at(-1)?.credentials.accessKeyId);
  });

  it.each<[string, Misbehaviour]>([
    ['denies it', { kind: 'deny' }],
    [
      'cannot verify tokens',
      {
        kind: 'error',
        code: 'InvalidIdentityToken',
        message: "Couldn't retrieve verification key from your identity provider",
      },
    ],
    ['refuses it', { kind: 'error', code: 'ValidationError' }],
  ])('asks again where STS %s for a while, and main’s session has expired', async (_, how) => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    const run = await runWithRole(cloud, job, { clockSpeed: 10, steps: [expireSession(cloud, how, 6)] });
    expect(run.post.log).toContain('could not be assumed');
    expect(run.conclusion).toBe('success');
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(signersOf(cloud).at(-1)).toBe(cloud.sessions.at(-1)?.credentials.accessKeyId);
  });

  it('assumes the role that main could not, and reports why main failed', async () => {
    const cloud = await startCloud();
    // In progress from the beginning: whatever main fails with has to be reported.
    const job = await cloud.queueJob({ kind: 'lambda', ...withoutArtifacts });
    const how = { kind: 'server error', status: 503 } as const;
    // More than main tries in its minute.
    const fault = cloud.misbehave({ operation: 'AssumeRoleWithWebIdentity', times: 14, how });
    const run = await runWithRole(cloud, job, { clockSpeed: 10 });
    expect(run.main.exitCode).toBe(1);
    expect(fault.hits).toBe(14);
    expect(job.results).toHaveLength(1);
    expect(job.failure?.message).toContain('could not be assumed');
  });

  it('fails in the end where the role is gone and main’s session has expired', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob(withoutArtifacts);
    // A cancelled run leaves a minute.
    const run = await runWithRole(
      cloud,
      job,
      { clockSpeed: 8, steps: [expireSession(cloud, { kind: 'deny' }, Infinity)] },
      { 'job-status': 'cancelled' },
    );
    expect(run.post.exitCode).toBe(1);
    expect(job.status).toBe('InProgress');
    expect(run.post.log).toMatch(
      /Error: The failure of job .* was not reported .* could not be assumed .* main has assumed it: see whether the role/,
    );
    expect(run.post.log).not.toMatch(/aws-region|check that the role trusts/);
    expect(cloud.requestsOf('AssumeRoleWithWebIdentity').length).toBeGreaterThan(4);
  });
});
