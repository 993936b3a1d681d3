import { describe, expect, it } from '@jest/globals';
import { type Job, type JobKind, jobKinds } from '../../local-cloud/index.ts';
import { runFor, startCloud, withoutMasks } from './scenario.ts';

/*
 * What main knows as secret reaches neither CodePipeline's console, which more people read than may have it, nor
 * anyone who reads the run, whichever way a workflow hands it to post.
 */

const password = 'correct horse battery staple';
const certificate = '-----BEGIN KEY-----\nMIIBVwIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----';

async function setUp(kind: JobKind = 'third-party') {
  const cloud = await startCloud();
  const job = await cloud.queueJob({
    kind,
    configuration: { Password: password, Certificate: certificate, Title: 'Tides' },
    inputArtifacts: [{ name: 'Source', content: 'never read' }],
    outputArtifacts: [],
  });
  const secret = ['Password', 'Certificate'];
  if (kind !== 'lambda') {
    cloud.defineActionType(job.actionType, [
      ...secret.map((name) => ({ name, noEcho: true })),
      { name: 'Title' },
    ]);
  }
  const inputs = {
    'input-artifacts': 'none',
    // The type of the Lambda action is AWS's, and knows no secret properties.
    ...(kind === 'lambda' ? { 'secret-configuration': secret.join('\n') } : {}),
  };
  return { cloud, job, inputs };
}

/** Everything secret that main comes to know of. */
function secretsOf(job: Job, { secretAccessKey }: { readonly secretAccessKey: string }): string[] {
  const ofKind = job.kind === 'third-party' ? [job.clientToken] : [];
  return [...ofKind, secretAccessKey, password, ...certificate.split('\n').slice(1, 3)];
}

describe.each(jobKinds)('secrets of a %s job in what post says', (kind) => {
  it('are left out of a success: summary, IDs and revision', async () => {
    const { cloud, job, inputs } = await setUp(kind);
    const run = await runFor(job, cloud, {
      with: {
        ...inputs,
        summary: '${{ steps.tell.outputs.text }}',
        'external-execution-id': 'id-${{ steps.tell.outputs.text }}',
        'current-revision': 'abc',
        'change-identifier': 'of ${{ steps.tell.outputs.text }}',
        'revision-summary': 'by ${{ steps.tell.outputs.text }}',
      },
      steps: [
        {
          id: 'tell',
          call: ({ setOutput }) => {
            setOutput('text', secretsOf(job, cloud.worker).join(' & '));
          },
        },
      ],
    });
    expect(run.conclusion).toBe('success');
    const sent = JSON.stringify(job.success);
    for (const secret of secretsOf(job, cloud.worker)) expect(sent).not.toContain(secret);
    expect(job.success?.executionDetails?.summary).toMatch(/^\*\*\*(?: & \*\*\*)+$/);
    expect(job.success?.currentRevision?.changeIdentifier).toMatch(/^of \*\*\*/);
    expect(run.findSecrets(secretsOf(job, cloud.worker)).filter(isNotHandedOver)).toEqual([]);
    // Not only by the runner's masks: post itself prints none of them.
    for (const secret of secretsOf(job, cloud.worker)) {
      expect(withoutMasks(run.post.stdout)).not.toContain(secret);
      expect(run.post.summary).not.toContain(secret);
    }
  });

  it('are left out of a failure: the message, also where it is cut', async () => {
    const { cloud, job, inputs } = await setUp(kind);
    const run = await runFor(job, cloud, {
      with: {
        ...inputs,
        // The password lies across the limit of 5000 characters.
        'failure-message': `${'x'.repeat(4990)}\${{ steps.tell.outputs.text }}`,
      },
      steps: [
        {
          id: 'tell',
          call: ({ setOutput }) => {
            setOutput('text', password);
            return Promise.reject(new Error('No.'));
          },
        },
      ],
    });
    expect(run.post.exitCode).toBe(0);
    expect(job.failure?.message).toBe(`${'x'.repeat(4990)}***`);
    expect(run.findSecrets([password]).filter(isNotHandedOver)).toEqual([]);
  });

  it('are known to post though nothing but its state tells it of them', async () => {
    const { cloud, job, inputs } = await setUp(kind);
    const user = secretsOf(job, cloud.worker)[0] ?? '';
    const run = await runFor(job, cloud, {
      with: inputs,
      postInputs: { summary: `Logged in with ${password} as ${user}` },
    });
    expect(job.success?.executionDetails?.summary).toBe('Logged in with *** as ***');
    expect(withoutMasks(run.post.stdout)).not.toContain(password);
    expect(run.post.summary).not.toContain(password);
  });
});

describe('secrets in the names of failed steps', () => {
  it('are left out of the message', async () => {
    const { cloud, job, inputs } = await setUp();
    const run = await runFor(job, cloud, {
      with: inputs,
      steps: [
        {
          name: 'Log in with ${{ fromJSON(steps.bridge.outputs.configuration).Password }}',
          run: 'exit 1',
        },
      ],
    });
    expect(job.failure?.message).toMatch(/^Step "Log in with \*\*\*" failed: /);
    expect(run.findSecrets([password]).filter(isNotHandedOver)).toEqual([]);
  });
});

describe('names of the run and of the job', () => {
  it('stay whole in what CodePipeline is told, though every value counts as secret', async () => {
    const cloud = await startCloud();
    cloud.misbehave({ operation: 'GetActionType', how: { kind: 'deny' }, times: Infinity });
    const job = await cloud.queueJob({
      configuration: {
        Owner: 'acme',
        Repository: 'storefront',
        Branch: 'main',
        PartOfId: '1630',
        PartOfUrl: 'actions',
        PartOfLink: '/job/',
        Token: password,
      },
      outputArtifacts: [],
    });
    await runFor(job, cloud, {
      repository: 'acme/storefront',
      runId: 16_300_400,
      steps: [{ run: 'exit 1', name: `actions with ${password}` }],
    });
    const url = 'https://github.com/acme/storefront/actions/runs/16300400';
    expect(job.failure?.externalExecutionId).toBe('16300400');
    expect(job.failure?.message).toMatch(/^Step "\*\*\* with \*\*\*" failed: /);
    expect(job.failure?.message).toContain(`${url}/job/`);
    expect(job.failure?.message).toContain(`(run: ${url}/attempts/1)`);
  });

  it('stay whole in the message of a main that failed', async () => {
    const cloud = await startCloud();
    cloud.misbehave({ operation: 'GetActionType', how: { kind: 'deny' }, times: Infinity });
    const job = await cloud.queueJob({
      configuration: { Part: 'Source' },
      inputArtifacts: [{ name: 'SourceArtifact', content: 'no archive' }],
      outputArtifacts: [],
    });
    await runFor(job, cloud);
    expect(job.failure?.message).toContain('SourceArtifact');
    expect(job.failure?.message).not.toContain('***');
  });
});

/**
 * Outputs of a step carry what is secret to the steps that need it; nobody sees them. The step header shows the
 * environment before main can have masked it.
 */
function isNotHandedOver({ place, line }: { readonly place: string; readonly line: string }): boolean {
  return place !== 'outputs' && !/^\s*AWS_/.test(line);
}
