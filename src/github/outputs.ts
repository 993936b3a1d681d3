import type { Commands } from './commands.ts';
import type { Job } from '../job.ts';
import type { Log } from '../log.ts';
import { oneLine } from '../text.ts';

/** Every output of action.yml; a test holds the two lists together. `configuration-<key>` comes on top of them. */
export const outputNames = [
  'job-id',
  'configuration',
  'pipeline-name',
  'stage-name',
  'action-name',
  'action-execution-id',
  'pipeline-arn',
  'pipeline-execution-id',
  'action-category',
  'action-owner',
  'action-provider',
  'action-version',
  'input-artifacts',
  'artifact-path',
  'output-artifacts',
  'continuation-token',
  'encryption-key-id',
] as const;

export type OutputName = (typeof outputNames)[number];

/** Where an input artifact lies now. */
export interface ReceivedPath {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** Sets the outputs of the step. What the job lacks is not set. */
export function setJobOutputs(
  job: Job,
  received: readonly ReceivedPath[],
  { commands, log }: { readonly commands: Commands; readonly log: Log },
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

function outputValues(job: Job, received: readonly ReceivedPath[]): Record<OutputName, string | undefined> {
  const { actionType, pipeline } = job;
  const pathOf = new Map(received.map(({ name, path }) => [name, path]));
  // JSON.stringify leaves out what is undefined.
  const inputArtifacts = job.inputArtifacts.map(({ name, revision, location }) => ({
    name,
    revision,
    bucket: location?.bucket,
    key: location?.key,
    path: pathOf.get(name),
  }));
  const outputArtifacts = job.outputArtifacts.map(({ name, location }) => ({
    name,
    bucket: location?.bucket,
    key: location?.key,
  }));
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

interface ConfigurationOutputs {
  /** Output name and the key whose value it has. */
  readonly outputs: readonly (readonly [name: string, key: string])[];
  readonly clashes: readonly { readonly key: string; readonly name: string; readonly taken: string }[];
}

/**
 * An output for each key. Where two keys come to the same name, which the runner compares without case, one
 * that needs no replacement has it, else the first.
 */
export function configurationOutputs(keys: readonly string[]): ConfigurationOutputs {
  const suffixed = keys.map((key) => ({ key, suffix: key.replace(/[^A-Za-z0-9_-]/g, '_') }));
  const exactFirst = suffixed.toSorted((a, b) => Number(b.suffix === b.key) - Number(a.suffix === a.key));
  const outputs = new Map<string, { readonly name: string; readonly key: string }>();
  const clashes = [];
  for (const { key, suffix } of exactFirst) {
    const name = `configuration-${suffix}`;
    const taken = outputs.get(name.toLowerCase());
    if (taken === undefined) outputs.set(name.toLowerCase(), { name, key });
    else clashes.push({ key, name: taken.name, taken: taken.key });
  }
  return { outputs: [...outputs.values()].map(({ name, key }) => [name, key] as const), clashes };
}
