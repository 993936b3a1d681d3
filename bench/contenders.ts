import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LocalCloud } from '../local-cloud/index.ts';
import { mainStep, postStep } from './action-step.ts';
import { hasCrtClient, isInstalled } from './machine.ts';
import type { Command } from './measure.ts';
import type { Contender } from './paired-rounds.ts';

/** What people use instead of this action. */
export interface Tool {
  readonly name: string;
  readonly programs: readonly string[];
  /** Whether it needs the CRT transfer client of the AWS CLI. */
  readonly crt?: boolean;
  /**
   * Shell. Downloads get $URL (presigned) or $S3_URL and leave files in the current folder; uploads put the current
   * folder's files into a zip at $S3_URL or $URL (not presigned). $ZIP is a path for the archive.
   */
  readonly script: string;
}

const curl = 'curl -sfo "$ZIP" "$URL"';
const aws = 'aws --endpoint-url "$AWS_ENDPOINT_URL" s3 cp --only-show-errors';
const withCrt = 'AWS_CONFIG_FILE="$CRT_CONFIG"';

/** Figures are relative to the first one that is installed. */
const downloadTools: readonly Tool[] = [
  { name: 'curl, then unzip', programs: ['curl', 'unzip'], script: `${curl} && unzip -q "$ZIP"` },
  { name: 'curl into bsdtar', programs: ['curl', 'bsdtar'], script: 'curl -sf "$URL" | bsdtar -xf -' },
  { name: 'ripunzip', programs: ['ripunzip'], script: 'ripunzip -q unzip-uri "$URL"' },
  {
    name: 'aws s3 cp, then unzip',
    programs: ['aws', 'unzip'],
    script: `${aws} "$S3_URL" "$ZIP" && unzip -q "$ZIP"`,
  },
  {
    name: 'aws s3 cp (CRT), then unzip',
    programs: ['aws', 'unzip'],
    crt: true,
    script: `${withCrt} ${aws} "$S3_URL" "$ZIP" && unzip -q "$ZIP"`,
  },
];

/** CodePipeline's artifact buckets take no object without SSE-KMS. */
const uploadTools: readonly Tool[] = [
  {
    name: 'zip -qr, then aws s3 cp',
    programs: ['zip', 'aws'],
    script: `zip -qr "$ZIP" . && ${aws} --sse aws:kms "$ZIP" "$S3_URL"`,
  },
  {
    name: 'zip -qr, then aws s3 cp (CRT)',
    programs: ['zip', 'aws'],
    crt: true,
    script: `zip -qr "$ZIP" . && ${withCrt} ${aws} --sse aws:kms "$ZIP" "$S3_URL"`,
  },
  {
    name: 'zip -qr, then curl',
    programs: ['zip', 'curl'],
    script:
      'zip -qr "$ZIP" . && curl -sf --aws-sigv4 "aws:amz:$AWS_REGION:s3" -u "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" ' +
      '-H "x-amz-content-sha256: UNSIGNED-PAYLOAD" -H "x-amz-server-side-encryption: aws:kms" -T "$ZIP" "$URL"',
  },
];

/** This action's rows in the tables. */
export const ownNames = {
  download: 'CodePipeline Bridge, main step',
  upload: 'CodePipeline Bridge, post step',
};

/** The tools that this machine has. Tells `progress` of those that it lacks. */
export function installedTools(progress: (line: string) => void): { download: Tool[]; upload: Tool[] } {
  const isCrtMissing = !hasCrtClient();
  const canRun = ({ name, programs, crt = false }: Tool): boolean => {
    const missing = programs.filter((program) => !isInstalled(program));
    if (missing.length === 0 && crt && isCrtMissing) missing.push('version 2 of the AWS CLI');
    if (missing.length > 0) progress(`Left out: ${name}. PATH has no ${missing.join(', ')}`);
    return missing.length === 0;
  };
  return { download: downloadTools.filter(canRun), upload: uploadTools.filter(canRun) };
}

/** Contenders that download the object and extract it into a folder; this action comes last. */
export async function downloadContenders(
  cloud: LocalCloud,
  key: string,
  tools: readonly Tool[],
): Promise<Contender[]> {
  const url = await cloud.presignedUrl(cloud.artifactBucket, key);
  return [
    ...tools.map(({ name, script }) => ({
      name,
      prepare: (folder: string) => shell(script, { cloud, key, url, folder, cwd: subfolder(folder) }),
    })),
    {
      name: ownNames.download,
      prepare: async (folder) => {
        const inputArtifacts = [{ name: 'Sources', bucket: cloud.artifactBucket, key }];
        const job = await cloud.queueJob({ inputArtifacts, outputArtifacts: [] });
        return mainStep({ cloud, job, workspace: subfolder(folder), folder });
      },
    },
  ];
}

/** Contenders that pack the folder `source` and upload the zip; this action comes last. */
export function uploadContenders(cloud: LocalCloud, source: string, tools: readonly Tool[]): Contender[] {
  const key = 'uploaded.zip';
  const url = `${cloud.url}/${cloud.artifactBucket}/${key}`;
  return [
    ...tools.map(({ name, script }) => ({
      name,
      prepare: (folder: string) => shell(script, { cloud, key, url, folder, cwd: source }),
      size: () => cloud.object(cloud.artifactBucket, key)?.size ?? Number.NaN,
    })),
    {
      name: ownNames.upload,
      prepare: async (folder) => {
        const job = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: ['Out'] });
        const options = { cloud, job, workspace: dirname(source), folder };
        return postStep({ ...options, with: { 'output-artifacts': `Out: ${basename(source)}` } });
      },
      size: () => {
        const { bucket = '', key: own = '' } = cloud.jobs.at(-1)?.outputArtifacts[0]?.location ?? {};
        return cloud.object(bucket, own)?.size ?? Number.NaN;
      },
    },
  ];
}

function subfolder(folder: string): string {
  const path = join(folder, 'out');
  mkdirSync(path);
  return path;
}

interface ScriptSetting {
  readonly cloud: LocalCloud;
  readonly key: string;
  readonly url: string;
  /** Absolute, for temporary files. */
  readonly folder: string;
  /** Absolute: the current folder of the script. */
  readonly cwd: string;
}

function shell(script: string, { cloud, key, url, folder, cwd }: ScriptSetting): Command {
  const crtConfig = join(folder, 'crt-config');
  writeFileSync(crtConfig, '[default]\ns3 =\n  preferred_transfer_client = crt\n');
  const authority = cloud.authorityFile;
  return {
    command: 'sh',
    args: ['-c', script],
    cwd,
    env: {
      ...process.env,
      ...cloud.environment,
      // Version 1 of the AWS CLI knows no AWS_REGION. Settings of this machine's user must not count.
      AWS_DEFAULT_REGION: cloud.region,
      AWS_CONFIG_FILE: '/dev/null',
      AWS_ACCESS_KEY_ID: cloud.administrator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: cloud.administrator.secretAccessKey,
      CRT_CONFIG: crtConfig,
      // The names by which curl and OpenSSL, thus ripunzip, know the authority.
      ...(authority === undefined ? {} : { CURL_CA_BUNDLE: authority, SSL_CERT_FILE: authority }),
      ZIP: join(folder, 'archive.zip'),
      URL: url,
      S3_URL: `s3://${cloud.artifactBucket}/${key}`,
    },
  };
}
