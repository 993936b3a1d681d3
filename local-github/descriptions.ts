/** GitHub's objects as its REST API gives them, held against the types of its OpenAPI description. */
import type { components } from '@octokit/openapi-types';
import type { Repository, Workflow } from './repositories.ts';
import type { Run } from './runs.ts';

type Schemas = components['schemas'];

/** A run as `GET …/actions/runs/{run_id}` gives it, but for what nothing here looks at. */
export function describeRun(run: Run, apiUrl: string) {
  const url = runUrl(run, apiUrl);
  return {
    id: run.id,
    name: run.workflow.name,
    display_title: run.displayTitle,
    path: run.workflow.path,
    event: run.event.name,
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_branch: run.ref,
    head_sha: '4d1f6a3b0c2e5f7890ab12cd34ef56789abcdef0',
    workflow_id: run.workflow.id,
    run_number: run.number,
    run_attempt: 1,
    url,
    html_url: run.url,
    jobs_url: `${url}/jobs`,
    cancel_url: `${url}/cancel`,
    created_at: seconds(run.createdAt),
    updated_at: seconds(run.updatedAt),
    run_started_at: seconds(run.createdAt),
    pull_requests: [],
  } satisfies Partial<Schemas['workflow-run']>;
}

export function runUrl(run: Run, apiUrl: string): string {
  return `${apiUrl}/repos/${run.repository.fullName}/actions/runs/${run.id}`;
}

/** A run's only job: there once the run has been queued for a runner. A stuck run has none. */
export function describeJobs(run: Run): unknown[] {
  if (run.isStuck || run.status === 'pending' || run.conclusion === 'startup_failure') return [];
  const id = run.id * 10;
  return [
    {
      id,
      run_id: run.id,
      run_attempt: 1,
      name: 'build',
      status: run.status,
      conclusion: run.conclusion ?? null,
      html_url: `${run.url}/job/${id}`,
      labels: ['ubuntu-latest'],
      runner_name: run.status === 'queued' ? null : 'GitHub Actions 12',
      steps: [],
    },
  ];
}

export function describeWorkflow(
  workflow: Workflow,
  repository: Repository,
  apiUrl: string,
  serverUrl: string,
): Schemas['workflow'] {
  const page = `${serverUrl}/${repository.fullName}`;
  const file = workflow.path.slice(workflow.path.lastIndexOf('/') + 1);
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: '2026-01-05T08:00:00.000Z',
    updated_at: '2026-01-05T08:00:00.000Z',
    url: `${apiUrl}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${file}/badge.svg`,
  };
}

/** The part of a repository that requests and events need. */
export function describeRepository(repository: Repository, serverUrl: string) {
  const [login, name = ''] = repository.fullName.split('/');
  return {
    id: repository.id,
    name,
    full_name: repository.fullName,
    private: true,
    owner: { login, type: 'Organization' },
    html_url: `${serverUrl}/${repository.fullName}`,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
  };
}

/** GitHub gives times in whole seconds. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
