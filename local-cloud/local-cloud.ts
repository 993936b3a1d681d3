import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { createServerIdentity } from './certificates.ts';
import { ActionTypes } from './codepipeline/action-types.ts';
import type { ActionProperty } from './codepipeline/action-types.ts';
import { defaultArtifactPermissions } from './codepipeline/artifact-credentials.ts';
import { actionEvent } from './codepipeline/events.ts';
import type { ActionEvent } from './codepipeline/events.ts';
import type { ActionTypeId, Job } from './codepipeline/job.ts';
import { startJob } from './codepipeline/jobs.ts';
import { defaultActionTypes, defineJob } from './codepipeline/queue.ts';
import type { JobToQueue } from './codepipeline/queue.ts';
import { accountId, Identities, newAccessKey, newSessionCredentials, roleSessionArn } from './credentials.ts';
import type { Credentials, Permission, SessionCredentials } from './credentials.ts';
import { FaultPlan } from './fault-plan.ts';
import type { FaultHandle } from './fault-plan.ts';
import type { Fault } from './faults.ts';
import type { LocalCloudOptions, WorkerSession } from './options.ts';
import type { RecordedRequest } from './requests.ts';
import { BodyFolder, readSegments } from './s3/bodies.ts';
import { Buckets } from './s3/buckets.ts';
import { checksumOf } from './s3/checksums.ts';
import { StoredObject } from './s3/object.ts';
import type { ObjectContent, PutOptions, Upload } from './s3/object.ts';
import { createCloudServer } from './server.ts';
import type { CloudState } from './server.ts';
import { encodePath, presignGet } from './signatures.ts';
import type { RoleTrust, Session } from './sts.ts';

/** CodePipeline's job API, S3 and STS on one local HTTP port. */
export class LocalCloud {
  /** `http://127.0.0.1:<port>`, or https: CodePipeline, S3 (path style) and STS alike. */
  readonly url: string;
  /** Absolute path of the authority's certificate (PEM); undefined without `tls`. */
  readonly authorityFile: string | undefined;
  readonly region: string;
  readonly artifactBucket: string;
  /** Long-lived keys that may call CodePipeline and nothing else. */
  readonly worker: Credentials;
  /** Long-lived keys that may do everything, for people at a shell. */
  readonly administrator: Credentials;
  /** What a process needs to work against this cloud as the worker: AWS_REGION, AWS_ENDPOINT_URL, keys ... */
  readonly environment: Readonly<Record<string, string>>;
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
    this.worker = this.#newUser('worker', { service: 'codepipeline' });
    this.administrator = this.#newUser('administrator', { service: 'everything' });
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
      // The SDK must not ask the machine that it runs on for credentials.
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  static async start(options: LocalCloudOptions): Promise<LocalCloud> {
    const region = options.region ?? 'eu-west-1';
    const artifactBucket = options.artifactBucket ?? `codepipeline-${region}-${accountId}`;
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
      faults: new FaultPlan(),
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
    return new LocalCloud(server, state, options, artifactBucket, authorityFile);
  }

  /** Stops listening, drops every connection, removes every stored body. */
  async close(): Promise<void> {
    for (const job of this.#state.jobs) job.clearTimeout();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    await this.#state.folder.close();
  }

  /** Puts the artifacts' contents into S3 and queues the job. */
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

  /** Throws where there is no such job. */
  job(jobId: string): Job {
    const found = this.jobs.find((job) => job.jobId === jobId);
    if (found === undefined) throw new Error(`There is no job ${jobId}.`);
    return found;
  }

  /** All of them, oldest first. */
  get jobs(): readonly Job[] {
    return this.#state.jobs;
  }

  /** Every event so far, oldest first. */
  get events(): readonly ActionEvent[] {
    return this.#state.events;
  }

  /** Defines or replaces an action type; the ID is merged over Build, ThirdParty, GitHub-Actions, 1. */
  defineActionType(id: Partial<ActionTypeId>, properties: readonly ActionProperty[]): void {
    this.#state.actionTypes.define({ ...defaultActionTypes['third-party'], ...id }, properties);
  }

  /** Temporary credentials of a worker, as a login action leaves them in the environment. */
  newWorkerSession({
    lifetimeSeconds = 3600,
    credentials = newSessionCredentials(),
    operations,
  }: WorkerSession = {}): SessionCredentials {
    this.#state.identities.add({
      credentials,
      arn: roleSessionArn('worker', 'session'),
      permissions: [{ service: 'codepipeline', operations }],
      expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
    });
    return credentials;
  }

  /** A role that AssumeRoleWithWebIdentity gives for a token; its sessions work as worker credentials. */
  trustRole(roleArn: string, trust: RoleTrust): void {
    this.#state.roles.set(roleArn, trust);
  }

  /** Every session that STS has given, oldest first. */
  get sessions(): readonly Session[] {
    return this.#state.sessions;
  }

  /** Ends any credentials that this cloud gave out. */
  expireCredentials(accessKeyId: string): void {
    this.#state.identities.expire(accessKeyId);
  }

  /** For empty buckets, and those of other Regions: putObject creates its bucket by itself. */
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
    const checksums =
      checksum === undefined ? {} : { [checksum]: await checksumOf(readSegments(segments), checksum) };
    const object = new StoredObject({ bucket, key, segments, headers, checksums });
    await buckets.put(object);
    return object;
  }

  /** Undefined: there is none. */
  object(bucket: string, key: string): StoredObject | undefined {
    return this.#state.buckets.object(bucket, key);
  }

  /** Of one bucket or of all, sorted by bucket and key. */
  objects(bucket?: string): readonly StoredObject[] {
    return this.#state.buckets.objects(bucket);
  }

  deleteObject(bucket: string, key: string): void {
    this.#state.buckets.delete(bucket, key);
  }

  /** For tools that do not sign, such as curl: good for one hour and any range of the object. */
  async presignedUrl(bucket: string, key: string): Promise<string> {
    const path = `/${bucket}/${encodePath(key)}`;
    const region = this.#state.buckets.find(bucket)?.region ?? this.region;
    return presignGet(this.url, path, region, this.administrator);
  }

  /** Multipart uploads that were neither completed nor aborted. */
  get unfinishedUploads(): readonly Upload[] {
    return this.#state.buckets.uploads();
  }

  /** Every request received, in order. */
  get requests(): readonly RecordedRequest[] {
    return this.#state.requests;
  }

  /** The requests of one operation. */
  requestsOf(operation: string): readonly RecordedRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  misbehave({ service, when, ...rule }: Fault): FaultHandle {
    const isMeant = (request: RecordedRequest) =>
      (service === undefined || request.service === service) && (when?.(request) ?? true);
    return this.#state.faults.add({ ...rule, when: isMeant });
  }

  #newUser(name: string, permission: Permission): Credentials {
    const arn = `arn:aws:iam::${accountId}:user/${name}`;
    const credentials = newAccessKey();
    this.#state.identities.add({ credentials, arn, permissions: [permission], expiresAt: undefined });
    return credentials;
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
