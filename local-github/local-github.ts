import { once } from 'node:events';
import type { Server } from 'node:http';
import type { ServerIdentity } from '../local-cloud/certificates.ts';
import { FaultPlan } from '../local-cloud/fault-plan.ts';
import type { FaultHandle, FaultRule } from '../local-cloud/fault-plan.ts';
import { listen } from '../local-runner/github-services.ts';
import { Access } from './access.ts';
import type { GitHubApp, Grant } from './access.ts';
import { gitHubLimits, Window } from './limits.ts';
import type { Limits } from './limits.ts';
import { makeRepository } from './repositories.ts';
import type { Repository, RepositoryToAdd, Runner, Workflow } from './repositories.ts';
import { Run } from './runs.ts';
import type { RunEvent } from './runs.ts';
import { createGitHubServer } from './server.ts';
import type { GitHubState, Misbehaviour, RecordedRequest, ServerKind } from './state.ts';

export interface LocalGitHubOptions {
  /** 0, any free port, where not given. */
  readonly port?: number;
  /** `github.com` where not given. */
  readonly server?: ServerKind;
  /** Merged over GitHub's own. */
  readonly limits?: Partial<Limits>;
  /** How long a new run is found by its ID only, not in lists; 0 where not given. */
  readonly listingLagMilliseconds?: number;
  /** Before each answer; 0 where not given. */
  readonly latencyMilliseconds?: number;
  /** Key and certificate for TLS; plain HTTP where not given. */
  readonly identity?: ServerIdentity;
}

/** A local GitHub: repositories, tokens, Apps and workflow runs behind GitHub's REST API on a local port. */
export class LocalGitHub {
  /** GITHUB_API_URL. */
  readonly url: string;
  readonly #server: Server;
  readonly #state: GitHubState;
  readonly #repositories = new Map<string, Repository>();
  readonly #runs: Run[] = [];
  readonly #newRuns = new Map<Repository, Window>();
  /** One for each run that a runner has taken. */
  readonly #executions: Promise<void>[] = [];
  /** How many runs `nextRun` has resolved with, and its calls that wait for more. */
  #given = 0;
  #waiting: (() => void)[] = [];
  #limits: Limits;

  private constructor(server: Server, port: number, options: LocalGitHubOptions) {
    const kind = options.server ?? 'github.com';
    const scheme = options.identity === undefined ? 'http' : 'https';
    this.url = `${scheme}://127.0.0.1:${port}${kind === 'enterprise-server' ? '/api/v3' : ''}`;
    this.#server = server;
    this.#limits = { ...gitHubLimits, ...options.limits };
    this.#state = {
      server: kind,
      url: this.url,
      serverUrl: kind === 'enterprise-server' ? 'https://github.example.com' : 'https://github.com',
      access: new Access(() => this.#limits),
      repositories: this.#repositories,
      runs: this.#runs,
      requests: [],
      faults: new FaultPlan(),
      listingLagMilliseconds: options.listingLagMilliseconds ?? 0,
      latencyMilliseconds: options.latencyMilliseconds ?? 0,
      createRun: (...origin) => this.#createRun(...origin),
    };
  }

  static async start(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
    const server = createGitHubServer(() => gitHub.#state, options.identity);
    const gitHub = new LocalGitHub(server, await listen(server, options.port), options);
    return gitHub;
  }

  /** Adds a repository, or replaces one. */
  async addRepository(repository: RepositoryToAdd): Promise<Repository> {
    const made = await makeRepository(4000 + this.#repositories.size, repository);
    this.#repositories.set(repository.fullName.toLowerCase(), made);
    return made;
  }

  /** A fine-grained personal access token. */
  newToken(grant: Grant): string {
    return this.#state.access.newToken(grant);
  }

  newApp(grant: Grant): GitHubApp {
    return this.#state.access.newApp(grant);
  }

  /** Merged over the present ones. */
  setLimits(limits: Partial<Limits>): void {
    this.#limits = { ...this.#limits, ...limits };
  }

  get runs(): readonly Run[] {
    return this.#runs;
  }

  run(id: number): Run {
    const found = this.#runs.find((run) => run.id === id);
    if (found === undefined) throw new Error(`There is no run ${id}.`);
    return found;
  }

  /** Resolves with the next run that this has not resolved with yet. */
  async nextRun(): Promise<Run> {
    for (;;) {
      const run = this.#runs[this.#given];
      if (run !== undefined) {
        this.#given += 1;
        return run;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  get requests(): readonly RecordedRequest[] {
    return this.#state.requests;
  }

  requestsOf(operation: string): readonly RecordedRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  misbehave(fault: FaultRule<RecordedRequest, Misbehaviour>): FaultHandle {
    return this.#state.faults.add(fault);
  }

  /**
   * Stops listening and cancels the runs in progress. Rejects where a runner failed: then the test that dispatched the
   * run has shown nothing.
   */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    for (const run of this.#runs) {
      if (run.status === 'in_progress' && !run.isStuck) run.requestCancel(true);
    }
    await Promise.all(this.#executions);
  }

  #createRun(repository: Repository, workflow: Workflow, event: RunEvent, ref: string): Run {
    const number = this.#runs.length + 1;
    const origin = { id: 30_100_200_000 + number, number, repository, workflow, event, ref };
    const run = new Run(origin, this.#state.serverUrl);
    if (!this.#isWithinLimit(repository)) return run;
    this.#runs.push(run);
    for (const resolve of this.#waiting.splice(0)) resolve();
    const { runner } = workflow;
    if (runner !== undefined) this.#executions.push(runSoon(run, runner));
    return run;
  }

  #isWithinLimit(repository: Repository): boolean {
    const tenSeconds = this.#limits.millisecondsPerMinute / 6;
    const window = this.#newRuns.get(repository) ?? new Window();
    this.#newRuns.set(repository, window);
    if (window.used(tenSeconds) >= this.#limits.runsPerTenSeconds) return false;
    window.count(1, tenSeconds);
    return true;
  }
}

/** Gives the run to the runner once the dispatch has been answered. */
function runSoon(run: Run, runner: Runner): Promise<void> {
  const execution = new Promise<void>((resolve, reject) => {
    setImmediate(() => {
      Promise.resolve()
        .then(() => runner(run))
        .then(resolve, reject);
    });
  });
  // close() rejects with it.
  execution.catch(() => undefined);
  return execution;
}
