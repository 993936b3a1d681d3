/**
 * The part of CodePipeline's API model (2015-07-09) that this cloud has: required members, lengths, patterns,
 * ranges and enums, as in https://docs.aws.amazon.com/codepipeline/latest/APIReference/.
 */
export type Shape =
  | {
      readonly type: 'string';
      readonly min?: number;
      readonly max?: number;
      readonly pattern?: string;
      readonly values?: readonly string[];
    }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly type: 'timestamp' }
  | { readonly type: 'map'; readonly key: Shape; readonly value: Shape }
  | { readonly type: 'list'; readonly member: Shape }
  | Structure;

export interface Structure {
  readonly type: 'structure';
  readonly required: readonly string[];
  readonly members: Readonly<Record<string, Shape>>;
}

const text = (max: number, pattern?: string): Shape =>
  pattern === undefined ? { type: 'string', min: 1, max } : { type: 'string', min: 1, max, pattern };

const oneOf = (...values: readonly string[]): Shape => ({ type: 'string', values });

const structure = (members: Readonly<Record<string, Shape>>, ...required: readonly string[]): Structure => ({
  type: 'structure',
  members,
  required,
});

const jobId = text(512);
const clientToken = text(256);
const name = text(100, '[A-Za-z0-9.@\\-_]+');
const category = oneOf('Source', 'Build', 'Deploy', 'Test', 'Invoke', 'Approval', 'Compute');
const provider = text(35, '[0-9A-Za-z_-]+');
const version = text(9, '[0-9A-Za-z_-]+');
const continuationToken = text(2048);
const externalExecutionId = text(1500);
const revision = text(1500);

export const actionTypeId = structure(
  { category, owner: oneOf('AWS', 'ThirdParty', 'Custom'), provider, version },
  'category',
  'owner',
  'provider',
  'version',
);

/** Input of each operation. */
export const inputs = {
  PollForThirdPartyJobs: structure(
    { actionTypeId, maxBatchSize: { type: 'integer', min: 1 } },
    'actionTypeId',
  ),
  GetThirdPartyJobDetails: structure({ jobId, clientToken }, 'jobId', 'clientToken'),
  AcknowledgeThirdPartyJob: structure(
    { jobId, nonce: text(50), clientToken },
    'jobId',
    'nonce',
    'clientToken',
  ),
  PutThirdPartyJobSuccessResult: structure(
    {
      jobId,
      clientToken,
      currentRevision: structure(
        {
          revision,
          changeIdentifier: text(100),
          created: { type: 'timestamp' },
          revisionSummary: text(2048),
        },
        'revision',
        'changeIdentifier',
      ),
      continuationToken,
      executionDetails: structure({
        summary: text(2048),
        externalExecutionId,
        percentComplete: { type: 'integer', min: 0, max: 100 },
      }),
    },
    'jobId',
    'clientToken',
  ),
  PutThirdPartyJobFailureResult: structure(
    {
      jobId,
      clientToken,
      failureDetails: structure(
        {
          type: oneOf(
            'JobFailed',
            'ConfigurationError',
            'PermissionError',
            'RevisionOutOfSync',
            'RevisionUnavailable',
            'SystemUnavailable',
          ),
          message: text(5000),
          externalExecutionId,
        },
        'type',
        'message',
      ),
    },
    'jobId',
    'clientToken',
    'failureDetails',
  ),
  GetActionType: structure(
    { category, owner: { type: 'string', pattern: 'AWS|ThirdParty' }, provider, version },
    'category',
    'owner',
    'provider',
    'version',
  ),
} as const satisfies Readonly<Record<string, Structure>>;

export type Operation = keyof typeof inputs;

const artifacts: Shape = {
  type: 'list',
  member: structure({
    name: text(100, '[a-zA-Z0-9_\\-]+'),
    revision,
    location: structure({
      type: oneOf('S3'),
      s3Location: structure(
        { bucketName: { type: 'string' }, objectKey: { type: 'string' } },
        'bucketName',
        'objectKey',
      ),
    }),
  }),
};

/** What GetThirdPartyJobDetails gives: a queued job has to fit as well. */
export const jobData = structure({
  actionTypeId,
  actionConfiguration: structure({
    configuration: { type: 'map', key: text(50), value: text(1000) },
  }),
  pipelineContext: structure({
    pipelineName: name,
    stage: structure({ name }),
    action: structure({ name, actionExecutionId: { type: 'string' } }),
  }),
  inputArtifacts: artifacts,
  outputArtifacts: artifacts,
  continuationToken,
  encryptionKey: structure({ id: text(400), type: oneOf('KMS') }, 'id', 'type'),
});
