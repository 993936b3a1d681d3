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
  it.each<[string, { input: object; shape: Structure }, Readonly<Record<string, string>>]>([
    [
      'nothing',
      { input: {}, shape: inputOf('GetThirdPartyJobDetails') },
      { jobId: 'not be null', clientToken: 'not be null' },
    ],
    [
      'an empty text',
      failure({ type: 'JobFailed', message: '' }),
      { 'failureDetails.message': 'have length greater than or equal to 1' },
    ],
    [
      'too long a text',
      success({ continuationToken: 'x'.repeat(2049) }),
      { continuationToken: 'have length less than or equal to 2048' },
    ],
    [
      'too much',
      success({ executionDetails: { percentComplete: 101 } }),
      { 'executionDetails.percentComplete': 'have value less than or equal to 100' },
    ],
    [
      'another value',
      failure({ type: 'Oops', message: 'm' }),
      { 'failureDetails.type': 'satisfy enum value set: [ConfigurationError, JobFailed, ' },
    ],
    [
      'half a revision',
      success({ currentRevision: { revision: 'r' } }),
      { 'currentRevision.changeIdentifier': 'not be null' },
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
      {
        'inputArtifactDetails.maximumCount': 'have value less than or equal to 5',
        configurationProperties: 'have length less than or equal to 10',
      },
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
      {
        queryParam: 'have length less than or equal to 1',
        'queryParam.c.member': 'satisfy regular expression pattern: [a-zA-Z0-9_-]+',
      },
    ],
    [
      'a name of another form',
      {
        input: { jobId: '11111111-abcd-1111-abcd-111111abcdef', outputVariables: { 'a b': '' } },
        shape: inputOf('PutJobSuccessResult'),
      },
      { outputVariables: 'satisfy regular expression pattern: ' },
    ],
    [
      'another form',
      {
        input: { category: 'Build', owner: 'Custom', provider: 'a b', version: '1' },
        shape: inputOf('GetActionType'),
      },
      {
        owner: 'satisfy regular expression pattern: AWS|ThirdParty',
        provider: 'satisfy regular expression pattern: ',
      },
    ],
  ])('%s', (_, { input, shape }, broken) => {
    const count = Object.keys(broken).length;
    const errors = count === 1 ? '1 validation error' : `${count} validation errors`;
    // In the words that AWS answers with.
    const parts = Object.entries(broken).map(
      ([path, must]) => `Value at '${path}' failed to satisfy constraint: Member must ${must}`,
    );
    const message = new RegExp(`^${errors} detected: ${parts.map(escapeRegExp).join('.*; ')}`);
    expect(() => {
      validate(input, shape);
    }).toThrow(
      expect.objectContaining({ code: 'ValidationException', message: expect.stringMatching(message) }),
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

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
