import type { Clock } from '../../src/clock.ts';
import type { Run } from '../job-record.ts';
import type { Route } from '../route.ts';
import type { About, GitHubClient } from './client.ts';
import { GitHubError } from './errors.ts';

/** Workflow runs as the relay starts, finds, sees and ends them. Every method rejects with a GitHubError. */
export interface Workflows {
  /**
   * @param notAfter milliseconds since 1970 after which it must not be sent any more
   * @returns undefined where GitHub has accepted it without telling the run
   */
  dispatch(
    route: Route,
    inputs: Readonly<Record<string, string>>,
    notAfter: number,
  ): Promise<Run | undefined>;
  /** Runs with the job's ID in their name, and how many others may be the job's; of those since then (milliseconds since 1970). */
  find(route: Route, jobId: string, since: number): Promise<Found>;
  see(route: Route, run: Run): Promise<SeenRun>;
  /** Cancels the run, if need be by force. */
  cancel(route: Route, run: Run): Promise<void>;
  blockedUntil(route: Route): number;
}

export interface Found {
  /** The oldest first. */
  readonly runs: readonly Run[];
  readonly strangers: number;
}

export interface SeenRun {
  readonly status: string;
  /** Empty where the run has not ended. */
  readonly conclusion: string;
  readonly updatedAt: number;
}

/** The default branch is asked for again after this many milliseconds. */
const branchLifetime = 5 * 60_000;
/** Clocks differ, and GitHub counts in whole seconds. */
const clockTolerance = 60_000;
const mostPages = 10;

export function createWorkflows(client: GitHubClient, clock: Clock): Workflows {
  const branches = new Map<string, { readonly name: string; readonly at: number }>();

  async function defaultBranch(about: About): Promise<string> {
    const known = branches.get(about.repository);
    if (known !== undefined && clock.now() - known.at < branchLifetime) return known.name;
    const { data } = await client.ask(about, 'GET /repos/{owner}/{repo}').catch(unsent);
    const name = text(data, 'default_branch');
    if (name === '') throw new GitHubError({ kind: 'unsent' }, 'GitHub did not tell the default branch');
    branches.set(about.repository, { name, at: clock.now() });
    return name;
  }

  return {
    async dispatch(route, inputs, notAfter) {
      const about = { ...aboutOf(route), notAfter };
      if (route.workflow === undefined) {
        await client.ask(about, 'POST /repos/{owner}/{repo}/dispatches', {
          event_type: route.eventType,
          client_payload: inputs,
        });
        return undefined;
      }
      const { status, data } = await client.ask(
        about,
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches',
        { workflow: route.workflow, ref: route.ref ?? (await defaultBranch(about)), inputs },
      );
      if (status === 204) return undefined;
      const id = runId(data, 'workflow_run_id');
      if (id === undefined)
        throw new GitHubError({ kind: 'lost', status }, `HTTP ${status} with an answer that is not GitHub's`);
      return { id, url: text(data, 'html_url') };
    },

    async find(route, jobId, since) {
      const created = `>=${new Date(since - clockTolerance).toISOString().slice(0, 19)}Z`;
      const [path, event] =
        route.workflow === undefined
          ? ['GET /repos/{owner}/{repo}/actions/runs', 'repository_dispatch']
          : ['GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', 'workflow_dispatch'];
      const runs: { readonly run: Run; readonly createdAt: number }[] = [];
      let strangers = 0;
      for (let page = 1; page <= mostPages; page += 1) {
        const { data } = await client.ask(aboutOf(route), path, {
          ...(route.workflow === undefined ? {} : { workflow: route.workflow }),
          event,
          created,
          per_page: 100,
          page,
        });
        const listed = list(data, 'workflow_runs');
        for (const entry of listed) {
          const id = runId(entry, 'id');
          const title = text(entry, 'display_title');
          if (id !== undefined && bears(title, jobId))
            runs.push({ run: { id, url: text(entry, 'html_url') }, createdAt: time(entry, 'created_at') });
          else if (!namesAnotherJob(title)) strangers += 1;
        }
        if (listed.length < 100) break;
        // Not all of them could be looked at.
        if (page === mostPages) strangers += 1;
      }
      runs.sort((one, other) => one.createdAt - other.createdAt || Number(one.run.id) - Number(other.run.id));
      return { runs: runs.map(({ run }) => run), strangers };
    },

    async see(route, { id }) {
      const { data } = await client.ask(aboutOf(route), 'GET /repos/{owner}/{repo}/actions/runs/{id}', {
        id,
      });
      const status = text(data, 'status');
      if (status === '')
        throw new GitHubError({ kind: 'lost', status: 200 }, "HTTP 200 with an answer that is not GitHub's");
      return { status, conclusion: text(data, 'conclusion'), updatedAt: time(data, 'updated_at') };
    },

    async cancel(route, { id }) {
      const end = (how: string) =>
        client.ask(aboutOf(route), `POST /repos/{owner}/{repo}/actions/runs/{id}/${how}`, { id });
      await end('cancel').catch(async (error: unknown) => {
        // It has ended, or has to be ended by force; if GitHub cannot do that either (actions/runner#3872), it says 409 again.
        if (!(error instanceof GitHubError) || error.status !== 409) throw error;
        await end('force-cancel');
      });
    },

    blockedUntil: ({ repository }) => client.blockedUntil(repository),
  };
}

/** Documented for each endpoint: a workflow's dispatch, its runs and their end are Actions, repository_dispatch is Contents. */
function aboutOf({ repository, eventType }: Route): About {
  return {
    repository,
    permissions: eventType === undefined ? { actions: 'write' } : { actions: 'write', contents: 'write' },
  };
}

/** What comes before the dispatch itself has started nothing, whatever became of it. */
function unsent(error: unknown): never {
  if (!(error instanceof GitHubError) || error.kind !== 'lost') throw error;
  throw new GitHubError({ kind: 'unsent', status: error.status }, error.message, { cause: error });
}

/** Whether the ID stands in the name as a word of its own: an ID may be the beginning of another. */
export function bears(title: string, jobId: string): boolean {
  for (let at = title.indexOf(jobId); at >= 0; at = title.indexOf(jobId, at + 1)) {
    if (!/[\w-]/.test(title[at - 1] ?? ' ') && !/[\w-]/.test(title[at + jobId.length] ?? ' ')) return true;
  }
  return false;
}

/** CodePipeline's job IDs are UUIDs: a name with one that is not the job's is of another job. */
function namesAnotherJob(title: string): boolean {
  return /(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(title);
}

function member(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function text(data: unknown, name: string): string {
  const value = member(data, name);
  return typeof value === 'string' ? value : '';
}

function time(data: unknown, name: string): number {
  const value = Date.parse(text(data, name));
  return Number.isNaN(value) ? Number.MAX_SAFE_INTEGER : value;
}

function runId(data: unknown, name: string): string | undefined {
  const value = member(data, name);
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

function list(data: unknown, name: string): readonly unknown[] {
  const value = member(data, name);
  return Array.isArray(value) ? value : [];
}
