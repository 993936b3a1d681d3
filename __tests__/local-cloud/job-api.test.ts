import {
  AcknowledgeThirdPartyJobCommand,
  GetActionTypeCommand,
  GetThirdPartyJobDetailsCommand,
  PollForThirdPartyJobsCommand,
  PutThirdPartyJobFailureResultCommand,
  PutThirdPartyJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { describe, expect, it } from '@jest/globals';
import type { Job } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';
import { client, clientWith, cloud, named } from './api-client.ts';

const identityOf = ({ jobId, clientToken }: Job) => ({ jobId, clientToken });

async function acknowledged(): Promise<Job> {
  const job = await cloud.queueJob();
  job.acknowledgeElsewhere();
  return job;
}

describe('the life of a job', () => {
  it('goes from the queue over a worker to success', async () => {
    const job = await cloud.queueJob({
      configuration: { Target: 'production' },
      inputArtifacts: [{ name: 'Source', content: 'zip', revision: 'abc' }],
      outputArtifacts: ['Built'],
      encryptionKeyId: 'alias/artifacts',
      continuationToken: 'earlier',
    });
    const polled = await client.send(
      new PollForThirdPartyJobsCommand({ actionTypeId: job.actionType as never }),
    );
    expect(polled.jobs).toEqual([{ jobId: job.jobId, clientId: job.clientId }]);

    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    expect(jobDetails).toEqual({
      id: job.jobId,
      nonce: expect.stringMatching(/^\d+$/),
      data: {
        actionTypeId: job.actionType,
        actionConfiguration: { configuration: { Target: 'production' } },
        pipelineContext: {
          pipelineName: 'my-pipeline',
          stage: { name: 'Build' },
          action: { name: 'Build-on-GitHub', actionExecutionId: job.actionExecutionId },
        },
        inputArtifacts: [
          {
            name: 'Source',
            revision: 'abc',
            location: {
              type: 'S3',
              s3Location: {
                bucketName: cloud.artifactBucket,
                objectKey: expect.stringMatching(/^my-pipeline\/Source\/\w{7}$/),
              },
            },
          },
        ],
        outputArtifacts: [named('Built')],
        artifactCredentials: job.artifactCredentials[0],
        continuationToken: 'earlier',
        encryptionKey: { id: 'alias/artifacts', type: 'KMS' },
      },
    });

    const nonce = jobDetails?.nonce;
    expect(job.payload).toEqual({ 'job-id': job.jobId, 'client-token': job.clientToken });
    const { status } = await client.send(new AcknowledgeThirdPartyJobCommand({ ...identityOf(job), nonce }));
    expect(status).toBe('InProgress');
    const result = {
      executionDetails: { summary: 'done', externalExecutionId: '7', percentComplete: 100 },
      currentRevision: { revision: 'r', changeIdentifier: 'c', created: new Date(1_700_000_000_000) },
    };
    await client.send(new PutThirdPartyJobSuccessResultCommand({ ...identityOf(job), ...result }));

    expect((await job.ended()).success).toEqual({
      ...result,
      currentRevision: { revision: 'r', changeIdentifier: 'c', created: 1_700_000_000 },
    });
    expect(job.history.map((entry) => entry.status)).toEqual([
      'Queued',
      'Dispatched',
      'InProgress',
      'Succeeded',
    ]);
    expect(cloud.requests.map(({ operation, status: answered }) => [operation, answered])).toEqual([
      ['PollForThirdPartyJobs', 200],
      ['GetThirdPartyJobDetails', 200],
      ['AcknowledgeThirdPartyJob', 200],
      ['PutThirdPartyJobSuccessResult', 200],
    ]);
  });

  it('ends with a failure exactly as sent', async () => {
    const job = await acknowledged();
    const failureDetails = { type: 'JobFailed', message: 'no', externalExecutionId: '7' } as const;
    await client.send(new PutThirdPartyJobFailureResultCommand({ ...identityOf(job), failureDetails }));
    expect(job).toMatchObject({ status: 'Failed', failure: failureDetails, success: undefined });
  });

  it('hands the work out again under a continuation token', async () => {
    const job = await acknowledged();
    await client.send(
      new PutThirdPartyJobSuccessResultCommand({ ...identityOf(job), continuationToken: 'go-on' }),
    );
    expect(job.continuedBy).toMatchObject({ status: 'Queued', continuationToken: 'go-on' });
    expect(job.continuedBy?.actionExecutionId).toBe(job.actionExecutionId);
    const polled = await client.send(
      new PollForThirdPartyJobsCommand({ actionTypeId: job.actionType as never }),
    );
    expect(polled.jobs?.[0]?.jobId).toBe(job.continuedBy?.jobId);
  });

  it('has no artifact credentials where it has no artifacts', async () => {
    const job = await cloud.queueJob();
    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    expect(jobDetails?.data).not.toHaveProperty('artifactCredentials');
  });

  it('answers an acknowledgement with what has become of the job meanwhile', async () => {
    const job = await cloud.queueJob();
    cloud.misbehave({
      operation: 'AcknowledgeThirdPartyJob',
      how: {
        kind: 'meanwhile',
        happens: () => {
          job.timeOut();
        },
      },
    });
    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    const command = new AcknowledgeThirdPartyJobCommand({ ...identityOf(job), nonce: jobDetails?.nonce });
    expect((await client.send(command)).status).toBe('TimedOut');
  });

  it('takes a nonce once', async () => {
    const job = await cloud.queueJob();
    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    const command = new AcknowledgeThirdPartyJobCommand({ ...identityOf(job), nonce: jobDetails?.nonce });
    await client.send(command);
    await expect(client.send(command)).rejects.toThrow(named('InvalidNonceException'));
    expect(job.acknowledgements.map(({ status }) => status)).toEqual(['InProgress', undefined]);
  });

  it('voids the nonce of a job that is handed out again', async () => {
    const job = await cloud.queueJob();
    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    job.handOutAgain();
    const command = new AcknowledgeThirdPartyJobCommand({ ...identityOf(job), nonce: jobDetails?.nonce });
    await expect(client.send(command)).rejects.toThrow(named('InvalidNonceException'));
  });
});

describe('what is refused', () => {
  const wrong = { jobId: 'no-such-job', clientToken: 'wrong' };

  it.each([
    ['an unknown job', 'JobNotFoundException', (job: Job) => ({ ...identityOf(job), jobId: wrong.jobId })],
    [
      'a wrong client token',
      'InvalidClientTokenException',
      (job: Job) => ({ ...identityOf(job), clientToken: wrong.clientToken }),
    ],
    [
      'too long a job ID',
      'ValidationException',
      (job: Job) => ({ ...identityOf(job), jobId: 'x'.repeat(513) }),
    ],
  ])('%s: %s', async (_, name, input) => {
    const job = await cloud.queueJob();
    await expect(client.send(new GetThirdPartyJobDetailsCommand(input(job)))).rejects.toThrow(
      expect.objectContaining({ name, $metadata: expect.objectContaining({ httpStatusCode: 400 }) }),
    );
  });

  it.each([
    [
      'timed out',
      (job: Job) => {
        job.timeOut();
      },
    ],
    [
      'stopped',
      (job: Job) => {
        job.stop();
      },
    ],
    [
      'handed out again',
      (job: Job) => {
        job.handOutAgain();
      },
    ],
  ])('a result of a job that was %s', async (_, happens) => {
    const job = await acknowledged();
    happens(job);
    await expect(client.send(new PutThirdPartyJobSuccessResultCommand(identityOf(job)))).rejects.toThrow(
      named('InvalidJobStateException'),
    );
    expect(job.results).toEqual([expect.objectContaining({ accepted: false })]);
  });

  it('a job that CodePipeline could not hold', async () => {
    await expect(cloud.queueJob({ inputArtifacts: [{ name: 'not a name' }] })).rejects.toThrow(
      "Value at 'inputArtifacts.1.member.name' failed to satisfy constraint: Member must satisfy regular expression pattern",
    );
  });

  it.each([
    [
      'another secret',
      'InvalidSignatureException',
      () => clientWith({ ...cloud.worker, secretAccessKey: 'wrong' }),
    ],
    [
      'an unknown key',
      'UnrecognizedClientException',
      () => clientWith({ accessKeyId: 'AKIA', secretAccessKey: 'x' }),
    ],
    [
      'an expired session',
      'ExpiredTokenException',
      () => clientWith(cloud.newWorkerSession({ lifetimeSeconds: -1 })),
    ],
    [
      'a clock that is 16 minutes slow',
      'InvalidSignatureException',
      () => clientWith(cloud.worker, { systemClockOffset: -16 * 60_000 }),
    ],
    ['another region', 'InvalidSignatureException', () => clientWith(cloud.worker, { region: 'us-east-1' })],
  ])('%s: %s', async (_, name, makeClient) => {
    const job = await cloud.queueJob();
    const other = makeClient();
    // With its first answer the SDK learns how far its clock is off; this is about the first.
    await expect(other.send(new GetThirdPartyJobDetailsCommand(identityOf(job)))).rejects.toThrow(
      named(name),
    );
  });

  it('artifact credentials, which are for S3 alone', async () => {
    const job = await cloud.queueJob({ outputArtifacts: ['Built'] });
    await client.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
    const other = clientWith(job.artifactCredentials[0] ?? cloud.worker);
    await expect(other.send(new GetThirdPartyJobDetailsCommand(identityOf(job)))).rejects.toThrow(
      named('AccessDeniedException'),
    );
  });
});

describe('action types', () => {
  const id = { category: 'Build', owner: 'ThirdParty', provider: 'GitHub-Actions', version: '1' } as const;

  it('say which properties are secret', async () => {
    cloud.defineActionType({}, [{ name: 'Password', noEcho: true }, { name: 'Target' }]);
    const { actionType } = await client.send(new GetActionTypeCommand(id));
    expect(actionType?.properties?.map(({ name, noEcho }) => [name, noEcho])).toEqual([
      ['Password', true],
      ['Target', false],
    ]);
  });

  it('are not found where nobody defined them', async () => {
    await expect(client.send(new GetActionTypeCommand(id))).rejects.toThrow(
      named('ActionTypeNotFoundException'),
    );
  });
});

it('hands out the credentials of an artifact store elsewhere', async () => {
  const credentials = { accessKeyId: 'AKIAELSEWHERE', secretAccessKey: 'secret', sessionToken: 'token' };
  const other = await startLocalCloud({ artifactStore: { url: 'http://127.0.0.1:7070', credentials } });
  const job = await other.queueJob({ outputArtifacts: ['Built'] });
  const otherClient = clientWith(other.worker, { endpoint: other.url });
  const { jobDetails } = await otherClient.send(new GetThirdPartyJobDetailsCommand(identityOf(job)));
  expect(jobDetails?.data?.artifactCredentials).toEqual(credentials);
  expect(other.environment).toMatchObject({
    AWS_ENDPOINT_URL: other.url,
    AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:7070',
  });
  await other.close();
});
