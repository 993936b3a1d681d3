import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Job } from './workflow.ts';

interface WorkflowFile {
  readonly env?: Job['env'];
  readonly permissions?: Job['permissions'];
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What is understood; the rest of workflow syntax is refused, so that nothing is silently left out. */
const known = {
  workflow: ['name', 'run-name', 'on', 'env', 'permissions', 'concurrency', 'jobs'],
  job: ['name', 'runs-on', 'timeout-minutes', 'env', 'permissions', 'outputs', 'steps'],
  step: ['id', 'name', 'if', 'continue-on-error', 'env', 'uses', 'with', 'run', 'shell', 'working-directory'],
};

/**
 * One job of a workflow file: the one named, or the only one. Rejects where the file uses what this runner
 * does not know.
 */
export async function readWorkflow(path: string, jobId?: string): Promise<Job> {
  return parseWorkflow(await readFile(path, 'utf8'), path, jobId);
}

/** The same for a workflow's text; `path` is what errors call it. */
export function parseWorkflow(text: string, path: string, jobId?: string): Job {
  const file = parse(text) as WorkflowFile;
  refuseUnknown(file, known.workflow, path);
  const id = jobId ?? Object.keys(file.jobs)[0] ?? '';
  const job = file.jobs[id];
  if (job === undefined) throw new Error(`${path} has no job '${id}'`);
  refuseUnknown(job, known.job, `${path}, job ${id}`);
  for (const [index, step] of job.steps.entries()) {
    const place = `${path}, job ${id}, step ${index + 1}`;
    refuseUnknown(step, known.step, place);
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

function refuseUnknown(part: object, allowed: readonly string[], place: string): void {
  const unknown = Object.keys(part).filter((key) => !allowed.includes(key));
  if (unknown.length > 0) throw new Error(`${place}: '${unknown.join("', '")}' cannot be run here`);
}
