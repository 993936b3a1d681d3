import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Job, JobToQueue } from '../../local-cloud/index.ts';
import { runLocally } from '../../local-github/index.ts';
import type { Runner } from '../../local-github/index.ts';
import { actionDirectory } from '../scenarios/scenario.ts';
import { readZip } from '../artifacts/archive/read-zip.ts';
import {
  answerGrace,
  configured,
  refused,
  repository,
  type Row,
  startTimeout,
  taken,
  watched,
  workflowsOf,
} from './relay-rows.ts';
import { deployRelay } from './relay-stack.ts';
import type { RelayStack } from './relay-stack.ts';
import { zipOf } from './zip-of.ts';

const round = { relay: 'round' };

let stack: RelayStack;
const jobs = new Map<string, Job>();

const really: Runner = (run) => runLocally({ actionDirectory, machineEnv: stack.cloud.environment })(run);

const runOf = (job: Job) =>
  stack.gitHub.runs.filter(({ displayTitle }) => displayTitle.endsWith(` ${job.jobId}`));

const isOver = ({ status }: Job) => ['Succeeded', 'Failed', 'TimedOut'].includes(status);

async function until(holds: () => boolean, seconds: number, step: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!holds() && Date.now() < deadline) await step();
}

const jobOf = (title: string): Job => {
  const job = jobs.get(title);
  if (job === undefined) throw new Error(`There is no job “${title}”.`);
  return job;
};

/** Runs of the first job once the function has answered its event. */
let runsByEvent = 0;

beforeAll(async () => {
  stack = await deployRelay(repository, workflowsOf(really), [
    ...[`StartTimeout=${startTimeout}`, `AnswerGrace=${answerGrace}`],
    'ThirdPartyActionTypes=Build/ThirdParty/GitHub-Actions/1',
  ]);
  const { cloud, gitHub, invoke, addClient } = stack;
  const queue = async (title: string, job: JobToQueue) => {
    const queued = await cloud.queueJob({ inputArtifacts: [], outputArtifacts: [], ...job });
    jobs.set(title, queued);
    if (queued.kind === 'third-party') await addClient(queued.clientId, queued.clientToken);
    return queued;
  };

  // The function is cold now; the next event finds it warm.
  await invoke(round);
  const source = await zipOf({ 'index.txt': 'hello' });
  const first = 'a custom action’s job, by its event';
  const build = await queue(first, {
    ...taken[first],
    inputArtifacts: [{ name: 'Source', content: source }],
  });
  await invoke(cloud.events.find(({ detail }) => detail['action-execution-id'] === build.actionExecutionId));
  runsByEvent = runOf(build).length;

  for (const [title, job] of Object.entries(taken)) if (title !== first) await queue(title, job);
  for (const { title, job } of [...refused, ...watched]) await queue(title, job);
  const abandoned = await queue('abandoned', configured('slow.yml'));
  gitHub.misbehave({
    operation: 'CreateWorkflowDispatch',
    when: ({ url }) => url.includes('slow.yml'),
    after: 1,
    how: { kind: 'reset', moment: 'after' },
  });
  await invoke(jobOf('a job of the Lambda action').invocationEvent);
  await until(
    () => runOf(abandoned)[0]?.status === 'in_progress',
    60,
    () => invoke(round),
  );
  const lost = await queue('lost answer', configured('slow.yml'));
  abandoned.stop();
  await invoke(
    cloud.events.find(
      ({ detail }) =>
        detail['action-execution-id'] === abandoned.actionExecutionId && detail.state === 'ABANDONED',
    ),
  );
  const others = [...jobs.values()].filter((job) => job !== abandoned && job !== lost);
  await until(
    () => others.every(isOver),
    200,
    () => Promise.all([invoke(round), delay(1000)]),
  );
  // It never ends here: what counts is that the relay finds the run.
  await until(
    () => watches(lost),
    60,
    () => invoke(round),
  );
}, 400_000);

/** Whether the relay looks after the job's run. */
function watches(job: Job): boolean {
  const ids = runOf(job).map(({ id }) => String(id));
  return stack.gitHub.requestsOf('GetRun').some(({ url }) => ids.some((id) => url.endsWith(`/${id}`)));
}

afterAll(async () => {
  await (stack as RelayStack | undefined)?.stop();
});

