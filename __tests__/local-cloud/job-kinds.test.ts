import {
  AcknowledgeJobCommand,
  GetJobDetailsCommand,
  GetThirdPartyJobDetailsCommand,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ActionEvent, Job, JobKind } from '../../local-cloud/index.ts';
import { jobKinds, startLocalCloud } from '../../local-cloud/index.ts';
import { client, cloud, named } from './api-client.ts';

const actionTypeOf = ({ actionType }: Job) => actionType as never;

const ownKinds = ['custom', 'lambda'] as const satisfies readonly JobKind[];

describe('a custom action’s job', () => {
  it('is polled for with all its data, acknowledged with the poll’s nonce, and answered', async () => {
    const job = await cloud.queueJob({
      kind: 'custom',
      configuration: { Target: 'production' },
      inputArtifacts: [{ name: 'Source', content: 'zip', revision: 'abc' }],
      outputArtifacts: ['Built'],
      encryptionKeyId: 'alias/artifacts',
    });
    const { jobs } = await client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(job) }));
    const location = (artifact: Job['inputArtifacts'][number]) => ({
      type: 'S3',
      s3Location: { bucketName: artifact.location?.bucket, objectKey: artifact.location?.key },
    });
    const data = {
      actionTypeId: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
      actionConfiguration: { configuration: { Target: 'production' } },
      pipelineContext: {
        pipelineName: 'my-pipeline',
        stage: { name: 'Build' },
        action: { name: 'Build-on-GitHub', actionExecutionId: job.actionExecutionId },
        pipelineArn: 'arn:aws:codepipeline:eu-west-1:123456789012:my-pipeline',
        pipelineExecutionId: job.pipelineExecutionId,
      },
      inputArtifacts: job.inputArtifacts.map((artifact) => ({
        name: 'Source',
        revision: 'abc',
        location: location(artifact),
      })),
      outputArtifacts: job.outputArtifacts.map((artifact) => ({
        name: 'Built',
        location: location(artifact),
      })),
      encryptionKey: { id: 'alias/artifacts', type: 'KMS' },
    };
    expect(jobs).toEqual([
      {
        id: job.jobId,
        nonce: job.nonce,
        accountId: '123456789012',
        data: { ...data, artifactCredentials: job.artifactCredentials[0] },
      },
    ]);
    expect(job.payload).toEqual({ 'job-id': job.jobId, nonce: job.nonce });

    // Details: neither nonce nor status, and new credentials.
    const { jobDetails } = await client.send(new GetJobDetailsCommand({ jobId: job.jobId }));
    expect(jobDetails).toEqual({
      id: job.jobId,
      accountId: '123456789012',
      data: { ...data, artifactCredentials: job.artifactCredentials[1] },
    });

    const { jobId, nonce } = job;
    expect((await client.send(new AcknowledgeJobCommand({ jobId, nonce }))).status).toBe('InProgress');
    await expect(client.send(new AcknowledgeJobCommand({ jobId, nonce }))).rejects.toThrow(
      named('InvalidNonceException'),
    );
    await client.send(
      new PutJobSuccessResultCommand({ jobId, outputVariables: { Commit: 'abc', empty: '' } }),
    );
    expect(job.success).toEqual({ outputVariables: { Commit: 'abc', empty: '' } });
    expect(job.history.map(({ status }) => status)).toEqual([
      'Queued',
      'Dispatched',
      'InProgress',
      'Succeeded',
    ]);
  });

  it('is not handed out by a poll for the other kind', async () => {
    const custom = await cloud.queueJob({ kind: 'custom' });
    const thirdParty = await cloud.queueJob();
    await expect(
      client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(thirdParty) })),
    ).rejects.toThrow(/only for action types with Custom in the owner field, not ThirdParty/);
    const { jobs } = await client.send(
      new PollForThirdPartyJobsCommand({ actionTypeId: actionTypeOf(custom) }),
    );
    expect(jobs).toEqual([]);
    expect([custom.status, thirdParty.status]).toEqual(['Queued', 'Queued']);
  });

  it('has another nonce after it has been handed out again', async () => {
    const job = await cloud.queueJob({ kind: 'custom' });
    const { jobId, nonce } = job;
    job.handOutAgain();
    await expect(client.send(new AcknowledgeJobCommand({ jobId, nonce }))).rejects.toThrow(
      named('InvalidNonceException'),
    );
    const { jobs } = await client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(job) }));
    expect(jobs?.[0]?.nonce).toBe(job.nonce);
    expect(job.nonce).not.toBe(nonce);
  });

  it('comes in batches, oldest first', async () => {
    const first = await cloud.queueJob({ kind: 'custom' });
    const others = [await cloud.queueJob({ kind: 'custom' }), await cloud.queueJob({ kind: 'custom' })];
    const poll = (maxBatchSize?: number) =>
      client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(first), maxBatchSize }));
    expect((await poll()).jobs?.map(({ id }) => id)).toEqual([first.jobId]);
    expect((await poll(5)).jobs?.map(({ id }) => id)).toEqual(others.map(({ jobId }) => jobId));
    expect((await poll(5)).jobs).toEqual([]);
  });

  it('is asked for by the queryable property of its type, where there is one', async () => {
    cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, [
      { name: 'Repository', queryable: true, optional: false },
      { name: 'Target' },
    ]);
    const mine = await cloud.queueJob({ kind: 'custom', configuration: { Repository: 'mine' } });
    const theirs = await cloud.queueJob({ kind: 'custom', configuration: { Repository: 'theirs' } });
    const poll = (queryParam?: Record<string, string>) =>
      client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(mine), maxBatchSize: 5, queryParam }));
    for (const wrong of [undefined, {}, { Target: 'mine' }]) {
      await expect(poll(wrong)).rejects.toThrow(named('ValidationException'));
    }
    expect((await poll({ Repository: 'mine' })).jobs?.map(({ id }) => id)).toEqual([mine.jobId]);
    expect(theirs.status).toBe('Queued');
  });

  it('is not asked for by a property that is not queryable, nor by a type that nobody has', async () => {
    const job = await cloud.queueJob({ kind: 'custom', configuration: { Target: 'x' } });
    const queryParam = { Target: 'x' };
    await expect(
      client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(job), queryParam })),
    ).rejects.toThrow(/has no queryable property/);
    const other = { ...job.actionType, version: '2' } as never;
    await expect(client.send(new PollForJobsCommand({ actionTypeId: other }))).rejects.toThrow(
      named('ActionTypeNotFoundException'),
    );
  });
});

