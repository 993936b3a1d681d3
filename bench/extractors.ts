import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../local-cloud/index.ts';
import { mainStep } from './action-step.ts';
import { isInstalled } from './installed.ts';
import type { Contender } from './paired-rounds.ts';

/** An object in the local S3, and ways to it. */
export interface Artifact {
  readonly cloud: LocalCloud;
  readonly key: string;
  /** For those that do not sign. */
  readonly url: string;
}

interface Rival {
  readonly name: string;
  readonly programs: readonly string[];
  /** Shell: gets $URL or $S3_URL, and leaves its files in the folder that it is in. */
  readonly script: string;
}

const curl = 'curl -sfo "$OUT.zip" "$URL"';

/** What people use instead. The first one is the measure. */
const rivals: readonly Rival[] = [
  { name: 'curl, then unzip', programs: ['curl', 'unzip'], script: `${curl} && unzip -q "$OUT.zip"` },
  {
    name: 'aws s3 cp, then unzip',
    programs: ['aws', 'unzip'],
    script: 'aws s3 cp --only-show-errors "$S3_URL" "$OUT.zip" && unzip -q "$OUT.zip"',
  },
  { name: 'curl into bsdtar', programs: ['curl', 'bsdtar'], script: 'curl -sf "$URL" | bsdtar -xf -' },
  { name: 'curl, then 7z', programs: ['curl', '7z'], script: `${curl} && 7z x -bd -y "$OUT.zip" >/dev/null` },
  {
    name: 'curl, then Python',
    programs: ['curl', 'python3'],
    script: `${curl} && python3 -m zipfile -e "$OUT.zip" .`,
  },
  { name: 'ripunzip', programs: ['ripunzip'], script: 'ripunzip unzip-uri "$URL"' },
];

export const thisAction = 'CodePipeline Bridge, main step';

/** Everyone who can bring this artifact here and unpack it; this action comes last. */
export function extractors(artifact: Artifact): Contender[] {
  const installed = rivals.filter(({ programs }) => programs.every(isInstalled));
  return [...installed.map((rival) => rivalOf(rival, artifact)), actionOf(artifact)];
}

function rivalOf({ name, script }: Rival, { cloud, key, url }: Artifact): Contender {
  return {
    name,
    prepare: (folder) => {
      const cwd = join(folder, 'out');
      mkdirSync(cwd);
      const { accessKeyId, secretAccessKey } = cloud.administrator;
      return {
        command: 'sh',
        args: ['-c', script],
        cwd,
        env: {
          ...process.env,
          ...cloud.environment,
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
          OUT: cwd,
          URL: url,
          S3_URL: `s3://${cloud.artifactBucket}/${key}`,
        },
      };
    },
  };
}

function actionOf({ cloud, key }: Artifact): Contender {
  return {
    name: thisAction,
    prepare: async (folder) => {
      const workspace = join(folder, 'out');
      mkdirSync(workspace);
      const inputArtifacts = [{ name: 'Sources', bucket: cloud.artifactBucket, key }];
      const job = await cloud.queueJob({ inputArtifacts, outputArtifacts: [] });
      return mainStep({ cloud, job, workspace, folder });
    },
  };
}
