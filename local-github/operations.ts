import type { Reply } from '../local-runner/github-services.ts';
import { pageOf } from '../local-runner/github-services.ts';
import { allows } from './access.ts';
import type { Caller, Level, Permissions } from './access.ts';
import { describeJobs, describeRepository, describeRun, describeWorkflow } from './descriptions.ts';
import { createRepositoryDispatch, createWorkflowDispatch } from './dispatches.ts';
import { notFound, Refusal } from './refusal.ts';
import { isOn } from './repositories.ts';
import type { Repository, Workflow } from './repositories.ts';
import { filterRuns } from './runs.ts';
import type { Run } from './runs.ts';
import type { GitHubState } from './state.ts';

/** A request, and the operation that it asks for. */
export interface Call {
  readonly state: GitHubState;
  readonly url: URL;
  /** What the path says, by the names of GitHub's documentation. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly apiVersion: string;
  readonly token: string | undefined;
  readonly operation: Operation;
  /** Undefined where an App asks with its JWT. */
  readonly caller: Caller | undefined;
}

export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** What a token needs on the repository; undefined: these are asked with an App's JWT. */
  readonly needs?: readonly [permission: string, level: Level];
  readonly createsContent?: boolean;
  /** @throws Refusal */
  readonly answer: (call: Call) => Reply;
}

