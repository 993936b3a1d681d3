import { type GitHubServices, startGitHubServices } from '../../local-runner/github-services.ts';
import { afterTest } from './after-test.ts';

const repository = 'octo-org/shop';
const runId = 4711;
const runnerName = 'GitHub Actions 12';

/** Environment of a run that GitHub knows of. */
export const runVariables = {
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: String(runId),
  RUNNER_NAME: runnerName,
};

export const runUrl = `https://github.com/${repository}/actions/runs/${runId}/attempts/1`;

/** Of the job in `startGitHub`. */
export const jobUrl = `https://github.com/${repository}/actions/runs/${runId}/job/1`;

/** GitHub's API as it answers while the job of failing-step.yml is at its post steps. */
export async function startGitHub(token: string, mayReadActions: boolean): Promise<GitHubServices> {
  const step = (name: string, index: number) => ({
    name,
    number: index + 1,
    conclusion: name === 'Run the tests' ? 'failure' : 'success',
  });
  const services = await startGitHubServices({
    repository,
    ref: 'refs/heads/main',
    runId,
    runAttempt: 1,
    token,
    mayReadActions,
    mayRequestIdTokens: false,
    behaviour: {},
    describeJob: () => ({
      name: 'build',
      status: 'in_progress',
      runner_name: runnerName,
      html_url: jobUrl,
      steps: ['Set up job', 'Run actions/checkout@v7', 'Run ./', 'Run the tests'].map(step),
    }),
  });
  afterTest(() => services.close());
  return services;
}
