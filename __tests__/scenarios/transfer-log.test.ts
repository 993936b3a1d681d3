import { describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noise } from '../artifacts/archive/noise.ts';
import { buildZip } from '../artifacts/archives/zip.ts';
import { artifact, expectMainFailed, expectSucceeded, largeZip, mebibyte } from './artifacts.ts';
import { runScenario } from './scenario.ts';

describe('the log of a transfer', () => {
  it('shows percent, bytes and rate of what takes over five seconds, either way, inside the group', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', largeZip)], outputArtifacts: ['Site'] },
      // In real time, as any time is while bytes move: a quarter of a minute each way.
      cloudOptions: { pace: { bytesPerSecond: 0.75 * mebibyte } },
      with: { 'output-artifacts': 'Site: out', path: 'in' },
      steps: [
        {
          call: ({ workspace }) => {
            mkdirSync(join(workspace, 'out'));
            writeFileSync(join(workspace, 'out', 'noise'), noise(12 * mebibyte));
            writeFileSync(join(workspace, 'out', 'zeros'), Buffer.alloc(mebibyte));
          },
        },
      ],
    });
    expectSucceeded(scenario);
    const { main, post } = scenario.run;
    const downloading = /^ {4}Downloading Source: (\d+) % \(\S+ [KM]iB of 10\.9 MiB, \S+ [KM]iB\/s\)$/gm;
    const percents = [...main.log.matchAll(downloading)].map(([, percent]) => Number(percent));
    expect(percents.length).toBeGreaterThan(1);
    expect(percents.toSorted((a, b) => a - b)).toEqual(percents);
    expect(percents[0]).toBeLessThan(100);
    expect(main.log).toMatch(/^ {4}Received Source: 10\.9 MiB, 41 entries, \d+ s$/m);

    const uploading = /^ {4}Uploading Site: (\d+) % \(\S+ \S+ of \d\d\.\d MiB, \S+ \S+\/s\)$/gm;
    expect([...post.log.matchAll(uploading)].length).toBeGreaterThan(0);
    expect(post.log).toMatch(/^ {4}Stored Site: 12\.0 MiB, 2 files, \d+ s$/m);
  });

  it('says nothing of how far it is where that takes no time', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', buildZip([]))], outputArtifacts: [] },
    });
    expect(scenario.run.log).not.toMatch(/ing Source: /);
  });
});

describe('names in an archive that look like workflow commands', () => {
  const names = [
    '::error::from the archive',
    '##[error]from the archive',
    'x\n::set-output name=job-id::evil',
    'x\r::endgroup::',
    '\u2028::add-mask::Source',
    '<img src=x>|`a`',
  ];

  it('act neither where they are warned of, nor break the log', async () => {
    const entries = names.map((name) => ({ name, data: 'x', flags: 0x800 }));
    const scenario = await runScenario({
      queued: {
        inputArtifacts: [artifact('Source', buildZip([...entries, ...entries]))],
        outputArtifacts: [],
      },
      with: { path: 'in' },
    });
    expectSucceeded(scenario);
    const { run, job } = scenario;
    expect(run.annotations).toHaveLength(names.length);
    for (const { kind, message } of run.annotations) {
      expect(kind).toBe('warning');
      expect(message).toMatch(/^Artifact Source: ".*" is in it more than once/);
    }
    expect(run.unexpectedCommands).toEqual([]);
    expect(run.outputs['job-id']).toBe(job.jobId);
    expect(run.masks).not.toContain('Source');
    expect(run.main.log).toMatch(/^ {4}Received Source: /m);
  });

  it.each([
    ['at once', names.slice(0, 2).join('')],
    ['after something that ends lines', names.slice(2).join('')],
  ])('act neither in an error, a failure message or a summary: %s', async (_, name) => {
    const scenario = await runScenario({
      queued: {
        inputArtifacts: [artifact('Source', buildZip([{ name: `../${name}`, data: 'x', flags: 0x800 }]))],
        outputArtifacts: [],
      },
    });
    expectMainFailed(scenario, 'ConfigurationError', /leads out of the folder/);
    const { run, job } = scenario;
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]).toMatchObject({
      kind: 'error',
      message: expect.stringMatching(/^Artifact Source/),
    });
    expect(run.unexpectedCommands).toEqual([]);
    expect(job.failure?.message).not.toMatch(/[\n\r\u2028]/);
    expect(run.summary).not.toContain('<img');
  });
});
