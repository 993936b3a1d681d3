import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The message is one line that says which tool is missing, and what to do. */
export class MissingTool extends Error {}

/** Tools that are built from source at a version of our choice, once, into .tmp/tools. */
const goTools = {
  act: { module: 'github.com/nektos/act', version: 'v0.2.87' },
  versitygw: { module: 'github.com/versity/versitygw/cmd/versitygw', version: 'v1.8.0' },
} as const;

type GoTool = keyof typeof goTools;

/** From PyPI, whatever version the machine has: botocore, which comes with it, is the service model of the tests. */
const awsCli = 'awscli==1.46.3';

/** Tools of the system, and what Debian calls the package of each. */
const systemTools = {
  git: 'git',
  zip: 'zip',
  unzip: 'unzip',
  '7z': 'p7zip-full',
  bsdtar: 'libarchive-tools',
  jar: 'default-jdk-headless',
  python3: 'python3',
  jq: 'jq',
} as const;

const folder = fileURLToPath(new URL('../../.tmp/tools', import.meta.url));

/**
 * Sees to it that every tool is there, and gives the environment in which PATH has all of them.
 *
 * @throws MissingTool
 */
export function provideTools(): Record<string, string> {
  for (const [tool, debianPackage] of Object.entries(systemTools)) requireTool(tool, debianPackage);
  const folders = (Object.keys(goTools) as GoTool[]).map(installGoTool);
  folders.push(installAwsCli());
  return { PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter) };
}

function requireTool(tool: string, debianPackage: string): void {
  if (findOnPath(tool) !== undefined) return;
  throw new MissingTool(
    `${tool} is missing: install it (Debian: apt-get install -y --no-install-recommends ${debianPackage}).`,
  );
}

/** The folder of the tool, whose name has its version: another version is another folder. */
function installGoTool(tool: GoTool): string {
  const { module, version } = goTools[tool];
  const bin = join(folder, `${tool}-${version}`);
  if (existsSync(join(bin, tool))) return bin;
  if (findOnPath('go') === undefined) {
    throw new MissingTool(`${tool} ${version} is missing, and so is Go to build it with: https://go.dev/dl/`);
  }
  install(`${tool} ${version}`, 'go', ['install', `${module}@${version}`], { GOBIN: bin });
  return bin;
}

function installAwsCli(): string {
  const environment = join(folder, awsCli.replace('==', '-'));
  const bin = join(environment, 'bin');
  if (existsSync(join(bin, 'aws'))) return bin;
  install('a Python environment', 'python3', ['-m', 'venv', environment]);
  install(awsCli, join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', awsCli]);
  return bin;
}

function install(
  what: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): void {
  process.stderr.write(`Installing ${what} into .tmp/tools ...\n`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    timeout: 10 * 60_000,
  });
  if (status !== 0) {
    throw new MissingTool(`${what} is missing, and "${command} ${args.join(' ')}" did not succeed.`);
  }
}

function findOnPath(tool: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((path) => join(path, tool)).find((path) => existsSync(path));
}