describe('the relay’s stack, a job that is taken', () => {
  it.each(Object.keys(taken))('%s', (title) => {
    const job = jobOf(title);
    expect(job.failure).toBeUndefined();
    expect(job.status).toBe('Succeeded');
    expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
    const [run, ...more] = runOf(job);
    expect(more).toEqual([]);
    expect(run?.conclusion).toBe('success');
    expect(job.success?.executionDetails).toMatchObject({
      summary: `built by ${run?.id ?? 0}`,
      externalExecutionId: String(run?.id),
    });
    expect(run?.ref).toBe(title === 'a job on another branch' ? 'release' : 'main');
  });

  it('stores what its run has built', async () => {
    const { outputArtifacts } = jobOf('a custom action’s job, by its event');
    const { bucket = '', key = '' } = outputArtifacts[0]?.location ?? {};
    const stored = await stack.cloud.object(bucket, key)?.read();
    const [page] = await readZip(stored ?? Buffer.alloc(0));
    expect([page?.name, page?.content.toString()]).toEqual(['index.html', 'hello']);
  });

  it('is dispatched before the function answers its event', () => {
    expect(runsByEvent).toBe(1);
  });

  it('gives nothing away but the job', () => {
    const custom = jobOf('a custom action’s job, by its event');
    expect(runOf(custom)[0]?.inputs).toEqual({ 'job-id': custom.jobId, 'client-token': '' });
    const thirdParty = jobOf('a third-party job');
    expect(runOf(thirdParty)[0]?.inputs).toEqual({
      'job-id': thirdParty.jobId,
      'client-token': thirdParty.clientToken,
    });
  });
});

describe('the relay’s stack, a job that GitHub does not take', () => {
  it.each(refused)('$title', ({ title, ...expected }) => {
    verifyFailure(jobOf(title), expected);
  });
});

