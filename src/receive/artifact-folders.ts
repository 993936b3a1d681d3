import { join } from 'node:path';
import { configurationError } from '../failure.ts';
import type { MainInputs } from '../github/inputs.ts';
import { ignoresCase, reservedOnWindows } from '../paths.ts';
import { oneLine } from '../text.ts';

interface FileSystem {
  readonly platform: NodeJS.Platform;
  readonly ignoresCase: (folder: string) => boolean;
}

/**
 * Chooses each artifact's folder as actions/download-artifact does: a single one goes into the path itself, several into
 * a subfolder each.
 *
 * @param fileSystem replaced in tests
 * @throws Failure (ConfigurationError) where two would share a folder or file, or Windows does not allow its name
 */
export function artifactFolders<A extends { readonly name: string }>(
  artifacts: readonly A[],
  { path, extract, 'merge-multiple': merged }: Pick<MainInputs, 'path' | 'merge-multiple' | 'extract'>,
  fileSystem: FileSystem = { platform: process.platform, ignoresCase },
): (A & { readonly folder: string })[] {
  const haveOwn = extract && artifacts.length > 1 && !merged;
  if (haveOwn || !extract) checkNames(artifacts, path, fileSystem);
  return artifacts.map((artifact) => ({ ...artifact, folder: haveOwn ? join(path, artifact.name) : path }));
}

function checkNames(
  artifacts: readonly { readonly name: string }[],
  path: string,
  fileSystem: FileSystem,
): void {
  const seen = new Map<string, string>();
  for (const { name } of artifacts) {
    if (fileSystem.platform === 'win32' && reservedOnWindows.test(name)) {
      throw configurationError(
        `Artifact ${oneLine(name)} has a name that Windows reserves, so that nothing there can be called so: ` +
          `extract it alone (input-artifacts) or with merge-multiple, or rename it in the pipeline.`,
      );
    }
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined && fileSystem.ignoresCase(path)) {
      throw configurationError(
        `Artifacts ${oneLine(twin)} and ${oneLine(name)} differ in letter case only, and the runner's file system ` +
          `would put both in one place: choose one (input-artifacts), set merge-multiple, or rename one in the pipeline.`,
      );
    }
    seen.set(name.toLowerCase(), name);
  }
}
