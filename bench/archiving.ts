import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../local-cloud/index.ts';
import { postStep } from './action-step.ts';
import { isInstalled } from './installed.ts';
import { type Contender, pairedRounds, type Result } from './paired-rounds.ts';
import type { WorkFolder } from './work-folder.ts';

/** Shell: archives the folder that it is in as $OUT. The first one is the measure. */
const rivals = [
  { name: 'zip', program: 'zip', script: 'zip -qr "$OUT" .' },
  { name: '7z', program: '7z', script: '7z a -bd -tzip "$OUT" . >/dev/null' },
  { name: 'bsdtar', program: 'bsdtar', script: 'bsdtar -a -cf "$OUT" .' },
  { name: 'Python', program: 'python3', script: 'python3 -m zipfile -c "$OUT" .' },
];

/** How long it takes to make a zip of a folder: of the post step with the upload and the report. */
export async function measureArchiving(folder: string, rounds: number, work: WorkFolder): Promise<Result[]> {
  const cloud = await startLocalCloud();
  try {
    const installed = rivals.filter(({ program }) => isInstalled(program));
    const contenders = [...installed.map((rival) => rivalOf(rival, folder)), actionOf(folder, cloud)];
    return await pairedRounds(contenders, rounds, work);
  } finally {
    await cloud.close();
  }
}

function rivalOf({ name, script }: (typeof rivals)[number], source: string): Contender {
  const out = (folder: string) => join(folder, 'out.zip');
  return {
    name,
    prepare: (folder) => ({
      command: 'sh',
      args: ['-c', script],
      cwd: source,
      env: { ...process.env, OUT: out(folder) },
    }),
    size: (folder) => statSync(out(folder)).size,
  };
}

function actionOf(source: string, cloud: LocalCloud): Contender {
  return {
    name: 'CodePipeline Bridge, post step with upload',
    prepare: async (folder) => {
      const job = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: ['Out'] });
      const options = { cloud, job, workspace: dirname(source), folder };
      return postStep({ ...options, with: { 'output-artifacts': `Out: ${basename(source)}` } });
    },
    size: () => {
      const { bucket = '', key = '' } = cloud.jobs.at(-1)?.outputArtifacts[0]?.location ?? {};
      return cloud.object(bucket, key)?.size ?? Number.NaN;
    },
  };
}
