import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildTar, paxHeader, tarEnd } from '../artifacts/archives/tar.ts';
import { buildZip } from '../artifacts/archives/zip.ts';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import {
  artifact,
  directory,
  downloadsOf,
  expectLargeFiles,
  expectSucceeded,
  isForTheEnd,
  largeZip,
  link,
  regular,
  treeOf,
  zipped,
} from './artifacts.ts';
import { runScenario, type Scenario } from './scenario.ts';

const source = zipped('Source', { 'main.c': 'int main', 'both.txt': 'of Source' });
const config = zipped('Config', { 'app.json': '{}', 'both.txt': 'of Config' });
const two = { inputArtifacts: [source, config], outputArtifacts: [] };

function described({ run }: Scenario): unknown {
  return JSON.parse(run.outputs['input-artifacts'] ?? '');
}

describe('where input artifacts go', () => {
  it('one goes straight into the workspace; outputs, log and summary say where it is', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [{ ...source, revision: '4d1f6a3b' }], outputArtifacts: [] },
    });
    const { run, job } = scenario;
    expectSucceeded(scenario);
    expect(treeOf(run.workspace)).toEqual({ 'main.c': '644 int main', 'both.txt': '644 of Source' });
    expect(run.outputs['artifact-path']).toBe(run.workspace);
    expect(described(scenario)).toEqual([
      { name: 'Source', revision: '4d1f6a3b', ...job.inputArtifacts[0]?.location, path: run.workspace },
    ]);
    expect(run.main.log).toMatch(/^ {2}▼ Input artifacts: Source$/m);
    expect(run.main.log).toMatch(/^ {4}Received Source: \d+ B, 2 entries, \d+\.\d s$/m);
    expect(run.main.log).toContain(`Source in ${run.workspace}`);
    expect(run.main.summary).toMatch(
      /\| Input artifact \| Size \| Time \|\n.*\n\| `Source` \| \d+ B \| \d+\.\d s \|/,
    );
  });

  it('several go into a folder each; the first is the artifact path', async () => {
    const scenario = await runScenario({ queued: two, with: { path: 'in/here' } });
    const { run } = scenario;
    expectSucceeded(scenario);
    const folder = join(run.workspace, 'in', 'here');
    expect(treeOf(folder)).toEqual({
      'Source/': '755',
      'Source/main.c': '644 int main',
      'Source/both.txt': '644 of Source',
      'Config/': '755',
      'Config/app.json': '644 {}',
      'Config/both.txt': '644 of Config',
    });
    expect(run.outputs['artifact-path']).toBe(join(folder, 'Source'));
    expect(described(scenario)).toMatchObject([
      { name: 'Source', path: join(folder, 'Source') },
      { name: 'Config', path: join(folder, 'Config') },
    ]);
    expect(run.main.summary).toMatch(/`Source`.*\n.*`Config`/);
  });

  it('merge-multiple puts them into one, a later one over an earlier one', async () => {
    const scenario = await runScenario({ queued: two, with: { 'merge-multiple': true } });
    expectSucceeded(scenario);
    expect(treeOf(scenario.run.workspace)).toEqual({
      'main.c': '644 int main',
      'app.json': '644 {}',
      'both.txt': '644 of Config',
    });
  });

  it('one that is chosen of several goes straight into the path; the other has none', async () => {
    const scenario = await runScenario({ queued: two, with: { 'input-artifacts': 'Config', path: 'in' } });
    const { run, cloud, job } = scenario;
    expectSucceeded(scenario);
    const path = join(run.workspace, 'in');
    expect(Object.keys(treeOf(run.workspace)).sort()).toEqual(['in/', 'in/app.json', 'in/both.txt']);
    expect(run.outputs['artifact-path']).toBe(path);
    expect(described(scenario)).toEqual([
      { name: 'Source', ...job.inputArtifacts[0]?.location },
      { name: 'Config', ...job.inputArtifacts[1]?.location, path },
    ]);
    const keys = cloud.requestsOf('GetObject').map(({ key }) => key);
    expect([...new Set(keys)]).toEqual([job.inputArtifacts[1]?.location?.key]);
  });

  it('none: S3 is asked for nothing, and the output names all', async () => {
    const scenario = await runScenario({ queued: two, with: { 'input-artifacts': 'none' } });
    expectSucceeded(scenario);
    expect(scenario.cloud.requests.filter(({ service }) => service === 's3')).toEqual([]);
    const [first, second] = scenario.job.inputArtifacts;
    expect(described(scenario)).toEqual([
      { name: 'Source', ...first?.location },
      { name: 'Config', ...second?.location },
    ]);
    expect(scenario.run.outputs).not.toHaveProperty('artifact-path');
    expect(scenario.run.main.log).toContain('no input artifacts downloaded');
  });

  it('an absolute path outside the workspace is fine', async () => {
    const path = join(makeWorkspace(), 'elsewhere');
    const scenario = await runScenario({
      queued: { inputArtifacts: [source], outputArtifacts: [] },
      with: { path },
    });
    expectSucceeded(scenario);
    expect(scenario.run.outputs['artifact-path']).toBe(path);
    expect(readFileSync(join(path, 'main.c'), 'utf8')).toBe('int main');
  });

  it('what is in the folder stays, but for files that the artifact has too', async () => {
    const workspace = makeWorkspace({ 'kept.txt': 'kept', 'main.c': 'old' });
    mkdirSync(join(workspace, 'empty'));
    const scenario = await runScenario({
      queued: { inputArtifacts: [source], outputArtifacts: [] },
      workspace,
    });
    expectSucceeded(scenario);
    expect(treeOf(workspace)).toEqual({
      'kept.txt': '644 kept',
      'empty/': '755',
      'main.c': '644 int main',
      'both.txt': '644 of Source',
    });
  });
});

