import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { ActionTypes } from './codepipeline/action-types.ts';
import type { ActionProperty } from './codepipeline/action-types.ts';
import { defaultArtifactPermissions } from './codepipeline/artifact-credentials.ts';
import { actionEvent } from './codepipeline/events.ts';
import type { ActionEvent } from './codepipeline/events.ts';
import type { ActionTypeId, Job, JobToQueue } from './codepipeline/job.ts';
import { startJob } from './codepipeline/jobs.ts';
import { defaultActionTypes, defineJob } from './codepipeline/queue.ts';
import { createServerIdentity } from './certificates.ts';
import { Identities, newAccessKey, newSessionCredentials } from './credentials.ts';
import type { Credentials, SessionCredentials } from './credentials.ts';
import { FaultBook } from './fault-book.ts';
import type { Fault, FaultHandle } from './faults.ts';
import type { LocalCloud, LocalCloudOptions, WorkerSession } from './local-cloud.ts';
import type { RecordedRequest } from './requests.ts';
import { presignGet } from './presign.ts';
import { BodyFolder, readSegments } from './s3/bodies.ts';
import { Buckets, ObjectRecord, unfinishedUpload } from './s3/buckets.ts';
import { checksumOf } from './s3/checksums.ts';
import type { ObjectContent, PutOptions, StoredObject, UnfinishedUpload } from './s3/object.ts';
import { createCloudServer } from './server.ts';
import type { CloudState } from './server.ts';
import { encodePath } from './signatures.ts';
import type { RoleTrust, Session } from './sts.ts';

/** A local cloud that listens. */
export class RunningCloud implements LocalCloud {
  readonly url: string;
  readonly authorityFile: string | undefined;
  readonly region: string;
  readonly worker: Credentials;
  readonly administrator: Credentials;
  readonly environment: Readonly<Record<string, string>>;
  readonly artifactBucket: string;
  readonly #state: CloudState;
  readonly #server: Server;

