import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../relay/events.ts';

/** As in CodePipeline's guide, "Monitoring CodePipeline events". */
const actionEvent = (state: string, more: object = {}) => ({
  version: '0',
  id: 'event-Id',
  'detail-type': 'CodePipeline Action Execution State Change',
  source: 'aws.codepipeline',
  account: '123456789012',
  time: '2017-04-22T03:31:47Z',
  region: 'us-east-1',
  resources: ['arn:aws:codepipeline:us-east-1:123456789012:pipeline:myPipeline'],
  detail: {
    pipeline: 'myPipeline',
    version: 1,
    'execution-id': '01234567-0123-0123-0123-012345678901',
    stage: 'Prod',
    action: 'myAction',
    state,
    region: 'us-west-2',
    type: { owner: 'Custom', category: 'Build', provider: 'GitHub', version: '1' },
    ...more,
  },
});

const lambdaJob = (userParameters: string) => ({
  'CodePipeline.job': {
    id: '11111111-abcd-1111-abcd-111111abcdef',
    accountId: '111111111111',
    data: {
      actionConfiguration: { configuration: { FunctionName: 'relay', UserParameters: userParameters } },
      inputArtifacts: [],
      outputArtifacts: [],
      artifactCredentials: { secretAccessKey: 's', sessionToken: 't', accessKeyId: 'a' },
    },
  },
});

describe('readEvent', () => {
  it.each([
    [{ relay: 'round' }],
    [{ source: 'aws.events', 'detail-type': 'Scheduled Event' }],
    [{ source: 'aws.scheduler' }],
  ])('%j is a round', (event) => {
    expect(readEvent(event)).toEqual({ is: 'round' });
  });

  it.each([
    ['STARTED', 'started'],
    ['ABANDONED', 'abandoned'],
  ])('%s', (state, is) => {
    expect(readEvent(actionEvent(state, { 'action-execution-id': 'x' }))).toEqual({
      is,
      of: {
        actionType: { owner: 'Custom', category: 'Build', provider: 'GitHub', version: '1' },
        pipeline: 'myPipeline',
        stage: 'Prod',
        action: 'myAction',
        executionId: '01234567-0123-0123-0123-012345678901',
        actionExecutionId: 'x',
      },
    });
    expect(readEvent(actionEvent(state))).toMatchObject({ of: { actionExecutionId: undefined } });
  });

  it.each(['SUCCEEDED', 'FAILED', 'CANCELED'])('%s is nothing to the relay', (state) => {
    expect(readEvent(actionEvent(state))).toEqual({ is: 'nothing' });
  });

  it('reads a Lambda action’s route from its user parameters', () => {
    expect(readEvent(lambdaJob('{"Repository":"o/r","Workflow":"w.yml","Number":1}'))).toEqual({
      is: 'Lambda job',
      job: {
        jobId: '11111111-abcd-1111-abcd-111111abcdef',
        configuration: { Repository: 'o/r', Workflow: 'w.yml' },
      },
    });
    for (const text of ['', 'free text', 'null', '[1]'])
      expect(readEvent(lambdaJob(text))).toMatchObject({ job: { configuration: {} } });
  });

  it.each([[undefined], [null], [{}], [{ source: 'aws.s3' }], ['text']])(
    'refuses %j, and says what it takes',
    (event) => {
      expect(() => readEvent(event)).toThrow(
        /event that it does not know .* jobs of CodePipeline's Lambda action\.$/,
      );
    },
  );
});
