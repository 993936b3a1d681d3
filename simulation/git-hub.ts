import { overNetwork, type World } from './network.ts';
import type { SimulatedProcess } from './time.ts';

export interface SimulatedRun {
  readonly id: number;
  readonly repository: string;
  readonly workflow: string;
  readonly jobId: string;
  readonly title: string;
  readonly createdAt: number;
  readonly listedAt: number;
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  updatedAt: number;
  isDeleted: boolean;
  /** Cancelling and force-cancelling answer 409 (actions/runner#3872). */
  isStuck: boolean;
  wasCancelled: boolean;
}

interface GitHubWorld extends World {
  /** Whether the answer to a dispatch names its run. */
  readonly namesRun: boolean;
  readonly dispatchesPerMinute: number;
  /** An hour in which the installation's rate limit is used up, from then on; undefined for none. */
  readonly limitedFrom: number | undefined;
  /** Milliseconds by which listings lag at the most. */
  readonly listingLag: number;
  /** Called with each new run, whose steps it simulates. */
  readonly onRun: (run: SimulatedRun) => void;
}

const hour = 3_600_000;

/** GitHub's REST API, as far as the relay calls it. Workflows say by their file's name how they behave. */
export class SimulatedGitHub {
  readonly runs: SimulatedRun[] = [];
  readonly #world: GitHubWorld;
  #minute = 0;
  #dispatches = 0;
  #lastId = 1000;

  constructor(world: GitHubWorld) {
    this.#world = world;
  }

  fetchFrom(process: SimulatedProcess): typeof fetch {
    return (input, init) => {
      const answered = overNetwork<Response>(
        this.#world,
        process,
        () => this.#serve(new URL(input), init?.method ?? 'GET', init?.body),
        (fault) => {
          if (fault === 'server error') return json(502, { message: 'Server Error' });
          if (fault === 'throttled')
            return json(
              403,
              { message: 'You have exceeded a secondary rate limit.' },
              { 'retry-after': '5' },
            );
          return Object.assign(new TypeError('fetch failed'), {
            cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
          });
        },
      );
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(init.signal?.reason as Error);
        });
        answered.then(resolve, reject);
      });
    };
  }

  /** When the rate limit that applies to every request at that time ends; that time itself where none applies. */
  limitedUntil(at: number): number {
    const { limitedFrom = Infinity } = this.#world;
    return at >= limitedFrom && at < limitedFrom + hour ? limitedFrom + hour : at;
  }

  #serve(url: URL, method: string, body: unknown): Response {
    const { time } = this.#world;
    const reset = this.limitedUntil(time.now);
    if (reset > time.now) {
      this.#world.happened('rate limit');
      return json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(reset / 1000)) },
      );
    }
    const [, , owner, name, ...path] = url.pathname.split('/');
    const repository = `${owner ?? ''}/${name ?? ''}`;
    if (repository !== 'octo-org/shop') return json(404, { message: 'Not Found' });
    const what = `${method} ${path.join('/')}`;
    if (what === 'GET ') return json(200, { default_branch: 'main' });
    if (what === 'POST dispatches') {
      const { client_payload } = JSON.parse(String(body)) as { client_payload: Record<string, string> };
      return this.#dispatch(repository, 'by-event.yml', client_payload['job-id'] ?? '', false);
    }
    const dispatched = /^POST actions\/workflows\/([^/]+)\/dispatches$/.exec(what);
    if (dispatched !== null) {
      const { inputs } = JSON.parse(String(body)) as { inputs: Record<string, string> };
      return this.#dispatch(repository, dispatched[1] ?? '', inputs['job-id'] ?? '', this.#world.namesRun);
    }
    if (/^GET actions\/(workflows\/[^/]+\/)?runs$/.test(what)) {
      const workflow = path[1] === 'workflows' ? path[2] : 'by-event.yml';
      const from = Date.parse((url.searchParams.get('created') ?? '').replace('>=', ''));
      const page = Number(url.searchParams.get('page'));
      const listed = this.runs.filter(
        (run) =>
          run.workflow === workflow && run.createdAt >= from && run.listedAt <= time.now && !run.isDeleted,
      );
      return json(200, { workflow_runs: listed.slice((page - 1) * 100, page * 100).map(describe) });
    }
    const run = this.runs.find(({ id, isDeleted }) => String(id) === path[2] && !isDeleted);
    if (path[1] !== 'runs' || run === undefined) return json(404, { message: 'Not Found' });
    if (what.startsWith('GET')) return json(200, describe(run));
    if (run.status === 'completed' || run.isStuck)
      return json(409, { message: 'Cannot cancel a workflow run.' });
    run.wasCancelled = true;
    this.end(run, 'cancelled');
    return json(202, {});
  }

  end(run: SimulatedRun, conclusion: 'success' | 'failure' | 'cancelled'): void {
    run.status = 'completed';
    run.conclusion = conclusion;
    run.updatedAt = this.#world.time.now;
  }

  #dispatch(repository: string, workflow: string, jobId: string, namesRun: boolean): Response {
    const { time, random, dispatchesPerMinute, listingLag, onRun, happened } = this.#world;
    if (workflow === 'disabled.yml')
      return json(422, { message: "Cannot trigger a 'workflow_dispatch' on a disabled workflow" });
    if (workflow === 'missing.yml') return json(404, { message: 'Not Found' });
    const minute = Math.floor(time.now / 60_000);
    if (minute !== this.#minute) [this.#minute, this.#dispatches] = [minute, 0];
    this.#dispatches += 1;
    if (this.#dispatches > dispatchesPerMinute) {
      happened('rate limit');
      const wait = Math.ceil(((minute + 1) * 60_000 - time.now) / 1000);
      return json(
        403,
        { message: 'You have exceeded a secondary rate limit' },
        { 'retry-after': String(wait) },
      );
    }
    const run: SimulatedRun = {
      id: (this.#lastId += 1),
      repository,
      workflow,
      jobId,
      title: workflow === 'unnamed.yml' ? 'Build' : `Build for ${jobId}`,
      createdAt: time.now,
      listedAt: time.now + random.between(0, listingLag),
      status: 'queued',
      conclusion: null,
      updatedAt: time.now,
      isDeleted: false,
      isStuck: false,
      wasCancelled: false,
    };
    this.runs.push(run);
    onRun(run);
    return namesRun
      ? json(200, { workflow_run_id: run.id, html_url: urlOf(run) })
      : new Response(null, { status: 204 });
  }
}

function describe(run: SimulatedRun) {
  return {
    id: run.id,
    display_title: run.title,
    status: run.status,
    conclusion: run.conclusion,
    html_url: urlOf(run),
    created_at: iso(run.createdAt),
    updated_at: iso(run.updatedAt),
  };
}

function urlOf({ repository, id }: SimulatedRun): string {
  return `https://github.com/${repository}/actions/runs/${id}`;
}

/** GitHub's times are in whole seconds. */
function iso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function json(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(data), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
