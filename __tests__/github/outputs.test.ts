import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { configurationOutputs, setJobOutputs } from '../../src/github/outputs.ts';
import type { Job } from '../../src/job.ts';
import { files, memoryStep } from './memory-runner.ts';

const fullJob: Job = {
  id: 'j1',
  configuration: { Target: 'prod', 'a key': 'multi\nline' },
  actionType: { category: 'Build', owner: 'ThirdParty', provider: 'Bridge', version: '1' },
  pipeline: {
    pipelineName: 'P',
    stageName: 'S',
    actionName: 'A',
    actionExecutionId: 'e1',
    pipelineArn: 'arn:p',
    pipelineExecutionId: 'e2',
  },
  inputArtifacts: [
    { name: 'Skipped', revision: undefined, location: undefined },
    { name: 'Source', revision: 'r1', location: { bucket: 'b', key: 'k' } },
  ],
  outputArtifacts: [{ name: 'Out', revision: undefined, location: { bucket: 'b', key: 'o' } }],
  continuationToken: 'c1',
  encryptionKeyId: 'key',
};

const emptyJob: Job = {
  id: 'j1',
  configuration: {},
  actionType: undefined,
  pipeline: {
    pipelineName: undefined,
    stageName: undefined,
    actionName: undefined,
    actionExecutionId: undefined,
    pipelineArn: undefined,
    pipelineExecutionId: undefined,
  },
  inputArtifacts: [],
  outputArtifacts: [],
  continuationToken: undefined,
  encryptionKeyId: undefined,
};

function outputsOf(job: Job, received: { name: string; path: string }[]) {
  const { step, values, lines } = memoryStep();
  setJobOutputs(job, received, step);
  return { outputs: values(files.GITHUB_OUTPUT), lines };
}

describe('outputs', () => {
  it('tell all of a job', () => {
    const { outputs, lines } = outputsOf(fullJob, [{ name: 'Source', path: '/ws/in' }]);
    expect(outputs).toEqual({
      'job-id': 'j1',
      configuration: '{"Target":"prod","a key":"multi\\nline"}',
      'configuration-Target': 'prod',
      'configuration-a_key': 'multi\nline',
      'pipeline-name': 'P',
      'stage-name': 'S',
      'action-name': 'A',
      'action-execution-id': 'e1',
      'pipeline-arn': 'arn:p',
      'pipeline-execution-id': 'e2',
      'action-category': 'Build',
      'action-owner': 'ThirdParty',
      'action-provider': 'Bridge',
      'action-version': '1',
      'input-artifacts':
        '[{"name":"Skipped"},{"name":"Source","revision":"r1","bucket":"b","key":"k","path":"/ws/in"}]',
      'artifact-path': '/ws/in',
      'output-artifacts': '[{"name":"Out","bucket":"b","key":"o"}]',
      'continuation-token': 'c1',
      'encryption-key-id': 'key',
    });
    expect(lines).toEqual([]);
  });

  it('are those of action.yml', () => {
    const { outputs } = outputsOf({ ...fullJob, configuration: {} }, [{ name: 'Source', path: '/ws/in' }]);
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      readonly outputs: object;
    };
    expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs));
  });

  it('leave out what the job lacks; JSON stays JSON', () => {
    expect(outputsOf(emptyJob, []).outputs).toEqual({
      'job-id': 'j1',
      configuration: '{}',
      'input-artifacts': '[]',
      'output-artifacts': '[]',
    });
  });

  it('warn of configuration keys that share one', () => {
    const { outputs, lines } = outputsOf({ ...emptyJob, configuration: { 'a.b': '1', 'a b': '2' } }, []);
    expect(outputs['configuration-a_b']).toBe('1');
    expect(lines).toEqual([expect.stringMatching(/^::warning::.*a\.b and a b .*configuration-a_b/)]);
  });
});

it.each<[string[], [string, string][], string[]]>([
  [
    ['Key', 'a-b_C9'],
    [
      ['configuration-Key', 'Key'],
      ['configuration-a-b_C9', 'a-b_C9'],
    ],
    [],
  ],
  [['a.b', 'a_b'], [['configuration-a_b', 'a_b']], ['a.b']],
  [['Key', 'KEY'], [['configuration-Key', 'Key']], ['KEY']],
  [['é\n='], [['configuration-___', 'é\n=']], []],
])('names the outputs of the keys %j', (keys, outputs, clashing) => {
  const found = configurationOutputs(keys);
  expect(found.outputs).toEqual(outputs);
  expect(found.clashes.map(({ key }) => key)).toEqual(clashing);
});
