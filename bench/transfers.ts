import { startLocalCloud } from '../local-cloud/index.ts';
import { downloadContenders, type Tool, uploadContenders } from './contenders.ts';
import type { StoredCorpus } from './corpus-cache.ts';
import { firstCores } from './machine.ts';
import { type Contender, pairedRounds, type Result } from './paired-rounds.ts';
import { type Setting, networks } from './settings.ts';
import { type Place, WorkFolder } from './work-folder.ts';

/** How long every contender took with one corpus in one setting. */
export interface Transfer {
  readonly setting: string;
  readonly corpus: string;
  readonly results: readonly Result[];
}

/** Download from a local S3 and extraction, as one. */
export async function measureDownloads(
  settings: readonly Setting[],
  corpora: readonly StoredCorpus[],
  tools: readonly Tool[],
  rounds: number,
  progress: (line: string) => void,
): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  for (const { title, network, place, cores, everyone } of settings) {
    const work = new WorkFolder(place);
    const cloud = await startLocalCloud({ ...network, temporaryFolder: work.path });
    try {
      for (const corpus of corpora) {
        progress(`${corpus.title}; ${title}`);
        const key = `${corpus.name}.zip`;
        await cloud.putObject(cloud.artifactBucket, key, { file: corpus.zip });
        const contenders = await downloadContenders(cloud, key, everyone ? tools : tools.slice(0, 1));
        const limited = contenders.map((contender) => limitCores(contender, cores));
        transfers.push({
          setting: title,
          corpus: corpus.title,
          results: await pairedRounds(limited, rounds, work),
        });
        cloud.deleteObject(cloud.artifactBucket, key);
      }
    } finally {
      await cloud.close();
      work.removeAll();
    }
  }
  return transfers;
}

/** Packing of a corpus's files and the upload of the zip over TLS, as one; of this action also its report. */
export async function measureUploads(
  corpus: { readonly title: string; readonly folder: string },
  tools: readonly Tool[],
  rounds: number,
  place: Place,
): Promise<Transfer> {
  const work = new WorkFolder(place);
  const cloud = await startLocalCloud({ ...networks.tls, temporaryFolder: work.path });
  try {
    const results = await pairedRounds(uploadContenders(cloud, corpus.folder, tools), rounds, work);
    return { setting: `${networks.tls.title}; ${place.title}`, corpus: corpus.title, results };
  } finally {
    await cloud.close();
    work.removeAll();
  }
}

function limitCores(contender: Contender, cores: number | undefined): Contender {
  if (cores === undefined) return contender;
  return {
    ...contender,
    prepare: async (folder) => {
      const command = await contender.prepare(folder);
      const args = ['--cpu-list', firstCores(cores), command.command, ...command.args];
      return { ...command, command: 'taskset', args };
    },
  };
}