describe('a Lambda action’s job', () => {
  it('is in progress once its function has been invoked, with the documented event', async () => {
    const job = await cloud.queueJob({
      kind: 'lambda',
      configuration: { FunctionName: 'dispatch', UserParameters: '{"workflow":"deploy.yml"}' },
      inputArtifacts: [{ name: 'Source', content: 'zip' }],
      encryptionKeyId: 'alias/artifacts',
    });
    const { bucket = '', key = '' } = job.inputArtifacts[0]?.location ?? {};
    expect(job.status).toBe('InProgress');
    expect(job.invocationEvent).toEqual({
      'CodePipeline.job': {
        id: job.jobId,
        accountId: '123456789012',
        data: {
          actionConfiguration: {
            configuration: { FunctionName: 'dispatch', UserParameters: '{"workflow":"deploy.yml"}' },
          },
          inputArtifacts: [
            {
              name: 'Source',
              revision: null,
              location: { type: 'S3', s3Location: { bucketName: bucket, objectKey: key } },
            },
          ],
          outputArtifacts: [],
          artifactCredentials: job.artifactCredentials[0],
          encryptionKey: { id: 'alias/artifacts', type: 'KMS' },
        },
      },
    });
    expect(job.payload).toEqual({ 'job-id': job.jobId });
    const { jobDetails } = await client.send(new GetJobDetailsCommand({ jobId: job.jobId }));
    expect(jobDetails?.data?.actionTypeId).toEqual({
      category: 'Invoke',
      owner: 'AWS',
      provider: 'Lambda',
      version: '1',
    });
    expect(jobDetails?.data?.pipelineContext?.pipelineExecutionId).toBe(job.pipelineExecutionId);
  });

  it('can be neither polled for nor acknowledged', async () => {
    const job = await cloud.queueJob({ kind: 'lambda' });
    await expect(client.send(new PollForJobsCommand({ actionTypeId: actionTypeOf(job) }))).rejects.toThrow(
      named('ValidationException'),
    );
    const { jobId, nonce } = job;
    await expect(client.send(new AcknowledgeJobCommand({ jobId, nonce }))).rejects.toThrow(
      named('InvalidNonceException'),
    );
    expect(() => {
      job.handOutAgain();
    }).toThrow('not handed out again');
  });

  it('goes on as another job, for which the function is invoked again', async () => {
    const job = await cloud.queueJob({ kind: 'lambda', outputArtifacts: ['Built'] });
    const { jobId } = job;
    await client.send(new PutJobSuccessResultCommand({ jobId, continuationToken: 'go-on' }));
    expect(job.status).toBe('Succeeded');
    const { continuedBy } = job;
    expect(continuedBy?.status).toBe('InProgress');
    expect(continuedBy?.jobId).not.toBe(jobId);
    expect(continuedBy?.invocationEvent?.['CodePipeline.job']).toMatchObject({
      id: continuedBy?.jobId,
      data: { continuationToken: 'go-on' },
    });
    await expect(client.send(new PutJobSuccessResultCommand({ jobId }))).rejects.toThrow(
      named('InvalidJobStateException'),
    );
  });
});

