import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Credentials } from '../../local-cloud/index.ts';
import { afterTest } from './after-test.ts';
import { startServer } from './server-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const region = 'eu-west-1';

const administrator = { accessKeyId: 'administrator', secretAccessKey: 'administrators-secret' };

/** An S3 server over a folder (versitygw), with one bucket. It is gone after the test. */
export interface S3Server {
  readonly url: string;
  readonly bucket: string;
  /** What allows no more than `allow` said, on the objects whose key begins with it. */
  readonly credentials: Credentials;
  put(key: string, content: Buffer): Promise<void>;
  get(key: string): Promise<Buffer>;
  /** Sorted. */
  keys(): Promise<readonly string[]>;
  unfinishedUploads(): Promise<readonly string[]>;
}

/** @param allow prefixes of keys with what the credentials may do there: `{ 'inputs/': ['s3:GetObject'] }` */
export async function startS3Server(allow: Readonly<Record<string, readonly string[]>>): Promise<S3Server> {
  const url = await serve(temporaryFolder());
  const bucket = `codepipeline-${region}-123456789012`;
  // No session: versitygw has none, and takes keys that begin with ASIA, or come with a token, for those of one.
  const credentials = { accessKeyId: 'AKIAOFTHEARTIFACTS00', secretAccessKey: 'secret-of-the-artifacts' };
  addUser(url, credentials);
  const s3 = new S3Client({
    region,
    endpoint: url,
    forcePathStyle: true,
    credentials: administrator,
  });
  afterTest(() => {
    s3.destroy();
  });
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: Object.entries(allow).map(([prefix, actions]) => ({
      Effect: 'Allow',
      Principal: { AWS: [credentials.accessKeyId] },
      Action: actions,
      Resource: [`arn:aws:s3:::${bucket}/${prefix}*`],
    })),
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }));
  return {
    url,
    bucket,
    credentials,
    put: async (key, content) => {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content }));
    },
    get: async (key) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    },
    keys: async () => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
      return Contents.map(({ Key = '' }) => Key).sort();
    },
    unfinishedUploads: async () => {
      const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
      return Uploads.map(({ Key = '' }) => Key);
    },
  };
}

/** Tells versitygw of a user of its own, who may do what bucket policies allow. */
function addUser(url: string, { accessKeyId, secretAccessKey }: Credentials): void {
  const as = ['--access', administrator.accessKeyId, '--secret', administrator.secretAccessKey];
  const user = ['--access', accessKeyId, '--secret', secretAccessKey, '--role', 'user'];
  execFileSync(
    'versitygw',
    ['admin', ...as, '--region', region, '--endpoint-url', url, 'create-user', ...user],
    {
      stdio: 'pipe',
    },
  );
}

/** Its URL. */
async function serve(folder: string): Promise<string> {
  const subfolder = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const keys = ['--access', administrator.accessKeyId, '--secret', administrator.secretAccessKey];
  const users = ['--iam-dir', subfolder('users')];
  // Metadata beside the files, not in extended attributes: not every file system has those.
  const files = ['--sidecar', subfolder('metadata'), subfolder('data')];
  const { url, stop } = await startServer({
    command: 'versitygw',
    args: (port) => [
      ...keys,
      ...['--port', `127.0.0.1:${port}`, '--region', region, '--health', '/health'],
      ...users,
      'posix',
      ...files,
    ],
    health: '/health',
  });
  afterTest(stop);
  return url;
}
