import { afterEach } from '@jest/globals';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionDirectory } from './scenario.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/**
 * The folder of an action with this one's dist and another action.yml; removed after the test.
 *
 * @param edit gives the text of action.yml another one
 * @param files others beside it, by name
 */
export async function alterAction(
  edit: (actionYml: string) => string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'altered-action-'));
  folders.push(folder);
  const original = await readFile(join(actionDirectory, 'action.yml'), 'utf8');
  const altered = edit(original);
  if (altered === original) throw new Error('Nothing of action.yml was altered.');
  await writeFile(join(folder, 'action.yml'), altered);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await symlink(join(actionDirectory, 'dist'), join(folder, 'dist'));
  return folder;
}
