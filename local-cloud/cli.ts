import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { ActionEvent, Job, JobKind, JobToQueue, LocalCloud } from './index.ts';
import { startLocalCloud } from './index.ts';
import { sampleSource } from './sample-source.ts';

const usage = `A local CodePipeline, with S3 and STS. It queues a third-party job, unless an option says otherwise.

npm run local-cloud -- [options]
  --custom             a job of a custom action, to be polled for by a worker or dispatched as it is
  --lambda             a job of CodePipeline's Lambda action, whose function would be invoked now
  --events URL         every EventBridge event of the action is sent there (POST, JSON); --events - prints them
  --port N             any free port where not given
  --region NAME        eu-west-1 where not given
  --tls                over HTTPS, under a throw-away authority
  --source FILE        the job's input artifact (Source); a small sample where not given
  --output NAME        an output artifact of the job (repeatable); Built where not given
  --configuration K=V  of the action (repeatable)
  --secret K           a configuration key that the action type declares as noEcho (repeatable)
`;

const { values: options } = parseArgs({
  options: {
    custom: { type: 'boolean', default: false },
    lambda: { type: 'boolean', default: false },
    events: { type: 'string' },
    port: { type: 'string' },
    region: { type: 'string' },
    tls: { type: 'boolean' },
    source: { type: 'string' },
    output: { type: 'string', multiple: true },
    configuration: { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});

if (options.help === true) process.stdout.write(usage);
else await run(options.custom ? 'custom' : options.lambda ? 'lambda' : 'third-party');

async function run(kind: JobKind): Promise<void> {
  const cloud = await startLocalCloud({
    port: Number(options.port ?? 0),
    tls: options.tls === true,
    ...(options.region === undefined ? {} : { region: options.region }),
    onJobChange: (job) => {
      print(`${new Date().toISOString()}  job ${job.jobId}: ${job.status}`);
      const result = job.success ?? job.failure;
      if (result !== undefined) print(JSON.stringify(result, undefined, 2));
    },
    ...(options.events === undefined ? {} : { onEvent: sendTo(options.events) }),
  });
  introduce(cloud);
  await queue(cloud, kind);

  const input = createInterface({ input: process.stdin });
  input.on('line', () => {
    queue(cloud, kind).catch((error: unknown) => {
      print(String(error));
    });
  });
  const stop = (): void => {
    input.close();
    void cloud.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function introduce(cloud: LocalCloud): void {
  print(`CodePipeline, S3 and STS in ${cloud.region}: ${cloud.url}\n`);
  print('The environment of a worker:');
  // Version 1 of the AWS CLI knows no AWS_REGION.
  const environment = { ...cloud.environment, AWS_DEFAULT_REGION: cloud.region };
  for (const [name, value] of Object.entries(environment)) print(`  export ${name}='${value}'`);
  print('\nKeys that may do everything, for a look at the artifacts (aws s3 ls --recursive ...):');
  print(`  export AWS_ACCESS_KEY_ID='${cloud.administrator.accessKeyId}'`);
  print(`  export AWS_SECRET_ACCESS_KEY='${cloud.administrator.secretAccessKey}'`);
  print(`  artifacts are in s3://${cloud.artifactBucket}`);
  print('\nEnter queues another job, Ctrl-C stops.\n');
}

async function queue(cloud: LocalCloud, kind: JobKind): Promise<void> {
  const job = await cloud.queueJob(await jobToQueue(kind));
  if (options.secret !== undefined) {
    cloud.defineActionType(
      job.actionType,
      options.secret.map((name) => ({ name, noEcho: true })),
    );
  }
  printNextStep(job);
  // As a relay dispatches it: repository_dispatch.
  print('The event that starts its workflow:');
  print(`  ${JSON.stringify({ client_payload: job.payload })}\n`);
}

function printNextStep({ kind, actionType, invocationEvent }: Job): void {
  const { category, owner, provider, version } = actionType;
  const type = `category=${category},owner=${owner},provider=${provider},version=${version}`;
  switch (kind) {
    case 'third-party':
      print('A third-party job waits. A worker finds it with:');
      print(`  aws codepipeline poll-for-third-party-jobs --action-type-id ${type}`);
      break;
    case 'custom':
      print('A job of a custom action waits. A worker gets it, and the nonce to acknowledge it with, by:');
      print(`  aws codepipeline poll-for-jobs --action-type-id ${type}`);
      break;
    case 'lambda':
      print('A job of the Lambda action is in progress, for 20 minutes. Its function is invoked with:');
      print(`  ${JSON.stringify(invocationEvent)}`);
      break;
  }
}

function sendTo(destination: string): (event: ActionEvent) => void {
  return (event) => {
    const body = JSON.stringify(event);
    if (destination === '-') {
      print(body);
      return;
    }
    const headers = { 'content-type': 'application/json' };
    fetch(destination, { method: 'POST', headers, body }).then(
      ({ ok, status }) => {
        if (!ok) print(`${destination} answered the event ${event.id} with ${status}.`);
      },
      (error: unknown) => {
        print(`The event ${event.id} did not reach ${destination}: ${String(error)}`);
      },
    );
  };
}

async function jobToQueue(kind: JobKind): Promise<JobToQueue> {
  const content = options.source === undefined ? await sampleSource() : { file: options.source };
  const pairs = (options.configuration ?? []).map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, value.join('=')];
  });
  return {
    kind,
    configuration: Object.fromEntries(pairs) as Record<string, string>,
    inputArtifacts: [{ name: 'Source', content }],
    outputArtifacts: options.output ?? ['Built'],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