describe('time', () => {
  const minute = 60_000;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('ends a Lambda action’s job after 20 minutes without an answer', async () => {
    const job = await cloud.queueJob({ kind: 'lambda' });
    jest.advanceTimersByTime(20 * minute - 1);
    expect(job.status).toBe('InProgress');
    jest.advanceTimersByTime(1);
    expect(job.status).toBe('TimedOut');
  });

  it.each(['third-party', 'custom'] as const)('ends a %s job after 24 hours', async (kind) => {
    const job = await cloud.queueJob({ kind });
    job.acknowledgeElsewhere();
    jest.advanceTimersByTime(24 * 60 * minute - 1);
    expect(job.status).toBe('InProgress');
    jest.advanceTimersByTime(1);
    expect(job.status).toBe('TimedOut');
  });

  it('ends every action after 24 hours', async () => {
    const job = await cloud.queueJob({ kind: 'lambda', timeoutSeconds: 48 * 3600 });
    jest.advanceTimersByTime(24 * 60 * minute);
    expect(job.status).toBe('TimedOut');
  });

  it('ends no job that has ended', async () => {
    const job = await cloud.queueJob({ kind: 'lambda' });
    job.stop();
    jest.advanceTimersByTime(24 * 60 * minute);
    expect(job.history.map(({ status }) => status).slice(-2)).toEqual(['InProgress', 'Failed']);
  });
});

it('gives a job that goes on its own time', async () => {
  const job = await cloud.queueJob({ kind: 'lambda', timeoutSeconds: 0.5 });
  await client.send(new PutJobSuccessResultCommand({ jobId: job.jobId, continuationToken: 'go-on' }));
  const started = Date.now();
  await job.continuedBy?.ended();
  expect(Date.now() - started).toBeGreaterThan(300);
  expect([job.status, job.continuedBy?.status]).toEqual(['Succeeded', 'TimedOut']);
});

