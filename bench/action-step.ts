import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job, LocalCloud } from '../local-cloud/index.ts';
import { evaluateInputs, inputVariables, readActionMetadata } from '../local-runner/action-metadata.ts';
import { contextVariables } from '../local-runner/environment.ts';
import { createCommandFiles, parseKeyValues, type CommandFiles } from '../local-runner/file-commands.ts';
import { type Command, measure } from './measure.ts';

const action = await readActionMetadata(fileURLToPath(new URL('..', import.meta.url)));

interface StepOptions {
  readonly cloud: LocalCloud;
  readonly job: Job;
  /** The action's inputs. */
  readonly with?: Readonly<Record<string, string>>;
  /** Absolute path. */
  readonly workspace: string;
  /** Absolute, empty: for RUNNER_TEMP and the files that the step is handed. */
  readonly folder: string;
  /** The node that runs the step. */
  readonly node?: string;
}

/** The main step of dist, with the environment that GitHub's runner gives it. */
export async function mainStep(options: StepOptions): Promise<Command> {
  return step(options, action.main, await stageFiles(options.folder, 1), {});
}

/** The post step after a main step, which is run in time that does not count. */
export async function postStep(options: StepOptions): Promise<Command> {
  const files = await stageFiles(options.folder, 1);
  await measure(step(options, action.main, files, {}));
  const state = [...parseKeyValues(readFileSync(files.state, 'utf8'))];
  const variables = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]));
  return step(options, action.post ?? '', await stageFiles(options.folder, 2), variables);
}

function stageFiles(folder: string, stage: number): Promise<CommandFiles> {
  return createCommandFiles(join(folder, 'temp', '_runner_file_commands'), stage);
}

function step(options: StepOptions, script: string, files: CommandFiles, state: Command['env']): Command {
  const { cloud, job, workspace, folder } = options;
  const github = {
    workspace,
    event_name: 'repository_dispatch',
    event_path: join(folder, 'event.json'),
    repository: 'octo-org/bench',
    run_id: '1',
    run_attempt: '1',
    server_url: 'https://github.com',
  };
  const { jobId, clientToken } = job;
  const payload = { client_payload: { 'job-id': jobId, 'client-token': clientToken } };
  writeFileSync(github.event_path, JSON.stringify(payload));
  const contexts = { github: { ...github, token: '' }, job: { status: 'success' } };
  return {
    command: options.node ?? process.execPath,
    args: [script],
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ...contextVariables(github, { temp: join(folder, 'temp'), os: 'Linux' }, files, 'bench'),
      ...inputVariables(evaluateInputs(action, options.with ?? {}, contexts)),
      ...state,
      ...cloud.environment,
    },
  };
}
