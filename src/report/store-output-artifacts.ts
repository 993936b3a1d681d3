import type { StoredArtifact } from '../artifacts/store.ts';
import { assignOutputArtifacts, checkNames, type OutputArtifactPath } from '../github/output-artifacts.ts';
import type { SavedArtifact } from '../github/state.ts';
import { type Post, runOfJob } from './post-job.ts';

/**
 * Uploads a path for every output artifact of the job; of a job that goes on only those that have a path already.
 *
 * @throws Failure
 */
export async function storeOutputArtifacts(post: Post, goesOn: boolean): Promise<StoredArtifact[]> {
  const { api, inputs, state, step, surroundings } = post;
  const paths = inputs.outputArtifacts();
  const expected = goesOn ? artifactsWithPath(state.outputArtifacts, paths) : state.outputArtifacts;
  const assigned = assignOutputArtifacts(paths, expected, step.run.workspace);
  if (assigned.length === 0) return [];

  return await step.log.group(
    `Output artifacts: ${assigned.map(({ artifact }) => artifact.name).join(', ')}`,
    async () => {
      // First, so that threads start while S3's client is loaded, most of what this action weighs.
      const { prepareArtifacts } = await import('../artifacts/prepare.ts');
      const prepared = prepareArtifacts(
        assigned.map(({ artifact: { name, bucket, key }, path }) => ({
          name,
          source: path,
          location: { bucket, key },
        })),
        {
          workspace: step.run.workspace,
          symlinks: inputs.symlinks(),
          latestTime: inputs.latestTime(),
        },
      );
      const [{ storeArtifacts }, { createTransfer }] = await Promise.all([
        import('../artifacts/store.ts'),
        import('../transfer-artifacts.ts'),
      ]);
      const transfer = createTransfer(
        { run: runOfJob(post), region: state.region, api, credentials: undefined },
        step,
        surroundings,
      );
      return await storeArtifacts(prepared, state.encryptionKeyId, transfer);
    },
  );
}

/** CodePipeline hands the job out again, and the run that ends it brings the rest. */
function artifactsWithPath(
  artifacts: readonly SavedArtifact[],
  paths: readonly OutputArtifactPath[],
): readonly SavedArtifact[] {
  checkNames(
    paths,
    artifacts.map(({ name }) => name),
  );
  return artifacts.filter((artifact) =>
    paths.some(({ name }) => name === undefined || name === artifact.name),
  );
}