describe.each(ownKinds)('what is refused of a %s job', (kind) => {
  async function acknowledged(): Promise<Job> {
    const job = await cloud.queueJob({ kind });
    job.acknowledgeElsewhere();
    return job;
  }

  it('output variables with a continuation token', async () => {
    const { jobId } = await acknowledged();
    const input = { jobId, continuationToken: 'go-on', outputVariables: { a: 'b' } };
    await expect(client.send(new PutJobSuccessResultCommand(input))).rejects.toThrow(
      named('ValidationException'),
    );
  });

  it('more than 122,880 bytes of output variables, names included', async () => {
    const job = await acknowledged();
    const { jobId } = job;
    const half = 'ü'.repeat(30_718);
    const outputVariables = { ab: half, cd: half, e: '123', f: '' };
    await expect(
      client.send(new PutJobSuccessResultCommand({ jobId, outputVariables: { ...outputVariables, g: '' } })),
    ).rejects.toThrow(named('OutputVariablesSizeExceededException'));
    expect(job.status).toBe('InProgress');
    await client.send(
      new PutJobSuccessResultCommand({ jobId, outputVariables: { ...outputVariables, e: '12' } }),
    );
    expect(job.status).toBe('Succeeded');
  });

  it('a name that is none', async () => {
    const { jobId } = await acknowledged();
    await expect(
      client.send(new PutJobSuccessResultCommand({ jobId, outputVariables: { 'a.b': 'c' } })),
    ).rejects.toThrow(named('ValidationException'));
  });

  it('a job ID that is no UUID', async () => {
    await expect(client.send(new GetJobDetailsCommand({ jobId: 'job-1' }))).rejects.toThrow(
      named('ValidationException'),
    );
  });

  it('what is a third-party job’s', async () => {
    const { jobId } = await acknowledged();
    await expect(
      client.send(new GetThirdPartyJobDetailsCommand({ jobId, clientToken: 'any' })),
    ).rejects.toThrow(named('JobNotFoundException'));
  });

  it('a second result', async () => {
    const job = await acknowledged();
    const { jobId } = job;
    const failureDetails = { type: 'JobFailed', message: 'no', externalExecutionId: '7' } as const;
    await client.send(new PutJobFailureResultCommand({ jobId, failureDetails }));
    expect(job.failure).toEqual(failureDetails);
    await expect(client.send(new PutJobSuccessResultCommand({ jobId }))).rejects.toThrow(
      named('InvalidJobStateException'),
    );
  });

  it('to tell a client token', async () => {
    const job = await acknowledged();
    expect(() => job.clientToken).toThrow(`A ${kind} job has no client token.`);
  });
});

it('refuses what is a custom action’s of a third-party job', async () => {
  const { jobId, nonce } = await cloud.queueJob();
  const notFound = named('JobNotFoundException');
  await expect(client.send(new GetJobDetailsCommand({ jobId }))).rejects.toThrow(notFound);
  await expect(client.send(new AcknowledgeJobCommand({ jobId, nonce }))).rejects.toThrow(notFound);
  await expect(client.send(new PutJobSuccessResultCommand({ jobId }))).rejects.toThrow(notFound);
});

describe('stopping a pipeline execution', () => {
  const stop = ({ pipelineName, pipelineExecutionId }: Job, abandon?: boolean) =>
    client.send(new StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId, abandon }));

  it.each(jobKinds)('abandons its actions: %s', async (kind) => {
    const job = await cloud.queueJob({ kind });
    const other = await cloud.queueJob({ kind });
    job.acknowledgeElsewhere();
    const answer = await stop(job, true);
    expect(answer.pipelineExecutionId).toBe(job.pipelineExecutionId);
    expect([job.status, job.isAbandoned, other.isAbandoned]).toEqual(['Failed', true, false]);
    await expect(stop(job, true)).rejects.toThrow(named('PipelineExecutionNotStoppableException'));
  });

  it('waits for its actions unless it is told to abandon them', async () => {
    const job = await cloud.queueJob({ kind: 'custom' });
    job.acknowledgeElsewhere();
    await stop(job);
    expect(job.status).toBe('InProgress');
    await expect(stop(job)).rejects.toThrow(named('DuplicatedStopRequestException'));
    await client.send(new PutJobSuccessResultCommand({ jobId: job.jobId }));
    expect(job.status).toBe('Succeeded');
    await expect(stop(job)).rejects.toThrow(named('PipelineExecutionNotStoppableException'));
  });

  it('knows no other pipelines', async () => {
    const { pipelineExecutionId } = await cloud.queueJob();
    await expect(
      client.send(new StopPipelineExecutionCommand({ pipelineName: 'other', pipelineExecutionId })),
    ).rejects.toThrow(named('PipelineNotFoundException'));
  });
});