describe('extract: false', () => {
  const tar = buildTar([{ name: 'a', data: 'x' }]);

  it('leaves each artifact as the one file that it is, named after what it holds', async () => {
    const contents = { Zip: source.content, Tar: tar, TarGz: gzipSync(tar), Json: Buffer.from('{"a":1}') };
    const scenario = await runScenario({
      queued: {
        inputArtifacts: Object.entries(contents).map(([name, content]) => artifact(name, content)),
        outputArtifacts: [],
      },
      with: { extract: false, path: 'in' },
    });
    const { run } = scenario;
    expectSucceeded(scenario);
    const files = {
      'Zip.zip': contents.Zip,
      'Tar.tar': tar,
      'TarGz.tar.gz': contents.TarGz,
      Json: contents.Json,
    };
    expect(Object.keys(treeOf(join(run.workspace, 'in'))).sort()).toEqual(Object.keys(files).sort());
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(join(run.workspace, 'in', name)).equals(content)).toBe(true);
    }
    expect(described(scenario)).toMatchObject(
      Object.keys(files).map((name) => ({ path: join(run.workspace, 'in', name) })),
    );
    expect(run.outputs['artifact-path']).toBe(join(run.workspace, 'in', 'Zip.zip'));
  });

  it('brings what takes several requests, and what has no byte', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Large', largeZip), artifact('Empty', '')], outputArtifacts: [] },
      with: { extract: false },
    });
    expectSucceeded(scenario);
    const { workspace } = scenario.run;
    expect(readFileSync(join(workspace, 'Large.zip')).equals(largeZip)).toBe(true);
    expect(readFileSync(join(workspace, 'Empty'))).toHaveLength(0);
  });
});

