import {
  ActionCategory,
  ActionConfigurationPropertyType,
  ActionOwner,
  ArtifactLocationType,
  EncryptionKeyType,
  FailureType,
  JobData$,
} from '@aws-sdk/client-codepipeline';
import { NormalizedSchema } from '@smithy/core/schema';

/** What a value has to be: a type, and what limits it. */
export type Shape =
  | ({ readonly type: 'string' | 'integer' } & Limits)
  | { readonly type: 'boolean' | 'timestamp' }
  | { readonly type: 'map'; readonly key: Shape; readonly value: Shape; readonly max?: number }
  | { readonly type: 'list'; readonly member: Shape; readonly max?: number }
  | Structure;

export interface Structure {
  readonly type: 'structure';
  readonly required: readonly string[];
  readonly members: Readonly<Record<string, Shape>>;
}

/** Bounds are of a string's length in characters, of a number's value, or of the count of members. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly values?: readonly string[];
}

const text = (max: number, pattern?: string): Limits =>
  pattern === undefined ? { min: 1, max } : { min: 1, max, pattern };
const oneOf = (values: Readonly<Record<string, string>>): Limits => ({ values: Object.values(values) });

const uuid: Limits = { pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' };
const name = text(100, '[A-Za-z0-9.@\\-_]+');
const thirdPartyJobId = text(512);
const artifactCount: Limits = { min: 0, max: 5 };

/**
 * What the SDK leaves out of CodePipeline's service model, by member or, where that is ambiguous, by structure and
 * member. The end-to-end tests compare it with the model that the AWS CLI carries.
 */
const limits: Readonly<Record<string, Limits>> = {
  jobId: uuid,
  'GetThirdPartyJobDetailsInput.jobId': thirdPartyJobId,
  'AcknowledgeThirdPartyJobInput.jobId': thirdPartyJobId,
  'PutThirdPartyJobSuccessResultInput.jobId': thirdPartyJobId,
  'PutThirdPartyJobFailureResultInput.jobId': thirdPartyJobId,
  clientToken: text(256),
  nonce: text(50),
  continuationToken: text(2048),

  category: oneOf(ActionCategory),
  owner: oneOf(ActionOwner),
  'GetActionTypeInput.owner': { pattern: 'AWS|ThirdParty' },
  provider: text(35, '[0-9A-Za-z_-]+'),
  version: text(9, '[0-9A-Za-z_-]+'),
  actionOwnerFilter: oneOf(ActionOwner),
  regionFilter: { min: 4, max: 30 },
  nextToken: text(2048),
  thirdPartyConfigurationUrl: text(2048),
  entityUrlTemplate: text(2048),
  executionUrlTemplate: text(2048),
  revisionUrlTemplate: text(2048),
  configurationProperties: { max: 10 },
  'ActionConfigurationProperty.name': text(50),
  'ActionConfigurationProperty.description': text(160),
  'ActionConfigurationProperty.type': oneOf(ActionConfigurationPropertyType),
  minimumCount: artifactCount,
  maximumCount: artifactCount,
  'Tag.key': text(128),
  'Tag.value': { min: 0, max: 256 },

  maxBatchSize: { min: 1 },
  queryParam: { min: 0, max: 1 },
  'queryParam.key': text(50),
  'queryParam.value': text(50, '[a-zA-Z0-9_-]+'),

  revision: text(1500),
  changeIdentifier: text(100),
  revisionSummary: text(2048),
  summary: text(2048),
  externalExecutionId: text(1500),
  percentComplete: { min: 0, max: 100 },
  'outputVariables.key': { pattern: '[A-Za-z0-9@\\-_]+' },
  'FailureDetails.type': oneOf(FailureType),
  message: text(5000),

  pipelineName: name,
  pipelineExecutionId: uuid,
  reason: { max: 200 },

  pipelineArn: { pattern: 'arn:aws(-[\\w]+)*:codepipeline:.+:[0-9]{12}:.+' },
  'StageContext.name': name,
  'ActionContext.name': name,
  'configuration.key': text(50),
  'configuration.value': text(1000),
  'Artifact.name': text(100, '[a-zA-Z0-9_\\-]+'),
  'ArtifactLocation.type': oneOf(ArtifactLocationType),
  'EncryptionKey.id': text(400),
  'EncryptionKey.type': oneOf(EncryptionKeyType),
};

/** What GetJobDetails and GetThirdPartyJobDetails give: a queued job has to fit as well. */
export const jobData = readStructure(NormalizedSchema.of(JobData$));

/** The structure that the SDK's schema describes, with the limits of its members. */
export function readStructure(schema: NormalizedSchema): Structure {
  const entries = [...schema.structIterator()];
  const [, , structure, , names, , required = 0] = schema.getSchema() as SerializedStructure;
  return {
    type: 'structure',
    // The SDK lists the required members first.
    required: names.slice(0, required),
    members: Object.fromEntries(
      entries.map(([member, type]) => [member, readShape(type, member, structure)]),
    ),
  };
}

type SerializedStructure = [number, string, string, unknown, readonly string[], unknown, number?];

function readShape(schema: NormalizedSchema, member: string, structure: string): Shape {
  if (schema.isStructSchema()) return readStructure(schema);
  const limit = limits[`${structure}.${member}`] ?? limits[member] ?? {};
  if (schema.isMapSchema()) {
    const [key, value] = [schema.getKeySchema(), schema.getValueSchema()];
    return {
      type: 'map',
      key: readShape(key, 'key', member),
      value: readShape(value, 'value', member),
      ...limit,
    };
  }
  if (schema.isListSchema()) {
    return { type: 'list', member: readShape(schema.getValueSchema(), 'member', member), ...limit };
  }
  if (schema.isBooleanSchema()) return { type: 'boolean' };
  if (schema.isTimestampSchema()) return { type: 'timestamp' };
  return { type: schema.isNumericSchema() ? 'integer' : 'string', ...limit };
}
