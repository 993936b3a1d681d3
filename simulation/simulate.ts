import { Random } from '../fuzz/random.ts';
import { eventOf, type SimulatedJob, SimulatedCodePipeline } from './code-pipeline.ts';
import { SimulatedGitHub, type SimulatedRun } from './git-hub.ts';
import { checkJobs, checkTimeOut } from './invariants.ts';
import { SimulatedLambda } from './lambda.ts';
import { type EventName, eventNames, type FaultRates, type World } from './network.ts';
import { simulateRun, workflows } from './runs.ts';
import { SimulatedTable } from './table.ts';
import { SimulatedTime } from './time.ts';

interface Simulation {
  readonly jobs: number;
  readonly runs: number;
  /** How often each event happened. */
  readonly events: Readonly<Record<EventName, number>>;
  /** How jobs ended, by a few words. */
  readonly ends: Readonly<Record<string, number>>;
  /** What must not be, one line each. */
  readonly findings: readonly string[];
}

const minute = 60_000;

/**
 * Jobs, as many as asked for within an hour or at once, against relays as Lambda runs them: invoked by events and by a
 * schedule, several at a time, each of which may crash, be paused, or lose an answer. Then a day without faults, in
 * which every job has to come to an end.
 */
export async function simulate(seed: string, jobCount: number): Promise<Simulation> {
  const random = new Random(seed);
  // The jitter of the waits between retries.
  Math.random = () => random.between(0, 1);
  const time = new SimulatedTime(Date.UTC(2026, 10, 27));
  const hasFaults = random.chance(0.8);
  const level = hasFaults ? random.pick([0.001, 0.003, 0.01, 0.03]) : 0;
  const faultRates: { -readonly [name in keyof FaultRates]: number } = {
    crash: level,
    pause: level / 4,
    lost: level * 2,
    serverError: level * 2,
    throttled: level * 2,
    slow: level,
    delay: random.pick([20, 200, 2000]),
  };
  const events = Object.fromEntries(eventNames.map((name) => [name, 0])) as Record<EventName, number>;
  const world: World = { time, random, faultRates, happened: (event) => (events[event] += 1) };
  const codePipeline = new SimulatedCodePipeline({ ...world, timedOut });
  const table = new SimulatedTable(world);
  const gitHub = new SimulatedGitHub({
    ...world,
    namesRun: random.chance(0.7),
    dispatchesPerMinute: random.pick([60, 180, 1000]),
    limitedFrom: random.chance(0.2) ? time.now + random.between(0, 60 * minute) : undefined,
    listingLag: random.pick([0, 5000, 20_000]),
    onRun,
  });
  const findings: string[] = [];
  const lines: string[] = [];
  /** When rounds began that have gone through all that was due. */
  const wholeRounds: number[] = [];
  const lambda = new SimulatedLambda({ ...world, codePipeline, table, gitHub, hasFaults, lines, findings });

  function onRun(run: SimulatedRun): void {
    const job = codePipeline.jobs.get(run.jobId);
    if (job === undefined) findings.push(`run ${run.id} is for no job: "${run.jobId}"`);
    else simulateRun(run, job, { ...world, codePipeline, gitHub });
  }

  function addJob(): void {
    const id = random.uuid();
    const workflow = random.pick(workflows);
    const byEvent = random.chance(0.1);
    const kind = random.pick(['custom', 'custom', 'custom', 'third-party', 'lambda'] as const);
    const repository = random.chance(0.03) ? 'evil-org/shop' : 'octo-org/shop';
    const job: SimulatedJob = {
      id,
      kind,
      clientToken: `client-token-${random.uuid()}`,
      configuration: byEvent
        ? { Repository: repository, EventType: 'codepipeline' }
        : { Repository: repository, Workflow: workflow, ...(random.chance(0.5) ? { Ref: 'main' } : {}) },
      context: {
        pipelineName: 'shop',
        pipelineExecutionId: random.uuid(),
        actionExecutionId: random.uuid(),
      },
      status: 'queued',
      nonce: '',
      hiddenUntil: time.now + random.pick([0, 0, 3000]),
      acknowledgements: 0,
      answer: undefined,
    };
    codePipeline.add(job);
    if (kind === 'lambda') {
      const lambdaJob = { jobId: id, configuration: job.configuration };
      lambda.invoke((relay) => relay.lambdaJob(lambdaJob, time.now + 120_000), 2);
      if (random.chance(0.1))
        time.after(random.between(0, minute), () => {
          lambda.invoke((relay) => relay.lambdaJob(lambdaJob, time.now + 120_000), 2);
        });
    } else if (kind === 'custom' && random.chance(0.95)) {
      const event = eventOf(job);
      time.after(random.between(0, 2000), () => {
        lambda.invoke((relay) => relay.started(event, time.now + 120_000), 2);
      });
    }
    if (!random.chance(0.05)) return;
    time.after(random.between(0, 30 * minute), () => {
      if (job.status !== 'queued' && job.status !== 'in progress') return;
      codePipeline.abandon(job);
      // At least once.
      for (let times = random.chance(0.1) ? 2 : 1; times > 0; times -= 1)
        time.after(random.between(0, 5000), () => {
          lambda.invoke((relay) => relay.abandoned(eventOf(job), time.now + 120_000), 2);
        });
    });
  }

  function timedOut(job: SimulatedJob): void {
    const run = gitHub.runs.find(({ jobId }) => jobId === job.id);
    const record = table.items.get(job.id)?.text;
    const finding = checkTimeOut(job, record, run, wholeRounds, gitHub, hasFaults);
    if (finding !== undefined) findings.push(finding);
  }

  const isBurst = random.chance(0.4);
  for (let count = 0; count < jobCount; count += 1)
    time.after(isBurst ? random.between(0, 5000) : random.between(0, 60 * minute), addJob);

  const end = time.now + 30 * 60 * minute;
  const faultsEnd = time.now + 3 * 60 * minute;
  let quietRounds = 0;
  (function schedule(): void {
    if (time.now > faultsEnd) {
      // From here on nothing fails: every job has to come to its end.
      Object.assign(faultRates, { crash: 0, pause: 0, lost: 0, serverError: 0, throttled: 0, slow: 0 });
    }
    const begun = time.now;
    lambda.invoke(async (relay) => {
      await relay.round(begun + 55_000);
      wholeRounds.push(begun);
    }, 0);
    const isQuiet =
      time.now > faultsEnd && [...table.items.values()].every(({ text }) => text.includes('"name":"closed"'));
    // Some more rounds, in which no closed record may be opened again.
    quietRounds = isQuiet ? quietRounds + 1 : 0;
    if (quietRounds < 5 && time.now + minute < end) time.after(minute, schedule);
  })();
  await time.run(end);

  const ends = checkJobs([...codePipeline.jobs.values()], gitHub.runs, table, lines, findings);
  return { jobs: codePipeline.jobs.size, runs: gitHub.runs.length, events, ends, findings };
}
