import type { Job } from '../job.ts';
import { oneLine } from '../text.ts';
import type { Step } from './step.ts';

/** The downloaded input artifacts and their absolute paths. */
type Received = readonly { readonly name: string; readonly path: string }[];

/** Sets the step's outputs: those of action.yml and `configuration-<key>`. What the job does not have is not set. */
export function setJobOutputs(
  job: Job,
  received: Received,
  { commands, log }: Pick<Step, 'commands' | 'log'>,
): void {
  for (const [name, value] of Object.entries(outputValues(job, received))) {
    if (value !== undefined) commands.setOutput(name, value);
  }
  const { outputs, clashes } = configurationOutputs(Object.keys(job.configuration));
  for (const [name, key] of outputs) commands.setOutput(name, job.configuration[key] ?? '');
  for (const { key, name, taken } of clashes) {
    log.warning(
      `The configuration keys ${oneLine(taken)} and ${oneLine(key)} share the output ${name}, which has the value of ${oneLine(taken)}: take ${oneLine(key)} from fromJSON(steps.<id>.outputs.configuration).`,
    );
  }
}

function outputValues(job: Job, received: Received): Record<string, string | undefined> {
  const { actionType, pipeline } = job;
  // JSON.stringify omits undefined members.
  const inputArtifacts = job.inputArtifacts.map(({ name, revision, location }) => {
    const path = received.find((each) => each.name === name)?.path;
    return { name, revision, bucket: location?.bucket, key: location?.key, path };
  });
  const outputArtifacts = job.outputArtifacts.map(({ name, location }) => ({ name, ...location }));
  return {
    'job-id': job.id,
    configuration: JSON.stringify(job.configuration),
    'pipeline-name': pipeline.pipelineName,
    'stage-name': pipeline.stageName,
    'action-name': pipeline.actionName,
    'action-execution-id': pipeline.actionExecutionId,
    'pipeline-arn': pipeline.pipelineArn,
    'pipeline-execution-id': pipeline.pipelineExecutionId,
    'action-category': actionType?.category,
    'action-owner': actionType?.owner,
    'action-provider': actionType?.provider,
    'action-version': actionType?.version,
    'input-artifacts': JSON.stringify(inputArtifacts),
    'artifact-path': received[0]?.path,
    'output-artifacts': JSON.stringify(outputArtifacts),
    'continuation-token': job.continuationToken,
    'encryption-key-id': job.encryptionKeyId,
  };
}

/**
 * An output name for each key. Where two keys get the same name, which the runner compares case-insensitively, the one
 * that needs no replacement wins, else the first.
 *
 * @returns pairs of output name and key; and the keys without an output, each with the key that took its name
 */
export function configurationOutputs(keys: readonly string[]) {
  const named = keys.map((key) => ({ key, suffix: key.replace(/[^A-Za-z0-9_-]/g, '_') }));
  const exactFirst = named.toSorted((a, b) => Number(b.suffix === b.key) - Number(a.suffix === a.key));
  const outputs = new Map<string, readonly [name: string, key: string]>();
  const clashes: { readonly key: string; readonly name: string; readonly taken: string }[] = [];
  for (const { key, suffix } of exactFirst) {
    const name = `configuration-${suffix}`;
    const taken = outputs.get(name.toLowerCase());
    if (taken === undefined) outputs.set(name.toLowerCase(), [name, key]);
    else clashes.push({ key, name: taken[0], taken: taken[1] });
  }
  return { outputs: [...outputs.values()], clashes };
}
