import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Job, JobToQueue, LocalCloud } from './index.ts';
import { startLocalCloud } from './index.ts';
import { sampleSource } from './sample-source.ts';

const usage = `A local CodePipeline with third-party jobs, S3 and STS.

npm run local-cloud -- [options]
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
else await run();

async function run(): Promise<void> {
  const cloud = await startLocalCloud({
    port: Number(options.port ?? 0),
    tls: options.tls === true,
    ...(options.region === undefined ? {} : { region: options.region }),
    onJobChange: (job) => {
      print(`${new Date().toISOString()}  job ${job.jobId}: ${job.status}`);
      const result = job.success ?? job.failure;
      if (result !== undefined) print(JSON.stringify(result, undefined, 2));
    },
  });
  if (options.secret !== undefined) {
    cloud.defineActionType(
      {},
      options.secret.map((name) => ({ name, noEcho: true })),
    );
  }
  introduce(cloud);
  await queue(cloud);

  const input = createInterface({ input: process.stdin });
  input.on('line', () => {
    queue(cloud).catch((error: unknown) => {
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

async function queue(cloud: LocalCloud): Promise<void> {
  const job = await cloud.queueJob(await jobToQueue());
  print('A job waits. The event that starts its workflow:');
  print(`  ${JSON.stringify(eventOf(job))}\n`);
}

/** As a relay dispatches it: repository_dispatch. */
function eventOf({ jobId, clientToken }: Job): object {
  return { client_payload: { 'job-id': jobId, 'client-token': clientToken } };
}

async function jobToQueue(): Promise<JobToQueue> {
  const content = options.source === undefined ? await sampleSource() : { file: options.source };
  const pairs = (options.configuration ?? []).map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, value.join('=')];
  });
  return {
    configuration: Object.fromEntries(pairs) as Record<string, string>,
    inputArtifacts: [{ name: 'Source', content }],
    outputArtifacts: options.output ?? ['Built'],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
