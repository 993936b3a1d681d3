import { expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { readRun } from '../../src/github/run.ts';

it('reads what the runner tells', () => {
  const run = readRun({
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'build',
    GITHUB_API_URL: 'https://ghes.example/api/v3',
    GITHUB_WORKSPACE: '/ws',
    RUNNER_NAME: 'runner 1',
    RUNNER_TEMP: '/temp',
  });
  expect(run).toEqual({
    url: 'https://ghes.example/o/r/actions/runs/7/attempts/2',
    id: '7',
    attempt: 2,
    repository: 'o/r',
    job: 'build',
    runnerName: 'runner 1',
    apiUrl: 'https://ghes.example/api/v3',
    workspace: '/ws',
    temporaryFolder: '/temp',
    names: [
      'https://ghes.example/o/r/actions/runs/7',
      'https://ghes.example/o/r/actions/runs/7/attempts/2',
      'r',
      'https://ghes.example/api/v3',
      'ghes.example',
      'build',
      'o/r',
      '7',
      'https://ghes.example',
      'ghes.example',
    ],
  });
});

it('does without', () => {
  expect(readRun({ RUNNER_TEMP: ' ' })).toMatchObject({
    id: '',
    attempt: 1,
    apiUrl: 'https://api.github.com',
    workspace: process.cwd(),
    temporaryFolder: tmpdir(),
  });
});
