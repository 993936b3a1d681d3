import { execFileSync } from 'node:child_process';
import { type LocalCloud, startLocalCloud } from '../local-cloud/index.ts';
import { mainStep, postStep, type StepOptions } from './action-step.ts';
import type { Command } from './measure.ts';
import { type Contender, pairedRounds, type Result } from './paired-rounds.ts';
import type { WorkFolder } from './work-folder.ts';

export interface StartUp {
  /** Such as `v24.1.0`. */
  readonly node: string;
  readonly results: readonly Result[];
}

/** What the action takes when there is nothing to move: one job without artifacts. */
export async function measureStartUp(
  nodes: readonly string[],
  rounds: number,
  work: WorkFolder,
): Promise<StartUp[]> {
  const cloud = await startLocalCloud();
  try {
    const measured: StartUp[] = [];
    for (const node of nodes) {
      const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
      measured.push({ node: version, results: await pairedRounds(contenders(node, cloud), rounds, work) });
    }
    return measured;
  } finally {
    await cloud.close();
  }
}

function contenders(node: string, cloud: LocalCloud): Contender[] {
  const stepOf = (name: string, step: (options: StepOptions) => Promise<Command>): Contender => ({
    name,
    prepare: async (folder) => {
      const job = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: [] });
      return step({ cloud, job, workspace: folder, folder, node });
    },
  });
  return [
    {
      name: 'node -e 0',
      prepare: (folder) => ({ command: node, args: ['-e', '0'], cwd: folder, env: process.env }),
    },
    stepOf('main step', mainStep),
    stepOf('post step', postStep),
  ];
}
