import { describe, expect, it } from '@jest/globals';
import { operations } from '../../local-cloud/codepipeline/operations.ts';
import type { Structure } from '../../local-cloud/codepipeline/shapes.ts';
import { validate } from '../../local-cloud/codepipeline/validate.ts';

function inputOf(operation: string): Structure {
  const found = operations.get(operation);
  if (found === undefined) throw new Error(`There is no ${operation}.`);
  return found.input;
}

const job = { jobId: 'j', clientToken: 't' };
const success = (more: object) => ({
  input: { ...job, ...more },
  shape: inputOf('PutThirdPartyJobSuccessResult'),
});
const failure = (failureDetails: object) => ({
  input: { ...job, failureDetails },
  shape: inputOf('PutThirdPartyJobFailureResult'),
});

describe('what the model allows', () => {
  it.each([
    [
      'the longest texts',
      success({ executionDetails: { summary: 'x'.repeat(2048), externalExecutionId: 'x'.repeat(1500) } }),
    ],
    [
      'characters beyond UTF-16 units, counted once',
      failure({ type: 'JobFailed', message: '😀'.repeat(5000) }),
    ],
    ['0 percent', success({ executionDetails: { percentComplete: 0 } })],
    ['members that it does not know', success({ outputVariables: {} })],
    ['null for what is not required', success({ continuationToken: null })],
  ])('%s', (_, { input, shape }) => {
    expect(() => {
      validate(input, shape);
    }).not.toThrow();
  });
});

describe('what the model does not allow', () => {
  it.each([
    [
      'nothing',
      { input: {}, shape: inputOf('GetThirdPartyJobDetails') },
      "2 validation errors detected: Value at 'jobId' failed to satisfy constraint: Member must not be null; Value at 'clientToken' failed to satisfy constraint: Member must not be null",
    ],
    [
      'an empty text',
      failure({ type: 'JobFailed', message: '' }),
      "1 validation error detected: Value at 'failureDetails.message' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'too long a text',
      success({ continuationToken: 'x'.repeat(2049) }),
      "Value at 'continuationToken' failed to satisfy constraint: Member must have length less than or equal to 2048",
    ],
    [
      'too much',
      success({ executionDetails: { percentComplete: 101 } }),
      "Value at 'executionDetails.percentComplete' failed to satisfy constraint: Member must have value less than or equal to 100",
    ],
    [
      'another value',
      failure({ type: 'Oops', message: 'm' }),
      'Member must satisfy enum value set: [ConfigurationError, JobFailed, PermissionError, RevisionOutOfSync, RevisionUnavailable, SystemUnavailable]',
    ],
    [
      'half a revision',
      success({ currentRevision: { revision: 'r' } }),
      "Value at 'currentRevision.changeIdentifier' failed to satisfy constraint: Member must not be null",
    ],
    [
      'too many members of a list',
      {
        input: {
          category: 'Build',
          provider: 'p',
          version: '1',
          inputArtifactDetails: { minimumCount: 0, maximumCount: 6 },
          outputArtifactDetails: { minimumCount: 0, maximumCount: 5 },
          configurationProperties: Array.from({ length: 11 }, (_, index) => ({
            name: `name${index}`,
            required: true,
            key: false,
            secret: false,
          })),
        },
        shape: inputOf('CreateCustomActionType'),
      },
      "2 validation errors detected: Value at 'inputArtifactDetails.maximumCount' failed to satisfy constraint: Member must have value less than or equal to 5; Value at 'configurationProperties' failed to satisfy constraint: Member must have length less than or equal to 10",
    ],
    [
      'too many members of a map, and a value of another form',
      {
        input: {
          actionTypeId: { category: 'Build', owner: 'Custom', provider: 'p', version: '1' },
          queryParam: { a: 'b', c: 'd e' },
        },
        shape: inputOf('PollForJobs'),
      },
      "2 validation errors detected: Value at 'queryParam' failed to satisfy constraint: Member must have length less than or equal to 1; Value at 'queryParam.c.member' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
    ],
    [
      'a name of another form',
      {
        input: { jobId: '11111111-abcd-1111-abcd-111111abcdef', outputVariables: { 'a b': '' } },
        shape: inputOf('PutJobSuccessResult'),
      },
      "1 validation error detected: Value at 'outputVariables' failed to satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9@\\-_]+",
    ],
    [
      'another form',
      {
        input: { category: 'Build', owner: 'Custom', provider: 'a b', version: '1' },
        shape: inputOf('GetActionType'),
      },
      "Value at 'owner' failed to satisfy constraint: Member must satisfy regular expression pattern: AWS|ThirdParty; Value at 'provider'",
    ],
  ])('%s', (_, { input, shape }, message) => {
    expect(() => {
      validate(input, shape);
    }).toThrow(
      expect.objectContaining({ code: 'ValidationException', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['a number for a text', { jobId: 1, clientToken: 't' }],
    ['a text for a structure', { ...job, executionDetails: 'x' }],
    [
      'a text for a time',
      { ...job, currentRevision: { revision: 'r', changeIdentifier: 'c', created: '2024-01-01' } },
    ],
    ['half a percent', { ...job, executionDetails: { percentComplete: 0.5 } }],
    ['a text for a boolean', { pipelineName: 'p', pipelineExecutionId: 'e', abandon: 'true' }],
  ])('%s', (_, input) => {
    expect(() => {
      validate(
        input,
        inputOf('abandon' in input ? 'StopPipelineExecution' : 'PutThirdPartyJobSuccessResult'),
      );
    }).toThrow(expect.objectContaining({ code: 'SerializationException' }));
  });
});
