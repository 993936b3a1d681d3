import { evaluateText } from '../local-runner/index.ts';
import { Refusal } from './refusal.ts';
import type { Repository, Workflow } from './repositories.ts';

export type RunStatus = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';

export type RunConclusion =
  'success' | 'failure' | 'cancelled' | 'timed_out' | 'startup_failure' | 'action_required' | 'skipped';

export interface RunEvent {
  readonly name: 'workflow_dispatch' | 'repository_dispatch';
  /** As the runner gives it to the workflow. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A workflow run. Its runner or the test changes its status; requests to the API cancel it. */
export class Run {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly event: RunEvent;
  /** Branch or tag, without refs/heads/ or refs/tags/. */
  readonly ref: string;
  /** run-name, evaluated. */
  readonly displayTitle: string;
  /** Its page. */
  readonly url: string;
  readonly createdAt = new Date();
  updatedAt = this.createdAt;
  status: RunStatus = 'queued';
  conclusion: RunConclusion | undefined;
  isStuck = false;
  isDeleted = false;
  /** How often its cancellation was requested, forced or not. */
  cancelRequests = 0;
  readonly #cancel = new AbortController();
  #ignoresCancel = false;

  constructor(
    origin: Pick<Run, 'id' | 'number' | 'repository' | 'workflow' | 'event' | 'ref'>,
    serverUrl: string,
  ) {
    const { id, number, repository, workflow, event, ref } = origin;
    this.id = id;
    this.number = number;
    this.repository = repository;
    this.workflow = workflow;
    this.event = event;
    this.ref = ref;
    this.url = `${serverUrl}/${repository.fullName}/actions/runs/${id}`;
    this.displayTitle = this.#evaluateTitle();
  }

  /** Of a workflow_dispatch, defaults included. */
  get inputs(): Readonly<Record<string, unknown>> {
    return (this.event.payload['inputs'] ?? {}) as Record<string, unknown>;
  }

  /** Of a repository_dispatch. */
  get clientPayload(): Readonly<Record<string, unknown>> {
    return (this.event.payload['client_payload'] ?? {}) as Record<string, unknown>;
  }

  /** Aborts when the run is cancelled, unless it ignores that. */
  get cancelled(): AbortSignal {
    return this.#cancel.signal;
  }

  /** A runner has taken it. */
  begin(): void {
    this.#move('in_progress');
  }

  /** Another run of its concurrency group goes first. */
  awaitTurn(): void {
    this.#move('pending');
  }

  /** Its environment wants a person's approval first. */
  awaitApproval(): void {
    this.#move('waiting');
  }

  end(conclusion: RunConclusion): void {
    this.#move('completed');
    this.conclusion ??= conclusion;
  }

  /** Queued without jobs, for ever: neither cancel nor force-cancel does anything (actions/runner#3872). */
  getStuck(): void {
    this.isStuck = true;
  }

  /** From now on only force-cancel ends it: a step with `if: always()` goes on. */
  ignoreCancel(): void {
    this.#ignoresCancel = true;
  }

  /** Someone deletes it: 404 from now on. */
  delete(): void {
    this.isDeleted = true;
  }

  /**
   * `POST …/cancel` and `…/force-cancel`. What has not begun ends at once. A run in progress ends at once as well,
   * except where a runner executes it: that one learns of it by `cancelled`.
   *
   * @throws Refusal 409
   */
  requestCancel(force: boolean): void {
    this.cancelRequests += 1;
    if (this.isStuck) {
      throw new Refusal(409, 'Cannot cancel a workflow run that has not been queued yet.');
    }
    if (this.status === 'completed') {
      throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
    }
    if (this.#ignoresCancel && !force) return;
    const isExecuted = this.status === 'in_progress' && this.workflow.runner !== undefined;
    if (!isExecuted || force) this.end('cancelled');
    this.#cancel.abort();
  }

  #move(status: RunStatus): void {
    // A runner's status after a forced end comes too late.
    if (this.status === 'completed') return;
    this.status = status;
    this.updatedAt = new Date();
  }

  #evaluateTitle(): string {
    const { runName, name } = this.workflow;
    const { payload } = this.event;
    const otherwise = this.event.name === 'repository_dispatch' ? String(payload['action']) : name;
    if (runName === undefined) return otherwise;
    const github = { event: payload, event_name: this.event.name, repository: this.repository.fullName };
    return evaluateText(runName, { github, inputs: this.inputs, vars: {} }).trim() || otherwise;
  }
}

/** The runs of a list that meet its query parameters; the newest first. */
export function filterRuns(runs: readonly Run[], query: URLSearchParams): Run[] {
  const event = query.get('event');
  const status = query.get('status');
  const branch = query.get('branch');
  const isCreatedThen = readPeriod(query.get('created'));
  return runs
    .filter(
      (run) =>
        (event === null || run.event.name === event) &&
        (status === null || run.status === status || run.conclusion === status) &&
        (branch === null || run.ref === branch) &&
        isCreatedThen(run.createdAt),
    )
    .toSorted((one, other) => other.id - one.id);
}

/** GitHub's search syntax for dates: `>=time`, `<=time`, `from..to` with `*` for an open end. */
function readPeriod(created: string | null): (time: Date) => boolean {
  if (created === null) return () => true;
  const range = /^(.+)\.\.(.+)$/.exec(created);
  const [, comparison = '', written = ''] = /^([<>]=?)?(.+)$/.exec(created) ?? [];
  const [from, to] =
    range !== null
      ? [range[1], range[2]]
      : comparison.startsWith('>')
        ? [written, '*']
        : comparison.startsWith('<')
          ? ['*', written]
          : [written, written];
  const [start, end] = [readTime(from, -Infinity), readTime(to, Infinity)];
  if (Number.isNaN(start) || Number.isNaN(end)) throw new Refusal(422, 'Validation Failed');
  return (time) => {
    const second = Math.floor(time.getTime() / 1000) * 1000;
    if (comparison === '>') return second > start;
    if (comparison === '<') return second < end;
    return second >= start && second <= end;
  };
}

function readTime(written: string | undefined, open: number): number {
  return written === undefined || written === '*' ? open : Date.parse(written);
}
