import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesStored, writes } from './artifacts.ts';
import { runScenario } from './scenario.ts';

const queued = { inputArtifacts: [], outputArtifacts: ['App'] };

describe('an output archive', () => {
  it('lacks what nobody wants in it or what no archive can hold, and warns of links that main would refuse', async () => {
    const { cloud, job, run } = await runScenario({
      queued,
      with: { 'output-artifacts': 'out' },
      steps: [
        writes({
          'out/app.js': 'x',
          'out/lib/.git': 'gitdir: x',
          'out/gha-creds-0a.json': '{"key":"private"}',
        }),
        {
          call: async ({ workspace }) => {
            await symlink('/etc/passwd', join(workspace, 'out/passwd'));
            execFileSync('mkfifo', [join(workspace, 'out/fifo')]);
          },
        },
      ],
    });
    expect(job.status).toBe('Succeeded');
    const entries = await entriesStored({ cloud, job });
    expect(entries.map(({ name }) => name)).toEqual(['app.js', 'lib/', 'passwd']);
    expect(run.post.log).toContain('App: left out out/gha-creds-0a.json, out/lib/.git');
    expect(run.post.log).toMatch(/App: left out .* cannot hold: out\/fifo \(a named pipe\)/);
    expect(run.post.log).toMatch(/App: .* refuses .*passwd -> \/etc\/passwd; set symlinks: follow/);
  });

  it.each([
    ['its files’ own times', {}, [1_600_000_001, 1_700_000_003]],
    ['none after SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1650000001' }, [1_600_000_001, 1_650_000_001]],
  ])('has %s', async (_, env, times) => {
    const { cloud, job } = await runScenario({
      queued,
      env,
      with: { 'output-artifacts': 'out' },
      steps: [
        writes({ 'out/old': 'x', 'out/recent': 'x' }),
        {
          call: async ({ workspace }) => {
            await utimes(join(workspace, 'out/old'), 1_600_000_001, 1_600_000_001);
            await utimes(join(workspace, 'out/recent'), 1_700_000_003, 1_700_000_003);
          },
        },
      ],
    });
    const entries = await entriesStored({ cloud, job });
    expect(entries.map(({ time }) => time.getTime() / 1000)).toEqual(times);
  });

  it('is not begun with a SOURCE_DATE_EPOCH that is none', async () => {
    const { job, run } = await runScenario({ queued, env: { SOURCE_DATE_EPOCH: 'today' } });
    expect(job.results).toEqual([]);
    expect(run.main.log).toMatch(/SOURCE_DATE_EPOCH is "today", but must be .*seconds since 1970/);
  });
});

describe('an output artifact without a line', () => {
  const warning = 'Input output-artifacts has no line for output artifact Docs of the job';
  const two = { inputArtifacts: [], outputArtifacts: ['App', 'Docs'] };

  it('is warned of by main, before the build has begun', async () => {
    const { run } = await runScenario({ queued: two, with: { 'output-artifacts': 'App: out' } });
    expect(run.main.log).toContain(warning);
    expect(run.main.log).not.toContain('output artifact App of the job');
  });

  it.each([
    [
      'its path may come from a later step',
      { 'output-artifacts': 'App: out\nDocs: ${{ steps.later.outputs.path }}' },
    ],
    ['a later job reports', { 'output-artifacts': '', report: 'false' }],
  ])('is not where %s', async (_, inputs) => {
    const { run } = await runScenario({ queued: two, with: inputs });
    expect(run.main.exitCode).toBe(0);
    expect(run.main.log).not.toContain('has no line');
  });
});