describe('the events of an action', () => {
  const statesOf = (events: readonly ActionEvent[]) => events.map(({ detail }) => detail.state);

  it('have the documented shape, and reach the listener', async () => {
    const heard: ActionEvent[] = [];
    const other = await startLocalCloud({
      onEvent: (event) => {
        heard.push(event);
      },
    });
    const job = await other.queueJob({
      kind: 'custom',
      inputArtifacts: [{ name: 'Source', content: 'zip' }],
      outputArtifacts: ['Built'],
    });
    expect(heard).toEqual([
      {
        version: '0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        'detail-type': 'CodePipeline Action Execution State Change',
        source: 'aws.codepipeline',
        account: '123456789012',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region: 'eu-west-1',
        resources: ['arn:aws:codepipeline:eu-west-1:123456789012:my-pipeline'],
        detail: {
          pipeline: 'my-pipeline',
          'execution-id': job.pipelineExecutionId,
          'start-time': expect.stringMatching(/Z$/),
          stage: 'Build',
          'action-execution-id': job.actionExecutionId,
          action: 'Build-on-GitHub',
          state: 'STARTED',
          region: 'eu-west-1',
          type: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
          version: 1,
          'pipeline-execution-attempt': 1,
          'input-artifacts': [{ name: 'Source', s3location: job.inputArtifacts[0]?.location }],
        },
      },
    ]);
    job.acknowledgeElsewhere();
    job.stop();
    expect(statesOf(heard)).toEqual(['STARTED', 'ABANDONED']);
    expect(other.events).toEqual(heard);
    await other.close();
  });

  it('tell of success once the action is done, not of a job that goes on', async () => {
    const job = await cloud.queueJob({ kind: 'lambda', outputArtifacts: ['Built'] });
    await client.send(new PutJobSuccessResultCommand({ jobId: job.jobId, continuationToken: 'go-on' }));
    const jobId = job.continuedBy?.jobId;
    const executionDetails = { summary: 'all good', externalExecutionId: '4711' };
    await client.send(new PutJobSuccessResultCommand({ jobId, executionDetails }));
    expect(statesOf(cloud.events)).toEqual(['STARTED', 'SUCCEEDED']);
    expect(cloud.events[1]?.detail).toMatchObject({
      'action-execution-id': job.actionExecutionId,
      'output-artifacts': [{ name: 'Built', s3location: job.outputArtifacts[0]?.location }],
      'execution-result': { 'external-execution-summary': 'all good', 'external-execution-id': '4711' },
    });
  });

  it('tell of failure, with its type and message', async () => {
    const job = await cloud.queueJob();
    job.acknowledgeElsewhere();
    job.handOutAgain();
    job.acknowledgeElsewhere();
    const { jobId } = await cloud.queueJob({ kind: 'lambda' });
    await client.send(
      new PutJobFailureResultCommand({ jobId, failureDetails: { type: 'PermissionError', message: 'no' } }),
    );
    job.timeOut();
    expect(statesOf(cloud.events)).toEqual(['STARTED', 'STARTED', 'FAILED', 'FAILED']);
    expect(cloud.events[2]?.detail['execution-result']).toEqual({
      'external-execution-summary': 'no',
      'error-code': 'PermissionError',
    });
  });
});

it('shares one execution among the actions of a pipeline', async () => {
  const first = await cloud.queueJob({ kind: 'custom' });
  const { pipelineExecutionId } = first;
  const second = await cloud.queueJob({ kind: 'custom', pipeline: { pipelineExecutionId } });
  expect(second.pipelineExecutionId).toBe(pipelineExecutionId);
  expect(second.actionExecutionId).not.toBe(first.actionExecutionId);
});
