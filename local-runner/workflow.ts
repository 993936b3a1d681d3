import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** One job in workflow syntax, from a file or written as an object; beside `uses: ./` and `run:` it may have `call`. */
export interface Job {
  /** GITHUB_JOB; absent: `build`. */
  readonly id?: string;
  /** As the run's page and the jobs API name it; absent: the id. */
  readonly name?: string;
  readonly env?: Values;
  readonly permissions?: { readonly 'id-token'?: 'write' | 'none'; readonly actions?: 'read' | 'none' };
  /** Job outputs; the runner drops those that contain a mask. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export type Step = ActionStep | RunStep | CallStep;

/** Values as YAML gives them. Strings may hold `${{ }}`. */
export type Values = Readonly<Record<string, string | number | boolean>>;

interface CommonStep {
  readonly id?: string;
  readonly name?: string;
  /** An expression, with or without `${{ }}`; absent: `success()`. */
  readonly if?: string | boolean;
  readonly 'continue-on-error'?: boolean | string;
  readonly env?: Values;
}

/** The action under test; `./` is its folder, whatever folder the job works in. */
export interface ActionStep extends CommonStep {
  readonly uses: './';
  readonly with?: Values;
}

export interface RunStep extends CommonStep {
  readonly run: string;
}

/** A step that is a function of the test; it fails where that rejects. */
export interface CallStep extends CommonStep {
  readonly call: (step: StepContext) => void | Promise<void>;
}

/** What a `call` step can see and do. */
interface StepContext {
  /** Absolute path. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Prints a line, as a process would: it may be a workflow command. */
  readonly print: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** As through GITHUB_ENV: for later steps and for post. */
  readonly setEnv: (name: string, value: string) => void;
}

interface WorkflowFile {
  readonly env?: Job['env'];
  readonly permissions?: Job['permissions'];
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The supported keys. Any other is refused rather than ignored. */
const supported = {
  workflow: ['name', 'run-name', 'on', 'env', 'permissions', 'concurrency', 'jobs'],
  job: ['name', 'runs-on', 'timeout-minutes', 'env', 'permissions', 'outputs', 'steps'],
  step: ['id', 'name', 'if', 'continue-on-error', 'env', 'uses', 'with', 'run'],
};

/** The only job of a workflow file. Rejects where the file has other jobs, or keys that are not supported here. */
export async function readWorkflow(path: string): Promise<Job> {
  return parseWorkflow(await readFile(path, 'utf8'), path);
}

/** The same for a workflow's text; errors name it by `path`. */
export function parseWorkflow(text: string, path: string): Job {
  const file = parse(text) as WorkflowFile;
  refuseUnsupported(file, supported.workflow, path);
  const [[id, job] = [], ...others] = Object.entries(file.jobs);
  if (id === undefined || job === undefined || others.length > 0)
    throw new Error(`${path} has ${Object.keys(file.jobs).length} jobs: exactly one can be run here`);
  refuseUnsupported(job, supported.job, `${path}, job ${id}`);
  for (const [index, step] of job.steps.entries()) {
    const place = `${path}, job ${id}, step ${index + 1}`;
    refuseUnsupported(step, supported.step, place);
    if ('uses' in step) {
      const uses: string = step.uses;
      if (uses !== './') throw new Error(`${place}: only 'uses: ./' can be run here, not '${uses}'`);
    }
  }
  const permissions = job.permissions ?? file.permissions;
  return {
    ...job,
    id,
    env: { ...file.env, ...job.env },
    ...(permissions === undefined ? {} : { permissions }),
  };
}

function refuseUnsupported(part: object, keys: readonly string[], place: string): void {
  const unsupported = Object.keys(part).filter((key) => !keys.includes(key));
  if (unsupported.length > 0) throw new Error(`${place}: '${unsupported.join("', '")}' cannot be run here`);
}
