import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** The folders of one run, all below `root`; absolute paths. */
export interface RunFolders {
  readonly root: string;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly home: string;
  readonly toolCache: string;
  /** TMPDIR. */
  readonly systemTemp: string;
  readonly fileCommands: string;
  readonly eventPath: string;
}

/** What the runner itself keeps in RUNNER_TEMP. */
const ownFolders = new Set(['_runner_file_commands', '_github_workflow', '_scripts']);

export async function createFolders(
  repository: string,
  workspace: string | undefined,
  payload: unknown,
): Promise<RunFolders> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'local-runner-')));
  const name = repository.split('/').at(-1) ?? repository;
  const temp = join(root, 'work', '_temp');
  const folders: RunFolders = {
    root,
    workspace: workspace ?? join(root, 'work', name, name),
    temp,
    home: join(root, 'home'),
    toolCache: join(root, 'work', '_tool'),
    systemTemp: join(root, 'tmp'),
    fileCommands: join(temp, '_runner_file_commands'),
    eventPath: join(temp, '_github_workflow', 'event.json'),
  };
  for (const folder of ['_github_workflow', '_scripts']) await mkdir(join(temp, folder), { recursive: true });
  for (const folder of [folders.workspace, folders.home, folders.toolCache, folders.systemTemp]) {
    await mkdir(folder, { recursive: true });
  }
  await writeFile(folders.eventPath, JSON.stringify(payload, null, 2));
  return folders;
}

/** What the job's processes have left in RUNNER_TEMP and in the system's folder for temporary files. */
export async function findLeftovers(folders: RunFolders): Promise<string[]> {
  const entries = await readdir(folders.temp, { recursive: true, withFileTypes: true });
  const inTemp = entries
    .map((entry) => relative(folders.temp, join(entry.parentPath, entry.name)))
    .filter((path) => !ownFolders.has(path.split(/[\\/]/)[0] ?? ''));
  const inSystemTemp = await readdir(folders.systemTemp);
  return [...inTemp, ...inSystemTemp.map((name) => join('(TMPDIR)', name))].sort();
}

export async function removeFolders(folders: RunFolders): Promise<void> {
  await rm(folders.root, { recursive: true, force: true, maxRetries: 3 });
}
