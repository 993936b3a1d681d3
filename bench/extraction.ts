import { type LocalCloud, startLocalCloud, type Pace } from '../local-cloud/index.ts';
import type { StoredCorpus } from './corpus-cache.ts';
import { extractors } from './extractors.ts';
import { pairedRounds, type Result } from './paired-rounds.ts';
import type { WorkFolder } from './work-folder.ts';

export interface Link {
  readonly title: string;
  readonly pace: Pace;
}

const links: readonly Link[] = [
  { title: 'Loopback, as fast as it goes', pace: {} },
  {
    title: '60 MB/s for each connection, 5 ms to the first byte',
    pace: { bytesPerSecond: 60_000_000, firstByteMilliseconds: 5 },
  },
];

/** Who was how fast with one corpus over one kind of link. */
export interface Extraction {
  readonly link: string;
  readonly corpus: string;
  readonly results: readonly Result[];
}

/** Download and extraction together, from a local S3 to a folder of files. */
export async function measureExtraction(
  corpora: readonly StoredCorpus[],
  rounds: number,
  work: WorkFolder,
  progress: (line: string) => void,
): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const link of links) {
    const cloud = await startLocalCloud({ pace: link.pace });
    try {
      for (const corpus of corpora) {
        progress(`${corpus.title}; ${link.title}`);
        const artifact = await upload(corpus, cloud);
        const results = await pairedRounds(extractors(artifact), rounds, work);
        extractions.push({ link: link.title, corpus: corpus.title, results });
      }
    } finally {
      await cloud.close();
    }
  }
  return extractions;
}

async function upload({ name, zip }: StoredCorpus, cloud: LocalCloud) {
  const key = `${name}.zip`;
  await cloud.putObject(cloud.artifactBucket, key, { file: zip });
  return { cloud, key, url: await cloud.presignedUrl(cloud.artifactBucket, key) };
}
