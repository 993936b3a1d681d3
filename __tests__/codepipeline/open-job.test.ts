import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { createSend } from '../../src/codepipeline/client.ts';
import type { JobApi } from '../../src/codepipeline/job-api.ts';
import {
  comesAcknowledged,
  openJob,
  refuseRerun,
  takesOutputVariables,
} from '../../src/codepipeline/open-job.ts';
import type { JobIdentity } from '../../src/job.ts';
import { type Answer, scriptedEndpoint } from './scripted-endpoint.ts';

const jobId = '11111111-2222-3333-4444-555555555555';
const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret', sessionToken: undefined };

function open(identity: Partial<JobIdentity>): JobApi {
  const place = { region: 'eu-central-1', credentials: () => Promise.resolve(credentials) };
  return openJob(
    { jobId, clientToken: undefined, nonce: undefined, ...identity },
    createSend(place, systemClock),
  );
}

const actionTypeId = (owner: string) => ({ category: 'Build', owner, provider: 'GitHub', version: '1' });

/** All that the service model has for both kinds of details. */
const data = (owner: string) => ({
  actionTypeId: actionTypeId(owner),
  actionConfiguration: { configuration: { Target: 'shop' } },
  pipelineContext: {
    pipelineName: 'P',
    stage: { name: 'S' },
    action: { name: 'A', actionExecutionId: 'e1' },
    pipelineArn: 'arn:aws:codepipeline:eu-central-1:123456789012:P',
    pipelineExecutionId: 'x1',
  },
  inputArtifacts: [
    {
      name: 'Source',
      revision: 'r',
      location: { type: 'S3', s3Location: { bucketName: 'b', objectKey: 'k' } },
    },
  ],
  outputArtifacts: [],
  artifactCredentials: { accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't' },
  continuationToken: 'c1',
  encryptionKey: { id: 'key', type: 'KMS' },
});

interface Kind {
  readonly owner: string;
  readonly clientToken?: string;
  readonly nonce?: string;
  /** How this kind's operations are called. */
  readonly infix: string;
  /** What every request has. */
  readonly named: Readonly<Record<string, string>>;
}

const kinds: [string, Kind][] = [
  [
    'a third-party job',
    {
      owner: 'ThirdParty',
      clientToken: 'token',
      infix: 'ThirdPartyJob',
      named: { jobId, clientToken: 'token' },
    },
  ],
  ['a custom action’s job', { owner: 'Custom', nonce: 'n1', infix: 'Job', named: { jobId } }],
  ['the Lambda action’s job', { owner: 'AWS', infix: 'Job', named: { jobId } }],
];

describe.each(kinds)('openJob for %s', (_, { owner, infix, named, ...identity }) => {
  const detailsAnswer = (nonce?: string): Answer => ({
    jobDetails: { id: jobId, data: data(owner), ...(nonce === undefined ? {} : { nonce }) },
  });

  it('fetches its details', async () => {
    const { requests } = await scriptedEndpoint([detailsAnswer()]);
    const { job, artifactCredentials } = await open(identity).getDetails();
    expect(requests).toEqual([{ operation: `Get${infix}Details`, body: named }]);
    expect(job).toEqual({
      id: jobId,
      configuration: { Target: 'shop' },
      actionType: actionTypeId(owner),
      pipeline: {
        pipelineName: 'P',
        stageName: 'S',
        actionName: 'A',
        actionExecutionId: 'e1',
        pipelineArn: 'arn:aws:codepipeline:eu-central-1:123456789012:P',
        pipelineExecutionId: 'x1',
      },
      inputArtifacts: [{ name: 'Source', revision: 'r', location: { bucket: 'b', key: 'k' } }],
      outputArtifacts: [],
      continuationToken: 'c1',
      encryptionKeyId: 'key',
    });
    expect(artifactCredentials).toEqual({ accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't' });
  });

  it('acknowledges it', async () => {
    const { requests } = await scriptedEndpoint([{ status: 'InProgress' }]);
    await expect(open(identity).acknowledge('n1')).resolves.toBe('InProgress');
    expect(requests).toEqual([{ operation: `Acknowledge${infix}`, body: { ...named, nonce: 'n1' } }]);
  });

  it('does not take an answer without a status for one', async () => {
    await scriptedEndpoint([{}]);
    await expect(open(identity).acknowledge('n1')).rejects.toMatchObject({
      kind: 'network',
      mayHaveArrived: true,
    });
  });

  it('reports its success', async () => {
    const { requests } = await scriptedEndpoint([{}]);
    const currentRevision = { revision: 'v1', changeIdentifier: 'c1' };
    const executionDetails = { summary: 'done', externalExecutionId: '1', percentComplete: 100 };
    const continuationToken = 'c2';
    await open(identity).putSuccess({ executionDetails, currentRevision, continuationToken });
    const body = { ...named, executionDetails, currentRevision, continuationToken };
    expect(requests).toEqual([{ operation: `Put${infix}SuccessResult`, body }]);
  });

  it('reports its failure, with texts within the limits', async () => {
    const { requests } = await scriptedEndpoint([{}]);
    const result = { type: 'JobFailed', message: 'm'.repeat(6000), externalExecutionId: '1' } as const;
    await open(identity).putFailure(result);
    const failureDetails = { ...result, message: `${'m'.repeat(4999)}…` };
    expect(requests).toEqual([{ operation: `Put${infix}FailureResult`, body: { ...named, failureDetails } }]);
  });

  it.each(['JobNotFoundException', 'InvalidJobStateException'])('rejects with %s', async (code) => {
    await scriptedEndpoint([code]);
    const result = { executionDetails: { summary: 'done', externalExecutionId: '1' } };
    await expect(open(identity).putSuccess(result)).rejects.toMatchObject({ kind: 'refused', code });
  });
});

