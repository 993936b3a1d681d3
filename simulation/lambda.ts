import { createGitHubClient } from '../relay/github/client.ts';
import { createWorkflows } from '../relay/github/workflows.ts';
import { createLog } from '../relay/log.ts';
import { createRelay, type Relay } from '../relay/relay.ts';
import { RoundError } from '../relay/round.ts';
import type { SimulatedCodePipeline } from './code-pipeline.ts';
import type { SimulatedGitHub } from './git-hub.ts';
import { token } from './invariants.ts';
import type { World } from './network.ts';
import type { SimulatedTable } from './table.ts';
import { SimulatedProcess } from './time.ts';

const minute = 60_000;
/** After which Lambda kills an instance that has not answered, in milliseconds: the function's Timeout. */
const timeout = 3 * minute;

const actionTypes = [
  { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
  { category: 'Build', owner: 'ThirdParty', provider: 'Partner', version: '1' },
];

/** A warm instance of the function: one invocation at a time. */
interface Instance {
  readonly process: SimulatedProcess;
  readonly relay: Relay;
  isBusy: boolean;
}

interface LambdaWorld extends World {
  readonly codePipeline: SimulatedCodePipeline;
  readonly table: SimulatedTable;
  readonly gitHub: SimulatedGitHub;
  readonly hasFaults: boolean;
  /** The function's log. */
  readonly lines: string[];
  readonly findings: string[];
}

/** The relay as a Lambda function: as many instances as there are invocations at a time. */
export class SimulatedLambda {
  readonly #instances: Instance[] = [];
  readonly #world: LambdaWorld;

  constructor(world: LambdaWorld) {
    this.#world = world;
  }

  /** As Lambda does with events: an invocation that fails is repeated after a minute, one that times out at once. */
  invoke(work: (relay: Relay) => Promise<unknown>, retries: number): void {
    const { time, hasFaults, findings } = this.#world;
    const used = this.#freeInstance();
    used.isBusy = true;
    let isOver = false;
    const end = () => {
      isOver = true;
      used.isBusy = false;
    };
    work(used.relay).then(end, (error: unknown) => {
      end();
      if (!(error instanceof RoundError)) findings.push(`an invocation threw ${String(error)}`);
      if (retries > 0)
        time.after(minute, () => {
          this.invoke(work, retries - 1);
        });
    });
    time.after(timeout, () => {
      if (isOver) return;
      if (!hasFaults) findings.push('an invocation took more than 180 s');
      used.process.isDead = true;
      if (retries > 0) this.invoke(work, retries - 1);
    });
  }

  #freeInstance(): Instance {
    const free = this.#instances.find(({ isBusy, process }) => !isBusy && !process.isDead);
    if (free !== undefined) return free;
    const { time, gitHub, table, codePipeline, lines } = this.#world;
    const process = new SimulatedProcess(time);
    const client = createGitHubClient({
      access: { token },
      apiUrl: 'https://api.github.example',
      clock: process.clock,
      readSecret: (setting) => Promise.resolve(setting),
      fetch: gitHub.fetchFrom(process),
    });
    const relay = createRelay({
      settings: {
        actionTypes,
        routes: { allowed: ['octo-org/*'], defaults: {} },
        timeouts: { start: 30 * minute, answerGrace: 2 * minute },
        clientTokenPrefix: 'prefix/',
      },
      records: table.recordsFrom(process),
      workflows: createWorkflows(client, process.clock),
      send: codePipeline.sendFrom(process),
      readSecret: (name) => Promise.resolve(name.replace('prefix/of-', '')),
      clock: process.clock,
      log: createLog(
        (line) => lines.push(line),
        () => undefined,
      ),
    });
    const made = { process, relay, isBusy: false };
    this.#instances.push(made);
    return made;
  }
}