describe('archives that arrive whole', () => {
  const entries = [
    { name: 'bin/', mode: directory },
    { name: 'bin/run', data: '#!/bin/sh', mode: regular(0o755) },
    { name: 'bin/secret', data: 'x', mode: regular(0o600) },
    { name: 'bin/setuid', data: 'x', mode: regular(0o4755) },
    { name: 'current', data: 'bin/run', mode: link },
    { name: './.hidden', data: 'dot', mode: regular(0o644) },
    { name: 'leer/', mode: directory },
    { name: 'grün/日本.txt', data: 'utf-8', mode: regular(0o644), flags: 0x800 },
  ];
  const tree = {
    'bin/': '755',
    'bin/run': '755 #!/bin/sh',
    'bin/secret': '600 x',
    'bin/setuid': '755 x',
    current: '→ bin/run',
    '.hidden': '644 dot',
    'leer/': '755',
    'grün/': '755',
    'grün/日本.txt': '644 utf-8',
  };
  const tar = Buffer.concat([
    buildTar(
      [
        { name: 'bin/', type: '5', mode: 0o755 },
        { name: 'bin/run', data: '#!/bin/sh', mode: 0o755 },
        { name: 'bin/secret', data: 'x', mode: 0o600 },
        { name: 'bin/setuid', data: 'x', mode: 0o4755 },
        { name: 'current', type: '2', linkName: 'bin/run' },
        { name: './.hidden', data: 'dot' },
        { name: 'leer/', type: '5', mode: 0o755 },
        paxHeader({ path: 'grün/日本.txt' }),
        { name: 'x', data: 'utf-8' },
      ],
      tarEnd,
    ),
  ]);

  it.each([
    ['zip', buildZip(entries)],
    [
      'zip with data descriptors, behind a program',
      buildZip(
        entries.map((entry) => ({ ...entry, descriptor: true })),
        { prefix: Buffer.from('#!/bin/sh\n') },
      ),
    ],
    [
      'zip64',
      buildZip(
        entries.map((entry) => ({ ...entry, zip64: true })),
        { zip64: true },
      ),
    ],
    ['tar', tar],
    ['tar.gz', gzipSync(tar)],
  ])('%s: modes, links, hidden files, empty folders and names', async (_, content) => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', content)], outputArtifacts: [] },
    });
    expectSucceeded(scenario);
    expect(treeOf(scenario.run.workspace)).toEqual(tree);
  });

  it.each([
    ['a large zip', largeZip],
    ['a large tar.gz', gzipSync(buildTar([{ name: 'large.zip', data: largeZip }]), { level: 0 })],
  ])('%s comes in several requests for the same object, with nothing left behind', async (name, content) => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', content)], outputArtifacts: [] },
    });
    const { cloud, job, run } = scenario;
    expectSucceeded(scenario);
    const gets = cloud.requestsOf('GetObject');
    const { bucket = '', key = '' } = job.inputArtifacts[0]?.location ?? {};
    expect(gets.length).toBeGreaterThan(1);
    expect(gets.every(({ range }) => range !== undefined)).toBe(true);
    expect(gets.some(isForTheEnd)).toBe(true);
    for (const { headers } of downloadsOf(cloud).slice(1))
      expect(headers['if-match']).toBe(cloud.object(bucket, key)?.etag);
    if (name === 'a large zip') expectLargeFiles(run.workspace);
    else expect(readFileSync(join(run.workspace, 'large.zip')).equals(largeZip)).toBe(true);
  });

  it('a file that is in it twice: the last one counts, and a warning says so', async () => {
    const content = buildZip([
      { name: 'a.txt', data: 'first' },
      { name: 'a.txt', data: 'last' },
    ]);
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', content)], outputArtifacts: [] },
    });
    expectSucceeded(scenario);
    expect(treeOf(scenario.run.workspace)).toEqual({ 'a.txt': '644 last' });
    expect(scenario.run.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringMatching(/Source: "a\.txt" is in it more than once/) },
    ]);
  });

  it('an archive of nothing makes an empty folder', async () => {
    const scenario = await runScenario({
      queued: { inputArtifacts: [artifact('Source', buildZip([]))], outputArtifacts: [] },
      with: { path: 'in' },
    });
    expectSucceeded(scenario);
    expect(treeOf(scenario.run.workspace)).toEqual({ 'in/': '755' });
    expect(existsSync(scenario.run.outputs['artifact-path'] ?? '')).toBe(true);
  });
});
