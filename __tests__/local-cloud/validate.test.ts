import { describe, expect, it } from '@jest/globals';
import { inputs } from '../../local-cloud/codepipeline/model.ts';
import { validate } from '../../local-cloud/codepipeline/validate.ts';

const job = { jobId: 'j', clientToken: 't' };
const success = (more: object) => ({
  input: { ...job, ...more },
  shape: inputs.PutThirdPartyJobSuccessResult,
});
const failure = (failureDetails: object) => ({
  input: { ...job, failureDetails },
  shape: inputs.PutThirdPartyJobFailureResult,
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
      { input: {}, shape: inputs.GetThirdPartyJobDetails },
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
      'Member must satisfy enum value set: [JobFailed, ConfigurationError, PermissionError, RevisionOutOfSync, RevisionUnavailable, SystemUnavailable]',
    ],
    [
      'half a revision',
      success({ currentRevision: { revision: 'r' } }),
      "Value at 'currentRevision.changeIdentifier' failed to satisfy constraint: Member must not be null",
    ],
    [
      'another form',
      {
        input: { category: 'Build', owner: 'Custom', provider: 'a b', version: '1' },
        shape: inputs.GetActionType,
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
  ])('%s', (_, input) => {
    expect(() => {
      validate(input, inputs.PutThirdPartyJobSuccessResult);
    }).toThrow(expect.objectContaining({ code: 'SerializationException' }));
  });
});
