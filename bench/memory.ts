import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startLocalCloud } from '../local-cloud/index.ts';
import { mainStep } from './action-step.ts';
import { measure, type Measurement } from './measure.ts';
import { Random } from '../fuzz/random.ts';
import { sourceText } from './source-text.ts';
import { networks } from './settings.ts';
import { onDisk, WorkFolder } from './work-folder.ts';
import { packFile, type PackedFile, renamed, zipOf } from './zip.ts';

export interface LargeRun extends Measurement {
  readonly title: string;
}

const largeArtifacts = [
  { title: 'an artifact of 5 GB', files: fiveGigabytes, neededBytes: 16e9 },
  { title: 'an artifact of 500,000 files', files: halfAMillion, neededBytes: 5e9 },
];

/** Peak memory of the main step with the largest artifacts, over TLS and on disk. Leaves out what has no room. */
export async function measureMemory(progress: (line: string) => void): Promise<LargeRun[]> {
  const runs: LargeRun[] = [];
  for (const { title, files, neededBytes } of largeArtifacts) {
    const { bavail, bsize } = statfsSync(onDisk.root);
    if (bavail * bsize < neededBytes) {
      progress(`Left out: ${title}. ${onDisk.root} has no room for it`);
      continue;
    }
    progress(title);
    runs.push({ title, ...(await extract(files())) });
  }
  return runs;
}

async function extract(files: Iterable<PackedFile>): Promise<Measurement> {
  const work = new WorkFolder(onDisk);
  const cloud = await startLocalCloud({ ...networks.tls, temporaryFolder: work.path });
  try {
    const content = Readable.from(zipOf(files), { objectMode: false });
    const job = await cloud.queueJob({ inputArtifacts: [{ name: 'Large', content }], outputArtifacts: [] });
    const folder = work.fresh();
    const workspace = join(folder, 'out');
    mkdirSync(workspace);
    const command = await mainStep({ cloud, job, workspace, folder });
    work.settle();
    return await measure(command);
  } finally {
    await cloud.close();
    work.removeAll();
  }
}

/** Files of 100 MB, all with the same content, since packing takes long. */
function* fiveGigabytes(): Generator<PackedFile> {
  const random = new Random('large files');
  const text = Buffer.from(sourceText(random, 30_000_000));
  const packed = packFile('', Buffer.concat([text, random.bytes(70_000_000)]));
  for (let bytes = 0, index = 0; bytes < 5e9; bytes += packed.data.length, index += 1) {
    yield renamed(packed, `part-${index}.bin`);
  }
}

function* halfAMillion(): Generator<PackedFile> {
  const random = new Random('many files');
  const packed = Array.from({ length: 64 }, () =>
    packFile('', Buffer.from(sourceText(random, random.integer(50, 800)))),
  );
  for (let index = 0; index < 500_000; index += 1) {
    const path = `package-${index % 700}/module-${Math.floor(index / 700) % 20}/a-file-with-a-name-${index}.ts`;
    yield renamed(random.pick(packed), path);
  }
}
