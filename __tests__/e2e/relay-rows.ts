import type { JobToQueue } from '../../local-cloud/index.ts';
import type { Runner, Run, WorkflowToAdd } from '../../local-github/index.ts';

export const repository = 'octo-org/shop';

/** Of the stack, in minutes. */
export const startTimeout = 0.2;
export const answerGrace = 0.05;

/** What starts it by workflow_dispatch or repository_dispatch, and reports with this action. */
const workflow = (inputs: string, steps: string) => `
name: CodePipeline
run-name: CodePipeline job \${{ inputs.job-id || github.event.client_payload.job-id }}
on:
  workflow_dispatch:
    inputs:
      job-id: { required: true, type: string }
      client-token: { type: string }
  repository_dispatch:
    types: [codepipeline-job]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - id: bridge
        uses: ./
        with:
          summary: built by \${{ github.run_id }}${inputs}
      - run: ${steps}
`;

const reporting = workflow('', 'echo "pipeline ${{ steps.bridge.outputs.pipeline-name }}"');
const building = workflow(
  "\n          output-artifacts: 'Site: site'",
  'mkdir site; cp "${{ steps.bridge.outputs.artifact-path }}/index.txt" site/index.html',
).replace(/ *repository_dispatch:\n.*\n/, '');
const dispatched = reporting.replace(/ *repository_dispatch:\n.*\n/, '');

const ending =
  (how: (run: Run) => void): Runner =>
  (run) => {
    run.begin();
    how(run);
  };

/** By file name: how runs of each go. Those without a runner stay queued: no runner takes their job. */
export const workflowsOf = (really: Runner): Readonly<Record<string, WorkflowToAdd>> => ({
  'build.yml': { text: building, runner: really },
  'report.yml': { text: reporting, runner: really },
  'no-runner.yml': { text: dispatched },
  'approval.yml': {
    text: dispatched,
    runner: (run) => {
      run.awaitApproval();
    },
  },
  'stuck.yml': {
    text: dispatched,
    runner: (run) => {
      run.getStuck();
    },
  },
  'runner-lost.yml': {
    text: dispatched,
    runner: ending((run) => {
      run.end('failure');
    }),
  },
  'cancelled.yml': {
    text: dispatched,
    runner: ending((run) => {
      run.end('cancelled');
    }),
  },
  'no-action.yml': {
    text: dispatched,
    runner: ending((run) => {
      run.end('success');
    }),
  },
  'startup-failure.yml': {
    text: dispatched,
    runner: ending((run) => {
      run.end('startup_failure');
    }),
  },
  'deleted.yml': {
    text: dispatched,
    runner: ending((run) => {
      run.delete();
    }),
  },
  'slow.yml': { text: dispatched, runner: ending(() => undefined) },
  'disabled.yml': { text: dispatched, state: 'disabled_manually' },
  'no-inputs.yml': { text: 'on: workflow_dispatch\njobs: {}\n' },
  'on-push.yml': { text: 'on: push\njobs: {}\n' },
});

/** A job that the relay fails. */
export interface Row {
  readonly title: string;
  readonly job: JobToQueue;
  readonly type: string;
  /** Parts of the message that a person reads. */
  readonly message: readonly (string | RegExp)[];
  /** Whether there is a run. */
  readonly hasRun: boolean;
}

export const configured = (workflow: string, more: Readonly<Record<string, string>> = {}): JobToQueue => ({
  kind: 'custom',
  configuration: { Repository: repository, Workflow: workflow, ...more },
});