describe('what is acknowledged, and with what', () => {
  it.each<[string, string, Partial<JobIdentity>, string | undefined, unknown]>([
    [
      'third-party: with its own nonce',
      'ThirdParty',
      { clientToken: 't' },
      'd1',
      { isAcknowledged: false, nonce: 'd1' },
    ],
    [
      'third-party: never with the payload’s',
      'ThirdParty',
      { clientToken: 't', nonce: 'n1' },
      'd1',
      { isAcknowledged: false, nonce: 'd1' },
    ],
    [
      'custom: with the payload’s nonce',
      'Custom',
      { nonce: 'n1' },
      undefined,
      { isAcknowledged: false, nonce: 'n1' },
    ],
    ['custom without a nonce: it is already', 'Custom', {}, undefined, { isAcknowledged: true }],
    ['Lambda: never', 'AWS', {}, undefined, { isAcknowledged: true }],
    ['Lambda: not even with a nonce', 'AWS', { nonce: 'n1' }, undefined, { isAcknowledged: true }],
  ])('%s', async (_, owner, identity, nonce, expected) => {
    await scriptedEndpoint([{ jobDetails: { id: jobId, data: data(owner), nonce } }]);
    await expect(open(identity).getDetails()).resolves.toMatchObject(expected as object);
  });

  it.each<[Partial<JobIdentity>, boolean]>([
    [{ clientToken: 't' }, false],
    [{ nonce: 'n' }, false],
    [{}, true],
  ])('comesAcknowledged(%j) is %p', (identity, expected) => {
    expect(comesAcknowledged({ jobId, clientToken: undefined, nonce: undefined, ...identity })).toBe(
      expected,
    );
  });
});

describe('a job of a custom action or the Lambda action', () => {
  it('that is not known, or whose ID is none, rejects as unknown', async () => {
    for (const code of ['JobNotFoundException', 'ValidationException']) {
      await scriptedEndpoint([code]);
      await expect(open({}).getDetails()).rejects.toMatchObject({ code: 'JobNotFoundException' });
    }
  });

  it('is reported with its output variables', async () => {
    const { requests } = await scriptedEndpoint([{}]);
    const executionDetails = { summary: 'done', externalExecutionId: '1' };
    const outputVariables = { version: '1.2.3', notes: 'a\nb' };
    await open({}).putSuccess({ executionDetails, outputVariables });
    expect(requests[0]?.body).toEqual({ jobId, executionDetails, outputVariables });
    expect([
      takesOutputVariables({ clientToken: undefined }),
      takesOutputVariables({ clientToken: 't' }),
    ]).toEqual([true, false]);
  });

  it('asks ListActionTypes, page by page, which of its properties are secret', async () => {
    const property = (name: string, secret: boolean) => ({ name, secret, key: false, required: false });
    const types = (version: string, properties: unknown[]) => ({
      id: { ...actionTypeId('Custom'), version },
      actionConfigurationProperties: properties,
    });
    const { requests } = await scriptedEndpoint([
      { actionTypes: [types('2', [property('Other', true)])], nextToken: 'p2' },
      { actionTypes: [types('1', [property('Password', true), property('Target', false)])], nextToken: 'p3' },
    ]);
    await expect(open({}).getSecretProperties(actionTypeId('Custom'))).resolves.toEqual(['Password']);
    expect(requests).toEqual([
      { operation: 'ListActionTypes', body: { actionOwnerFilter: 'Custom' } },
      { operation: 'ListActionTypes', body: { actionOwnerFilter: 'Custom', nextToken: 'p2' } },
    ]);
  });

  it('rejects where ListActionTypes lacks its action type', async () => {
    await scriptedEndpoint([{ actionTypes: [] }]);
    await expect(open({}).getSecretProperties(actionTypeId('Custom'))).rejects.toThrow('did not list');
  });
});

describe('refuseRerun', () => {
  it.each<[string, string | undefined, number, boolean]>([
    ['the first attempt', undefined, 1, false],
    ['a second attempt', undefined, 2, true],
    ['a third-party job’s, of which the details tell whether it is closed', 't', 2, false],
  ])('%s', (_, clientToken, attempt, isRefused) => {
    const check = () => {
      refuseRerun({ jobId, clientToken, nonce: undefined }, attempt);
    };
    if (!isRefused) expect(check).not.toThrow();
    else
      expect(check).toThrow(
        /^Job 11.* attempt 2 of the run.* answered .* retry the stage in CodePipeline instead\.$/,
      );
  });
});
