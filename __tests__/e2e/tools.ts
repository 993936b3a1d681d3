import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideWindows } from './windows-tools.ts';

/** The message is one line that says which tool is missing, and what to do. */
export class MissingTool extends Error {}

/** Tools that are built from source at a version of our choice, once, into .tmp/tools. */
const goTools = {
  act: { module: 'github.com/nektos/act', version: 'v0.2.87' },
  versitygw: { module: 'github.com/versity/versitygw/cmd/versitygw', version: 'v1.8.0' },
} as const;

type GoTool = keyof typeof goTools;

/** Tools from PyPI, each in an environment of its own that also has what is named beside it. */
const pythonTools = {
  /** First: its python3 has awscli.botocore, the service model of the tests. Whatever version the machine has. */
  aws: ['awscli==1.46.3'],
  ministack: ['ministack==1.5.33', 'aws-sam-translator==1.115.0', 'cryptography==50.0.2'],
  'cfn-lint': ['cfn-lint==1.58.0'],
} as const;

type PythonTool = keyof typeof pythonTools;

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
  folders.push(...(Object.keys(pythonTools) as PythonTool[]).map(installPythonTool));
  return { PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter), ...provideWindows(folder) };
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

/** As above. A file in it names all that was installed: another version of any is another installation. */
function installPythonTool(tool: PythonTool): string {
  const packages = pythonTools[tool];
  const environment = join(folder, tool);
  const bin = join(environment, 'bin');
  const marker = join(environment, 'installed');
  const wanted = packages.join(' ');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return bin;
  install('a Python environment', 'python3', ['-m', 'venv', '--clear', environment]);
  install(wanted, join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  writeFileSync(marker, wanted);
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