/** What GitHub or the relay refuses: told at once. */
export const refused: readonly Row[] = [
  {
    title: 'a workflow that is not there',
    job: configured('biuld.yml'),
    type: 'ConfigurationError',
    message: [repository, 'biuld.yml', 'Not Found'],
    hasRun: false,
  },
  {
    title: 'a repository outside of those allowed',
    job: { kind: 'custom', configuration: { Repository: 'octo-org/elsewhere', Workflow: 'build.yml' } },
    type: 'PermissionError',
    message: ['octo-org/elsewhere', 'RELAY_REPOSITORIES'],
    hasRun: false,
  },
  {
    title: 'a ref that is not there',
    job: configured('build.yml', { Ref: 'nowhere' }),
    type: 'ConfigurationError',
    message: [repository, 'build.yml', 'No ref found for: nowhere'],
    hasRun: false,
  },
  {
    title: 'a disabled workflow',
    job: configured('disabled.yml'),
    type: 'ConfigurationError',
    message: ['disabled.yml', /disabled workflow/],
    hasRun: false,
  },
  {
    title: 'a workflow without the input',
    job: configured('no-inputs.yml'),
    type: 'ConfigurationError',
    message: ['no-inputs.yml', 'Unexpected inputs provided: ["job-id"]'],
    hasRun: false,
  },
  {
    title: 'a workflow that listens to something else',
    job: configured('on-push.yml'),
    type: 'ConfigurationError',
    message: ['on-push.yml', "does not have 'workflow_dispatch' trigger"],
    hasRun: false,
  },
  {
    title: 'no workflow at all',
    job: { kind: 'custom', configuration: { Repository: repository } },
    type: 'ConfigurationError',
    message: [repository, 'Workflow'],
    hasRun: false,
  },
];

/** Each row of what the relay watches runs for. */
export const watched: readonly Row[] = [
  {
    title: 'no runner takes the job',
    job: configured('no-runner.yml'),
    type: 'JobFailed',
    message: ['no-runner.yml', 'no runner took its job', 'RUN'],
    hasRun: true,
  },
  {
    title: 'an approval is waited for',
    job: configured('approval.yml'),
    type: 'JobFailed',
    message: ['approval.yml', 'approval', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the run is one that GitHub has lost track of',
    job: configured('stuck.yml'),
    type: 'JobFailed',
    message: ['stuck.yml', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the runner is lost',
    job: configured('runner-lost.yml'),
    type: 'JobFailed',
    message: ['runner-lost.yml', 'failure', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the run is cancelled while it is queued',
    job: configured('cancelled.yml'),
    type: 'JobFailed',
    message: ['cancelled.yml', 'cancelled', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the workflow ends well without the action',
    job: configured('no-action.yml'),
    type: 'JobFailed',
    message: ['no-action.yml', 'success', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the workflow is invalid',
    job: configured('startup-failure.yml'),
    type: 'ConfigurationError',
    message: ['startup-failure.yml', 'startup_failure', 'RUN'],
    hasRun: true,
  },
  {
    title: 'the run is deleted',
    job: configured('deleted.yml'),
    type: 'JobFailed',
    message: ['deleted.yml', 'RUN'],
    hasRun: true,
  },
  {
    title: 'no run takes a third-party job',
    job: { kind: 'third-party', configuration: { Repository: repository, Workflow: 'no-runner.yml' } },
    type: 'JobFailed',
    message: ['no-runner.yml', 'queued', 'RUN'],
    hasRun: true,
  },
];

/** One of each kind of job, which the action answers. */
export const taken = {
  'a custom action’s job, by its event': { ...configured('build.yml'), outputArtifacts: ['Site'] },
  'a job that starts a repository_dispatch': {
    kind: 'custom',
    configuration: { Repository: repository, EventType: 'codepipeline-job' },
  },
  'a third-party job': {
    kind: 'third-party',
    configuration: { Repository: repository, Workflow: 'report.yml' },
  },
  'a job of the Lambda action': {
    kind: 'lambda',
    configuration: { UserParameters: JSON.stringify({ Repository: repository, Workflow: 'report.yml' }) },
  },
  'a job on another branch': configured('report.yml', { Ref: 'release' }),
} as const satisfies Readonly<Record<string, JobToQueue>>;
