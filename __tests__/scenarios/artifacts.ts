import { expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type {
  InputArtifactToQueue,
  LocalCloud,
  ObjectContent,
  RecordedRequest,
  StoredObject,
} from '../../local-cloud/index.ts';
import type { Step, WorkflowRun } from '../../local-runner/index.ts';
import { noise } from '../artifacts/archive/noise.ts';
import { type ReadEntry, readZip } from '../artifacts/archive/read-zip.ts';
import { buildZip, type ZipEntry } from '../artifacts/archives/zip.ts';
import type { Scenario } from './scenario.ts';

export const mebibyte = 1024 * 1024;

/** `st_mode` of an entry, with its type. */
export const regular = (mode: number): number => 0o100000 + mode;
export const link = 0o120777;
export const directory = 0o040755;

/** An input artifact that is a zip of these files. */
export function zipped(
  name: string,
  files: Readonly<Record<string, string | Buffer>>,
): InputArtifactToQueue & { readonly content: Buffer } {
  return { name, content: buildZip(Object.entries(files).map(([path, data]) => ({ name: path, data }))) };
}

export function artifact(name: string, content: ObjectContent): InputArtifactToQueue {
  return { name, content };
}

const stored = (name: string, data: Buffer): ZipEntry => ({ name, data, method: 0 });

/** A zip too large for one request, with a large file and many that are not. */
export const largeFiles: Readonly<Record<string, Buffer>> = {
  'large.bin': noise(9 * mebibyte),
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`small/${index}`, noise(50_000 + index)])),
};
export const largeZip = buildZip(Object.entries(largeFiles).map(([name, data]) => stored(name, data)));

/** Main asks for the end of an artifact together with its first bytes: a request that comes before or after theirs. */
export function isForTheEnd({ range }: Pick<RecordedRequest, 'range'>): boolean {
  return range?.startsWith('bytes=-') === true;
}

/** The requests for artifacts in their order, but for those for the end. */
export function downloadsOf(cloud: LocalCloud): readonly RecordedRequest[] {
  return cloud.requestsOf('GetObject').filter((request) => !isForTheEnd(request));
}

/**
 * Everything in a folder and below: `755 content` of files, `→ target` of links, `755` of folders, whose names end
 * with a slash. Long contents are given by their hash.
 */
export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    const mode = (lstatSync(path).mode & 0o7777).toString(8);
    if (entry.isSymbolicLink()) tree[name] = `→ ${readlinkSync(path)}`;
    else if (entry.isDirectory()) tree[`${name}/`] = mode;
    else tree[name] = `${mode} ${contentOf(path)}`;
  }
  return tree;
}

function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes.length < 200 ? bytes.toString() : createHash('sha256').update(bytes).digest('hex');
}

/** The files of largeZip, byte for byte. */
export function expectLargeFiles(folder: string): void {
  for (const [name, content] of Object.entries(largeFiles)) {
    expect(readFileSync(join(folder, name)).equals(content)).toBe(true);
  }
}

/** What S3 has of an output artifact of the job: of its first, unless a name says which. */
export function storedArtifact(
  { cloud, job }: Pick<Scenario, 'cloud' | 'job'>,
  name = job.outputArtifacts[0]?.name,
): StoredObject | undefined {
  const location = job.outputArtifacts.find((each) => each.name === name)?.location;
  return location === undefined ? undefined : cloud.object(location.bucket, location.key);
}

/** The entries of the zip that S3 has of an output artifact. */
export async function entriesStored(
  scenario: Pick<Scenario, 'cloud' | 'job'>,
  name?: string,
): Promise<ReadEntry[]> {
  const object = storedArtifact(scenario, name);
  if (object === undefined) throw new Error(`Nothing is stored as ${name ?? 'the output artifact'}.`);
  return await readZip(await object.read());
}

/** Temporary files that a run has left; Node's compile cache is there to stay. */
export function leftoversOf({ leftovers }: WorkflowRun): string[] {
  return leftovers.filter((path) => !path.startsWith('codepipeline-bridge-compile-cache'));
}

/** Main failed for this reason, and CodePipeline knows it: once, by post, with nothing left behind. */
export function expectMainFailed({ job, run }: Scenario, type: string, ...messages: readonly RegExp[]): void {
  expect(run.main.exitCode).toBe(1);
  expect(run.post.exitCode).toBe(0);
  expect(job.results).toHaveLength(1);
  expect(job.failure).toMatchObject({ type });
  for (const message of messages) {
    expect(job.failure?.message).toMatch(message);
    expect(run.main.log).toMatch(message);
  }
  expect(run.outputs).not.toHaveProperty('artifact-path');
  expect(leftoversOf(run)).toEqual([]);
}

/** The job is through, and nothing is left behind. */
export function expectSucceeded({ job, run }: Scenario): void {
  expect(run.annotations.filter(({ kind }) => kind === 'error')).toEqual([]);
  expect(run.conclusion).toBe('success');
  expect(job.status).toBe('Succeeded');
  expect(leftoversOf(run)).toEqual([]);
}

/** A step that writes these files into the workspace. */
export function writes(files: Readonly<Record<string, string | Buffer>>): Step {
  return {
    name: 'Build',
    call: async ({ workspace }) => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(workspace, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  };
}