const path = (text: string) =>
  new RegExp(`^${text.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`)}$`);
const repo = '/repos/{owner}/{repo}';

/** Paths, methods and statuses by GitHub's OpenAPI description; permissions by "Permissions required for GitHub Apps". */
export const operations: readonly Operation[] = [
  {
    name: 'CreateWorkflowDispatch',
    method: 'POST',
    path: path(`${repo}/actions/workflows/{workflow_id}/dispatches`),
    needs: ['actions', 'write'],
    createsContent: true,
    answer: onRepository((call, repository) =>
      createWorkflowDispatch(call, repository, findWorkflow(call, repository)),
    ),
  },
  {
    name: 'CreateRepositoryDispatch',
    method: 'POST',
    path: path(`${repo}/dispatches`),
    needs: ['contents', 'write'],
    createsContent: true,
    answer: onRepository(createRepositoryDispatch),
  },
  {
    name: 'ListRuns',
    method: 'GET',
    path: path(`${repo}/actions/runs`),
    needs: ['actions', 'read'],
    answer: onRepository((call, repository) => listRuns(call, repository)),
  },
  {
    name: 'ListWorkflowRuns',
    method: 'GET',
    path: path(`${repo}/actions/workflows/{workflow_id}/runs`),
    needs: ['actions', 'read'],
    answer: onRepository((call, repository) => listRuns(call, repository, findWorkflow(call, repository))),
  },
  {
    name: 'GetRun',
    method: 'GET',
    path: path(`${repo}/actions/runs/{run_id}`),
    needs: ['actions', 'read'],
    answer: onRepository((call, repository) => ok(describeRun(findRun(call, repository), call.state.url))),
  },
  {
    name: 'ListJobs',
    method: 'GET',
    path: path(`${repo}/actions/runs/{run_id}/jobs`),
    needs: ['actions', 'read'],
    answer: onRepository((call, repository) =>
      pageOf('jobs', describeJobs(findRun(call, repository)), call.url),
    ),
  },
  {
    name: 'CancelRun',
    method: 'POST',
    path: path(`${repo}/actions/runs/{run_id}/cancel`),
    needs: ['actions', 'write'],
    answer: onRepository((call, repository) => cancel(findRun(call, repository), false)),
  },
  {
    name: 'ForceCancelRun',
    method: 'POST',
    path: path(`${repo}/actions/runs/{run_id}/force-cancel`),
    needs: ['actions', 'write'],
    answer: onRepository((call, repository) => cancel(findRun(call, repository), true)),
  },
  {
    name: 'ListWorkflows',
    method: 'GET',
    path: path(`${repo}/actions/workflows`),
    needs: ['actions', 'read'],
    answer: onRepository(({ state, url }, repository) => {
      const described = repository.workflows.map((one) =>
        describeWorkflow(one, repository, state.url, state.serverUrl),
      );
      return pageOf('workflows', described, url);
    }),
  },
  {
    name: 'GetWorkflow',
    method: 'GET',
    path: path(`${repo}/actions/workflows/{workflow_id}`),
    needs: ['actions', 'read'],
    answer: onRepository((call, repository) => {
      const workflow = findWorkflow(call, repository);
      return ok(describeWorkflow(workflow, repository, call.state.url, call.state.serverUrl));
    }),
  },
  {
    name: 'GetRepository',
    method: 'GET',
    path: path(repo),
    needs: ['metadata', 'read'],
    answer: onRepository(({ state }, repository) => ok(describeRepository(repository, state.serverUrl))),
  },
  {
    name: 'GetRepositoryInstallation',
    method: 'GET',
    path: path(`${repo}/installation`),
    answer: onRepository(({ state, token }, repository) =>
      ok(state.access.findInstallation(token, repository.fullName)),
    ),
  },
  {
    name: 'CreateInstallationToken',
    method: 'POST',
    path: path('/app/installations/{installation_id}/access_tokens'),
    answer: ({ state, token, path: { installation_id }, body }) => ({
      status: 201,
      body: state.access.createInstallationToken(token, Number(installation_id), body),
    }),
  },
];

function onRepository(answer: (call: Call, repository: Repository) => Reply): (call: Call) => Reply {
  return (call) => answer(call, findRepository(call));
}

/**
 * The repository of the call.
 *
 * @throws Refusal 404: there is none, or the token may not see it; 403: it may not do this, or nobody may
 */
function findRepository(call: Call): Repository {
  const { operation, caller } = call;
  const fullName = `${call.path['owner'] ?? ''}/${call.path['repo'] ?? ''}`;
  const repository = call.state.repositories.get(fullName.toLowerCase());
  if (repository === undefined) throw notFound();
  if (caller === undefined || operation.needs === undefined) return repository;
  if (!caller.grant.repositories.includes(repository.fullName)) throw notFound();
  // Every fine-grained token and every installation may read metadata.
  const permissions: Permissions = { metadata: 'read', ...caller.grant.permissions };
  if (!allows(permissions, ...operation.needs)) {
    const kind = caller.kind === 'installation' ? 'integration' : 'personal access token';
    throw new Refusal(403, `Resource not accessible by ${kind}`);
  }
  if (repository.archived && operation.method === 'POST') {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
  return repository;
}

function findWorkflow({ path: { workflow_id } }: Call, repository: Repository): Workflow {
  const workflow = repository.workflows.find(
    ({ id, path }) => String(id) === workflow_id || path === `.github/workflows/${workflow_id ?? ''}`,
  );
  // GitHub knows a workflow once its file is on the default branch.
  if (workflow === undefined || !isOn(workflow, repository.defaultBranch)) throw notFound();
  return workflow;
}

function findRun({ state, path: { run_id } }: Call, repository: Repository): Run {
  const run = state.runs.find(({ id }) => String(id) === run_id);
  if (run === undefined || run.isDeleted || run.repository !== repository) throw notFound();
  return run;
}

function listRuns({ state, url }: Call, repository: Repository, workflow?: Workflow): Reply {
  const visibleSince = Date.now() - state.listingLagMilliseconds;
  const listed = state.runs.filter(
    (run) =>
      run.repository === repository &&
      !run.isDeleted &&
      (workflow === undefined || run.workflow === workflow) &&
      run.createdAt.getTime() <= visibleSince,
  );
  const found = filterRuns(listed, url.searchParams).map((run) => describeRun(run, state.url));
  return pageOf('workflow_runs', found, url);
}

function cancel(run: Run, force: boolean): Reply {
  run.requestCancel(force);
  return { status: 202, body: {} };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}
