import { execFileSync } from 'node:child_process';
import { type LocalCloud, startLocalCloud } from '../local-cloud/index.ts';
import { mainStep, postStep } from './action-step.ts';
import { type Contender, pairedRounds, type Result } from './paired-rounds.ts';
import { networks } from './settings.ts';
import { type Place, WorkFolder } from './work-folder.ts';

export interface StartUp {
  /** Such as `v24.1.0`. */
  readonly node: string;
  readonly results: readonly Result[];
}

/** How long the action takes with a job that has no artifacts: over each kind of network, with each of the nodes. */
export async function measureStartUp(
  nodes: readonly string[],
  rounds: number,
  place: Place,
): Promise<StartUp[]> {
  const work = new WorkFolder(place);
  const clouds = new Map<string, LocalCloud>();
  try {
    for (const network of [networks.loopback, networks.tls])
      clouds.set(network.title, await startLocalCloud(network));
    const measured: StartUp[] = [];
    for (const node of nodes) {
      const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
      measured.push({ node: version, results: await pairedRounds(contenders(node, clouds), rounds, work) });
    }
    return measured;
  } finally {
    for (const cloud of clouds.values()) await cloud.close();
    work.removeAll();
  }
}

function contenders(node: string, clouds: ReadonlyMap<string, LocalCloud>): Contender[] {
  const steps = [
    { name: 'main step', step: mainStep },
    { name: 'post step', step: postStep },
  ];
  return [
    {
      name: 'node -e 0',
      prepare: (folder) => ({ command: node, args: ['-e', '0'], cwd: folder, env: process.env }),
    },
    ...[...clouds].flatMap(([network, cloud]) =>
      steps.map(({ name, step }) => ({
        name: `${name}; ${network}`,
        prepare: async (folder: string) => {
          const job = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: [] });
          return step({ cloud, job, workspace: folder, folder, node });
        },
      })),
    ),
  ];
}