describe('the relay’s stack, a run that does not answer', () => {
  it.each(watched)('$title', ({ title, ...expected }) => {
    verifyFailure(jobOf(title), expected);
  });

  it('is cancelled when its action is abandoned', () => {
    const job = jobOf('abandoned');
    expect(job.isAbandoned).toBe(true);
    const [run, ...more] = runOf(job);
    expect(more).toEqual([]);
    expect(run?.cancelRequests).toBeGreaterThan(0);
    expect(job.results.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('is not started twice when the dispatch’s answer is lost', () => {
    const job = jobOf('lost answer');
    expect(runOf(job)).toHaveLength(1);
    expect(watches(job)).toBe(true);
    const dispatches = stack.gitHub.requestsOf('CreateWorkflowDispatch');
    const own = dispatches.filter(({ body }) => JSON.stringify(body).includes(job.jobId));
    expect(own.map(({ status, misbehaviour }) => [status, misbehaviour])).toEqual([[undefined, 'reset']]);
  });
});

describe('the relay’s stack, what it is made of', () => {
  it('has rules for the beginning and the abandonment of its own actions, and for nothing else', async () => {
    const { cloud, aws, outputs } = stack;
    const started = await rule('Started');
    const abandoned = await rule('Abandoned');
    const [event] = cloud.events.filter(({ detail }) => detail.type.owner === 'Custom');
    if (event === undefined) throw new Error('There is no event of a custom action.');
    const another = (detail: object) => ({ ...event, detail: { ...event.detail, ...detail } });
    const { type } = event.detail;
    const cases = [
      { event: another({ state: 'STARTED' }), rules: [started] },
      { event: another({ state: 'ABANDONED' }), rules: [abandoned] },
      { event: another({ state: 'SUCCEEDED' }), rules: [] },
      { event: another({ state: 'FAILED' }), rules: [] },
      { event: another({ type: { ...type, version: '2' } }), rules: [] },
      { event: another({ type: { ...type, owner: 'ThirdParty' } }), rules: [] },
      { event: another({ type: { ...type, provider: 'Jenkins' } }), rules: [] },
      { event: { ...event, 'detail-type': 'CodePipeline Stage Execution State Change' }, rules: [] },
    ];
    await Promise.all(
      cases.map(async ({ event, rules }) => {
        for (const { EventPattern } of [started, abandoned]) {
          const { Result } = (await aws.aws(
            ...['events', 'test-event-pattern', '--event-pattern', EventPattern],
            ...['--event', JSON.stringify(event)],
          )) as { Result: boolean };
          expect(Result).toBe(rules.some((one) => one.EventPattern === EventPattern));
        }
      }),
    );
    for (const { Name } of [started, abandoned]) {
      const { Targets } = (await aws.aws('events', 'list-targets-by-rule', '--rule', Name)) as {
        Targets: readonly { Arn: string; DeadLetterConfig: { Arn: string } }[];
      };
      expect(Targets).toHaveLength(1);
      expect(Targets[0]?.Arn).toBe(outputs['FunctionArn']);
      expect(Targets[0]?.DeadLetterConfig.Arn).toMatch(/DeadLetters/);
    }
  });

  async function rule(which: string): Promise<{ Name: string; EventPattern: string }> {
    const { Rules } = (await stack.aws.aws('events', 'list-rules')) as {
      Rules: readonly { Name: string; EventPattern: string }[];
    };
    const found = Rules.find(({ Name }) => Name.includes(which));
    if (found === undefined) throw new Error(`There is no rule ${which}.`);
    return found;
  }

  it('puts an event that it cannot handle into the dead-letter queue, after two more tries', async () => {
    const { aws, outputs, invokeLater } = stack;
    await invokeLater({ nobody: 'knows this' });
    // The CLI's version 1 goes by the queue's old address unless it is told.
    const endpoint = ['--endpoint-url', aws.url];
    const receive = ['sqs', 'receive-message', ...endpoint, '--queue-url', outputs['DeadLetterQueue'] ?? ''];
    let messages: readonly { Body: string }[] = [];
    await until(
      () => messages.length > 0,
      30,
      async () => {
        const answer = await aws.aws(...receive, '--wait-time-seconds', '2');
        messages = (answer as { Messages?: typeof messages } | undefined)?.Messages ?? [];
      },
    );
    expect(JSON.parse(messages[0]?.Body ?? '{}')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { nobody: 'knows this' },
    });
  });

  it('asks for App tokens of one repository and of the permissions that a job needs', () => {
    const asked = stack.gitHub.requestsOf('CreateInstallationToken').map(({ body }) => JSON.stringify(body));
    expect(new Set(asked)).toEqual(
      new Set([
        JSON.stringify({ repositories: ['shop'], permissions: { actions: 'write' } }),
        JSON.stringify({ repositories: ['shop'], permissions: { actions: 'write', contents: 'write' } }),
      ]),
    );
  });

  it('closes the record of each job that is over, for DynamoDB to remove within a week', async () => {
    const { aws, outputs } = stack;
    const table = outputs['RecordsTable'] ?? '';
    const { Items } = (await aws.aws('dynamodb', 'scan', '--table-name', table)) as {
      Items: readonly { jobId: { S: string }; expires?: { N: string }; open?: unknown }[];
    };
    const closed = Items.filter(({ open }) => open === undefined);
    expect(closed.map(({ jobId }) => jobId.S)).toEqual(
      expect.arrayContaining([jobOf('a third-party job').jobId, jobOf('abandoned').jobId]),
    );
    const days = closed.map(({ expires }) => (Number(expires?.N) * 1000 - Date.now()) / 86_400_000);
    for (const left of days) expect(Math.abs(left - 7)).toBeLessThan(0.1);
  });

  it('is invoked by its schedule, and logs no secret', async () => {
    const { log, app, cloud } = stack;
    let text = '';
    const starts = () => (text.match(/START RequestId/g) ?? []).length;
    // The event that it could not handle counts three times.
    await until(
      () => starts() > stack.invocations() + 3,
      75,
      async () => {
        text = await log();
        await delay(1000);
      },
    );
    expect(starts()).toBeGreaterThan(stack.invocations() + 3);
    const secrets = [
      app.privateKey.split('\n')[1] ?? '',
      ...[...jobs.values()].filter(({ kind }) => kind === 'third-party').map((job) => job.clientToken),
      ...cloud.jobs.flatMap((job) => job.artifactCredentials.map(({ secretAccessKey }) => secretAccessKey)),
      ...stack.gitHub.requests.map(({ token }) => token ?? '').filter((token) => token !== ''),
    ];
    for (const secret of new Set(secrets)) expect(text).not.toContain(secret);
  });
});

function verifyFailure(job: Job, { type, message, hasRun }: Omit<Row, 'title' | 'job'>): void {
  expect(job.status).toBe('Failed');
  expect(job.failure?.type).toBe(type);
  const runs = runOf(job);
  expect(runs).toHaveLength(hasRun ? 1 : 0);
  for (const part of message) {
    if (part === 'RUN') expect(job.failure?.message).toContain(runs[0]?.url);
    else expect(job.failure?.message).toMatch(typeof part === 'string' ? escaped(part) : part);
  }
  expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
