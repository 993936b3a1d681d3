import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Job, LocalCloud, SessionCredentials } from '../../local-cloud/index.ts';
import { startCloud } from '../scenarios/scenario.ts';
import { aws, codepipeline } from './aws-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const typeOf = ({ actionType: { category, owner, provider, version } }: Job) =>
  `category=${category},owner=${owner},provider=${provider},version=${version}`;

const identityOf = ({ jobId, clientToken }: Job) => ({ 'job-id': jobId, 'client-token': clientToken });

const urlOf = (artifact: Job['inputArtifacts'][number] | undefined) =>
  `s3://${artifact?.location?.bucket ?? ''}/${artifact?.location?.key ?? ''}`;

/** As GetThirdPartyJobDetails gives them. */
async function artifactCredentials(cloud: LocalCloud, job: Job): Promise<SessionCredentials> {
  await codepipeline(cloud, 'get-third-party-job-details', identityOf(job));
  const [credentials] = job.artifactCredentials;
  if (credentials === undefined) throw new Error('The job has no artifacts.');
  return credentials;
}

describe('the AWS CLI with the local cloud', () => {
  it('polls for a job, asks for its details, acknowledges it and reports success', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob({
      configuration: { Target: 'production' },
      inputArtifacts: [{ name: 'Source', content: 'zip', revision: 'abc' }],
      outputArtifacts: ['Built'],
      encryptionKeyId: 'alias/artifacts',
      continuationToken: 'earlier',
    });
    const polled = await codepipeline(cloud, 'poll-for-third-party-jobs', {
      'action-type-id': typeOf(job),
      'max-batch-size': '5',
    });
    expect(polled).toEqual({ jobs: [{ jobId: job.jobId, clientId: job.clientId }] });

    const details = await codepipeline(cloud, 'get-third-party-job-details', identityOf(job));
    const { location: source } = job.inputArtifacts[0] ?? {};
    const { location: built } = job.outputArtifacts[0] ?? {};
    expect(details).toEqual({
      jobDetails: {
        id: job.jobId,
        nonce: expect.stringMatching(/^\d+$/) as unknown,
        data: {
          actionTypeId: job.actionType,
          actionConfiguration: { configuration: { Target: 'production' } },
          pipelineContext: {
            pipelineName: job.pipelineName,
            stage: { name: job.stageName },
            action: { name: job.actionName, actionExecutionId: job.actionExecutionId },
          },
          inputArtifacts: [
            {
              name: 'Source',
              revision: 'abc',
              location: { type: 'S3', s3Location: { bucketName: source?.bucket, objectKey: source?.key } },
            },
          ],
          outputArtifacts: [
            {
              name: 'Built',
              location: { type: 'S3', s3Location: { bucketName: built?.bucket, objectKey: built?.key } },
            },
          ],
          artifactCredentials: job.artifactCredentials[0],
          continuationToken: 'earlier',
          encryptionKey: { id: 'alias/artifacts', type: 'KMS' },
        },
      },
    });

    const { nonce } = (details as { jobDetails: { nonce: string } }).jobDetails;
    const acknowledged = { ...identityOf(job), nonce };
    expect(await codepipeline(cloud, 'acknowledge-third-party-job', acknowledged)).toEqual({
      status: 'InProgress',
    });
    await expect(codepipeline(cloud, 'acknowledge-third-party-job', acknowledged)).rejects.toThrow(
      /\(InvalidNonceException\) when calling the AcknowledgeThirdPartyJob operation: The nonce/,
    );

    const answer = await codepipeline(cloud, 'put-third-party-job-success-result', {
      ...identityOf(job),
      'execution-details': 'summary=all good,externalExecutionId=4711,percentComplete=50',
      'current-revision':
        'revision=def,changeIdentifier=2,created=2026-05-01T12:00:00Z,revisionSummary=a change',
      'continuation-token': 'later',
    });
    expect(answer).toBeUndefined();
    expect(job.success).toEqual({
      executionDetails: { summary: 'all good', externalExecutionId: '4711', percentComplete: 50 },
      currentRevision: {
        revision: 'def',
        changeIdentifier: '2',
        created: Date.UTC(2026, 4, 1, 12) / 1000,
        revisionSummary: 'a change',
      },
      continuationToken: 'later',
    });
    expect(job.continuedBy?.continuationToken).toBe('later');
  });

  it('reports failure, once', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    job.acknowledgeElsewhere();
    const failure = {
      ...identityOf(job),
      'failure-details': 'type=ConfigurationError,message=not so,externalExecutionId=4711',
    };
    expect(await codepipeline(cloud, 'put-third-party-job-failure-result', failure)).toBeUndefined();
    expect(job.failure).toEqual({
      type: 'ConfigurationError',
      message: 'not so',
      externalExecutionId: '4711',
    });
    await expect(codepipeline(cloud, 'put-third-party-job-failure-result', failure)).rejects.toThrow(
      '(InvalidJobStateException) when calling the PutThirdPartyJobFailureResult operation',
    );
  });

  it('is told what CodePipeline says of jobs that it may not have', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    const details = 'get-third-party-job-details';
    await expect(
      codepipeline(cloud, details, { ...identityOf(job), 'client-token': 'wrong' }),
    ).rejects.toThrow('(InvalidClientTokenException) when calling the GetThirdPartyJobDetails operation');
    await expect(codepipeline(cloud, details, { ...identityOf(job), 'job-id': 'other' })).rejects.toThrow(
      '(JobNotFoundException) when calling the GetThirdPartyJobDetails operation',
    );
    const mistyped = { 'action-type-id': typeOf(job).replace('ThirdParty', 'Nobody') };
    await expect(codepipeline(cloud, 'poll-for-third-party-jobs', mistyped)).rejects.toThrow(
      '(ValidationException) when calling the PollForThirdPartyJobs operation: 1 validation error detected:',
    );
    const poll = ['codepipeline', 'poll-for-third-party-jobs', '--action-type-id', typeOf(job)];
    await expect(aws(cloud, { ...cloud.worker, secretAccessKey: 'wrong' }, ...poll)).rejects.toThrow(
      '(InvalidSignatureException) when calling the PollForThirdPartyJobs operation',
    );
  });

  it('reads which properties of an action type are secret', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob();
    cloud.defineActionType({}, [{ name: 'Token', noEcho: true }, { name: 'Target' }]);
    const { category, owner, provider, version } = job.actionType;
    const answer = await codepipeline(cloud, 'get-action-type', {
      category,
      owner,
      provider,
      'action-version': version,
    });
    const property = { noEcho: false, optional: true, key: false, queryable: false };
    const count = { minimumCount: 0, maximumCount: 5 };
    // The CLI leaves out what its model does not know.
    expect(answer).toEqual({
      actionType: {
        description: 'An action of the local cloud',
        id: job.actionType,
        executor: {
          type: 'JobWorker',
          configuration: { jobWorkerExecutorConfiguration: { pollingAccounts: ['123456789012'] } },
        },
        inputArtifactDetails: count,
        outputArtifactDetails: count,
        permissions: { allowedAccounts: ['*'] },
        properties: [
          { ...property, name: 'Token', noEcho: true },
          { ...property, name: 'Target' },
        ],
      },
    });
  });

  it('creates, lists and deletes a custom action type', async () => {
    const cloud = await startCloud();
    const type = { category: 'Build', provider: 'Workflows', 'action-version': '1' };
    const settings = {
      executionUrlTemplate: 'https://github.com/{Config:Repository}/{ExternalExecutionId}',
    };
    const created = await codepipeline(cloud, 'create-custom-action-type', {
      ...type,
      // The shorthand syntax has no way to write braces.
      settings: JSON.stringify(settings),
      'configuration-properties':
        'name=Repository,required=true,key=true,secret=false,queryable=true,type=String,description=owner/name',
      'input-artifact-details': 'minimumCount=0,maximumCount=5',
      'output-artifact-details': 'minimumCount=0,maximumCount=5',
      tags: 'key=team,value=web',
    });
    const count = { minimumCount: 0, maximumCount: 5 };
    const property = { name: 'Repository', type: 'String', description: 'owner/name' };
    const actionType = {
      id: { category: 'Build', owner: 'Custom', provider: 'Workflows', version: '1' },
      settings,
      actionConfigurationProperties: [
        { ...property, required: true, key: true, secret: false, queryable: true },
      ],
      inputArtifactDetails: count,
      outputArtifactDetails: count,
    };
    expect(created).toEqual({ actionType, tags: [{ key: 'team', value: 'web' }] });
    expect(await codepipeline(cloud, 'list-action-types', { 'action-owner-filter': 'Custom' })).toEqual({
      actionTypes: [actionType],
    });
    expect(await codepipeline(cloud, 'delete-custom-action-type', type)).toBeUndefined();
    const poll = { 'action-type-id': 'category=Build,owner=Custom,provider=Workflows,version=1' };
    await expect(codepipeline(cloud, 'poll-for-jobs', poll)).rejects.toThrow(
      '(ActionTypeNotFoundException) when calling the PollForJobs operation',
    );
  });

  it('takes a custom action’s job, and reports success with output variables', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob({
      kind: 'custom',
      configuration: { Repository: 'site' },
      outputArtifacts: ['Built'],
    });
    cloud.defineActionType(job.actionType, [{ name: 'Repository', queryable: true, optional: false }]);
    const polled = await codepipeline(cloud, 'poll-for-jobs', {
      'action-type-id': typeOf(job),
      'max-batch-size': '2',
      'query-param': 'Repository=site',
    });
    const { location: built } = job.outputArtifacts[0] ?? {};
    const data = {
      actionTypeId: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
      actionConfiguration: { configuration: { Repository: 'site' } },
      pipelineContext: {
        pipelineName: job.pipelineName,
        stage: { name: job.stageName },
        action: { name: job.actionName, actionExecutionId: job.actionExecutionId },
        pipelineArn: `arn:aws:codepipeline:${cloud.region}:123456789012:${job.pipelineName}`,
        pipelineExecutionId: job.pipelineExecutionId,
      },
      inputArtifacts: [],
      outputArtifacts: [
        {
          name: 'Built',
          location: { type: 'S3', s3Location: { bucketName: built?.bucket, objectKey: built?.key } },
        },
      ],
    };
    const { jobId, nonce } = job;
    const accountId = '123456789012';
    const [credentials] = job.artifactCredentials;
    expect(polled).toEqual({
      jobs: [{ id: jobId, nonce, accountId, data: { ...data, artifactCredentials: credentials } }],
    });
    const details = await codepipeline(cloud, 'get-job-details', { 'job-id': jobId });
    const [, renewed] = job.artifactCredentials;
    expect(details).toEqual({
      jobDetails: { id: jobId, accountId, data: { ...data, artifactCredentials: renewed } },
    });
    const acknowledged = { 'job-id': jobId, nonce };
    expect(await codepipeline(cloud, 'acknowledge-job', acknowledged)).toEqual({ status: 'InProgress' });
    await expect(codepipeline(cloud, 'acknowledge-job', acknowledged)).rejects.toThrow(
      '(InvalidNonceException) when calling the AcknowledgeJob operation',
    );
    const success = {
      'job-id': jobId,
      'execution-details': 'summary=all good,externalExecutionId=4711,percentComplete=100',
    };
    const tooMuch = JSON.stringify({ Log: 'x'.repeat(122_880) });
    await expect(
      codepipeline(cloud, 'put-job-success-result', { ...success, 'output-variables': tooMuch }),
    ).rejects.toThrow(
      '(OutputVariablesSizeExceededException) when calling the PutJobSuccessResult operation',
    );
    const variables = { ...success, 'output-variables': 'Commit=abc,Pages=5' };
    expect(await codepipeline(cloud, 'put-job-success-result', variables)).toBeUndefined();
    expect(job.success).toEqual({
      executionDetails: { summary: 'all good', externalExecutionId: '4711', percentComplete: 100 },
      outputVariables: { Commit: 'abc', Pages: '5' },
    });
  });

  it('reports that a Lambda action failed, and stops an execution', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob({ kind: 'lambda' });
    await expect(codepipeline(cloud, 'poll-for-jobs', { 'action-type-id': typeOf(job) })).rejects.toThrow(
      '(ValidationException) when calling the PollForJobs operation',
    );
    const failure = { 'job-id': job.jobId, 'failure-details': 'type=JobFailed,message=not so' };
    expect(await codepipeline(cloud, 'put-job-failure-result', failure)).toBeUndefined();
    expect(job.failure).toEqual({ type: 'JobFailed', message: 'not so' });
    await expect(codepipeline(cloud, 'put-job-failure-result', failure)).rejects.toThrow(
      '(InvalidJobStateException) when calling the PutJobFailureResult operation',
    );

    const other = await cloud.queueJob({ kind: 'custom' });
    const abandoned = await aws(
      cloud,
      cloud.worker,
      ...['codepipeline', 'stop-pipeline-execution', '--abandon', '--reason', 'no longer needed'],
      ...['--pipeline-name', other.pipelineName, '--pipeline-execution-id', other.pipelineExecutionId],
    );
    expect(JSON.parse(abandoned)).toEqual({ pipelineExecutionId: other.pipelineExecutionId });
    expect(other.isAbandoned).toBe(true);
  });

  it.each([
    { title: 'small', bytes: 1000, parts: undefined },
    { title: 'in parts', bytes: 20_000_000, parts: 3 },
  ])('copies artifacts with the artifact credentials: $title', async ({ bytes, parts }) => {
    const cloud = await startCloud();
    const content = randomBytes(bytes);
    const job = await cloud.queueJob({
      inputArtifacts: [{ name: 'Source', content }],
      outputArtifacts: ['Built'],
      encryptionKeyId: 'alias/artifacts',
    });
    const credentials = await artifactCredentials(cloud, job);
    const folder = temporaryFolder();
    const file = join(folder, 'artifact');

    await aws(cloud, credentials, 's3', 'cp', '--no-progress', urlOf(job.inputArtifacts[0]), file);
    expect(readFileSync(file).equals(content)).toBe(true);

    const encryption = ['--sse', 'aws:kms', '--sse-kms-key-id', 'alias/artifacts'];
    await aws(
      cloud,
      credentials,
      ...['s3', 'cp', '--no-progress'],
      ...encryption,
      file,
      urlOf(job.outputArtifacts[0]),
    );
    const { bucket = '', key = '' } = job.outputArtifacts[0]?.location ?? {};
    const stored = cloud.object(bucket, key);
    expect((await stored?.read())?.equals(content)).toBe(true);
    expect(stored?.partCount).toBe(parts);
    expect(stored?.kmsKeyId).toBe('alias/artifacts');
    expect(Object.keys(stored?.checksums ?? {})).toHaveLength(1);
    expect(cloud.unfinishedUploads).toEqual([]);

    const listing = await aws(
      cloud,
      cloud.administrator,
      ...['s3', 'ls', '--recursive', `s3://${cloud.artifactBucket}`],
    );
    expect(listing).toMatch(new RegExp(` ${bytes} ${key}$`, 'm'));
  });

  it('is denied what artifact credentials do not allow', async () => {
    const cloud = await startCloud();
    const job = await cloud.queueJob({ inputArtifacts: [{ name: 'Source', content: 'zip' }] });
    const credentials = await artifactCredentials(cloud, job);
    const file = join(temporaryFolder(), 'artifact');
    writeFileSync(file, 'mine');
    await expect(aws(cloud, credentials, 's3', 'cp', file, urlOf(job.inputArtifacts[0]))).rejects.toThrow(
      '(AccessDenied) when calling the PutObject operation',
    );
    await expect(
      aws(cloud, credentials, 's3', 'cp', `s3://${cloud.artifactBucket}/another`, file),
    ).rejects.toThrow('(403) when calling the HeadObject operation: Forbidden');
    job.expireArtifactCredentials();
    await expect(aws(cloud, credentials, 's3', 'ls', `s3://${cloud.artifactBucket}`)).rejects.toThrow(
      '(ExpiredToken)',
    );
  });
});