  private constructor(
    server: Server,
    state: CloudState,
    options: LocalCloudOptions,
    artifactBucket: string,
    authorityFile: string | undefined,
  ) {
    this.#server = server;
    this.#state = state;
    this.authorityFile = authorityFile;
    const scheme = authorityFile === undefined ? 'http' : 'https';
    this.url = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.region = state.region;
    this.artifactBucket = artifactBucket;
    this.worker = newAccessKey();
    this.administrator = newAccessKey();
    const user = 'arn:aws:iam::123456789012:user';
    const forever = { expiresAt: undefined };
    state.identities.add({
      credentials: this.worker,
      arn: `${user}/worker`,
      permissions: [{ service: 'codepipeline' }],
      ...forever,
    });
    state.identities.add({
      credentials: this.administrator,
      arn: `${user}/administrator`,
      permissions: [{ service: 'everything' }],
      ...forever,
    });
    this.environment = {
      AWS_REGION: this.region,
      AWS_ACCESS_KEY_ID: this.worker.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.worker.secretAccessKey,
      AWS_ENDPOINT_URL: this.url,
      // The names by which Node, and boto3 and the AWS CLI, know it.
      ...(authorityFile === undefined
        ? {}
        : { NODE_EXTRA_CA_CERTS: authorityFile, AWS_CA_BUNDLE: authorityFile }),
      ...(options.artifactStore === undefined ? {} : { AWS_ENDPOINT_URL_S3: options.artifactStore.url }),
      // Nothing here shall ever ask the machine that it runs on for credentials.
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  static async start(options: LocalCloudOptions): Promise<RunningCloud> {
    const region = options.region ?? 'eu-west-1';
    const artifactBucket = options.artifactBucket ?? `codepipeline-${region}-123456789012`;
    const folder = await BodyFolder.create(options.temporaryFolder ?? tmpdir());
    const identities = new Identities();
    const state: CloudState = {
      region,
      identities,
      jobs: [],
      actionTypes: new ActionTypes(),
      stoppingExecutions: new Set(),
      events: [],
      listener: {
        changed: (job) => {
          options.onJobChange?.(job);
          const event = actionEvent(job, region);
          if (event === undefined) return;
          state.events.push(event);
          options.onEvent?.(event);
        },
        expire: (accessKeyId) => {
          identities.expire(accessKeyId);
        },
      },
      artifactPermissions: options.artifactPermissions ?? defaultArtifactPermissions,
      foreignCredentials: options.artifactStore?.credentials,
      buckets: new Buckets(folder),
      folder,
      roles: new Map(),
      sessions: [],
      pace: options.pace ?? {},
      faults: new FaultBook(),
      requests: [],
    };
    state.buckets.create(artifactBucket, region);
    const { tls = false } = options;
    const identity = typeof tls === 'object' ? tls : tls ? await createServerIdentity() : undefined;
    const authorityFile = identity && (await folder.keep('authority.pem', identity.authority));
    const server = createCloudServer(state, identity);
    server.listen(options.port ?? 0, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      await folder.close();
      throw error;
    }
    return new RunningCloud(server, state, options, artifactBucket, authorityFile);
  }

  async close(): Promise<void> {
    for (const job of this.#state.jobs) job.stopClock();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    await this.#state.folder.close();
  }

  async queueJob(job: JobToQueue = {}): Promise<Job> {
    const definition = defineJob(job, this.region, this.artifactBucket);
    for (const [index, { content }] of (job.inputArtifacts ?? []).entries()) {
      const location = definition.inputArtifacts[index]?.location;
      if (content === undefined || location === undefined) continue;
      if (this.#state.foreignCredentials !== undefined) {
        throw new Error(
          'The artifact store is elsewhere: put the content there, and give its bucket and key.',
        );
      }
      await this.putObject(location.bucket, location.key, content);
    }
    for (const { location } of definition.outputArtifacts) {
      if (location !== undefined) this.createBucket(location.bucket);
    }
    return startJob(this.#state, definition);
  }

  job(jobId: string): Job {
    const found = this.jobs.find((job) => job.jobId === jobId);
    if (found === undefined) throw new Error(`There is no job ${jobId}.`);
    return found;
  }

  get jobs(): readonly Job[] {
    return this.#state.jobs;
  }

  get events(): readonly ActionEvent[] {
    return this.#state.events;
  }

  defineActionType(id: Partial<ActionTypeId>, properties: readonly ActionProperty[]): void {
    this.#state.actionTypes.define({ ...defaultActionTypes['third-party'], ...id }, properties);
  }

  newWorkerSession({
    lifetimeSeconds = 3600,
    credentials = newSessionCredentials(),
    operations,
  }: WorkerSession = {}): SessionCredentials {
    this.#state.identities.add({
      credentials,
      arn: 'arn:aws:sts::123456789012:assumed-role/worker/session',
      permissions: [{ service: 'codepipeline', operations }],
      expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
    });
    return credentials;
  }

  trustRole(roleArn: string, trust: RoleTrust): void {
    this.#state.roles.set(roleArn, trust);
  }

  get sessions(): readonly Session[] {
    return this.#state.sessions;
  }

  expireCredentials(accessKeyId: string): void {
    this.#state.identities.expire(accessKeyId);
  }

  createBucket(bucket: string, options: { readonly region?: string } = {}): void {
    this.#state.buckets.create(bucket, options.region ?? this.region);
  }

  async putObject(
    bucket: string,
    key: string,
    content: ObjectContent,
    options: PutOptions = {},
  ): Promise<StoredObject> {
    this.createBucket(bucket);
    const { folder, buckets } = this.#state;
    const segments = [await folder.write(readContent(content))];
    const { checksum, headers = {} } = options;
    const stored = readSegments(segments) as AsyncIterable<Buffer>;
    const checksums = checksum === undefined ? {} : { [checksum]: await checksumOf(stored, checksum) };
    const object = new ObjectRecord({ bucket, key, segments, headers, checksums });
    await buckets.put(object);
    return object;
  }

  object(bucket: string, key: string): StoredObject | undefined {
    return this.#state.buckets.object(bucket, key);
  }

  objects(bucket?: string): readonly StoredObject[] {
    return this.#state.buckets.objects(bucket);
  }

  deleteObject(bucket: string, key: string): void {
    this.#state.buckets.delete(bucket, key);
  }

  async presignedUrl(bucket: string, key: string): Promise<string> {
    const path = `/${bucket}/${encodePath(key)}`;
    const region = this.#state.buckets.find(bucket)?.region ?? this.region;
    return presignGet(this.url, path, region, this.administrator);
  }

  get unfinishedUploads(): readonly UnfinishedUpload[] {
    return this.#state.buckets.uploads().map(unfinishedUpload);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#state.requests;
  }

  requestsOf(operation: string): readonly RecordedRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  misbehave({ service, when, ...rule }: Fault): FaultHandle {
    const isMeant = (request: RecordedRequest) =>
      (service === undefined || request.service === service) && (when?.(request) ?? true);
    return this.#state.faults.add({ ...rule, when: isMeant });
  }
}

function readContent(content: ObjectContent): AsyncIterable<Buffer> {
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    return Readable.from([Buffer.from(content)]) as AsyncIterable<Buffer>;
  }
  return content instanceof Readable
    ? (content as AsyncIterable<Buffer>)
    : (createReadStream(content.file) as AsyncIterable<Buffer>);
}
