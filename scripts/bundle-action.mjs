// Bundles the action in two steps. rolldown leaves out what is not used of the packages' ES modules (ncc takes their
// CommonJS, of which nothing can be left out), and puts together what is loaded together: each file costs time to load,
// and so does code that a step does not need. ncc makes dist/ of that.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

/** What action.yml and the action itself start: `src/NAME.ts`, in dist `NAME/index.js`. */
const threads = ['extract-worker', 'compress-worker'];
const entries = ['main', 'post', ...threads];

/** What main and post begin with, what they load when there are artifacts to move, and the threads. */
const parts = {
  job: ['process', 'receive/receive-job', 'report/report-outcome'],
  s3: ['transfer-artifacts'],
  download: ['artifacts/receive', 'artifacts/target-folder'],
  upload: ['artifacts/prepare', 'artifacts/store'],
  ...Object.fromEntries(threads.map((thread) => [thread, [thread]])),
};

/**
 * Writes `bundle/`, which the entries share, and an `index.js` for each of them, which starts it there.
 *
 * @param {string} folder such as dist
 * @returns {Promise<readonly string[]>} paths of the modules that are bundled
 */
export async function bundleAction(folder) {
  rmSync('.build', { recursive: true, force: true });
  // Without names the bundler makes a chunk for each set of entries that needs the same code, some fifty.
  const users = usersOfModules(await bundle({ write: false }, () => null));
  const chunks = await bundle({ write: true }, (module) => chunkName(users.get(module) ?? []));

  // Of a package without a type ncc makes CommonJS. An ES module that imports one of Node's own reads all that it
  // exports: `node:http` then loads a whole fetch, and `node:tls` its root certificates.
  writeFileSync('.build/package.json', '{}\n');
  const starts = entries.map(
    (entry) => `export const ${camelCase(entry)} = () => import('./${entry}.js');\n`,
  );
  writeFileSync('.build/index.js', starts.join(''));
  const output = join(folder, 'bundle');
  execFileSync(process.execPath, [ncc, 'build', '.build/index.js', '--quiet', '--out', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const entry of entries) {
    mkdirSync(join(folder, entry), { recursive: true });
    writeFileSync(join(folder, entry, 'index.js'), `require('../bundle/index.js').${camelCase(entry)}();\n`);
  }
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

async function bundle({ write }, name) {
  const { output } = await build({
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    platform: 'node',
    // The packages' ES modules, of which unused exports can be left out.
    resolve: { conditionNames: ['module', 'import', 'node'], mainFields: ['module', 'main'] },
    preserveEntrySignatures: false,
    plugins: [{ name: 'ascii', renderChunk: toAscii }],
    write,
    output: {
      dir: '.build',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      comments: { legal: false, jsdoc: false },
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'parts', name }] },
    },
    // The SDK's clients import the default chain, which the action itself loads only where it asks it.
    checks: { ineffectiveDynamicImport: false },
    logLevel: 'warn',
  });
  return output;
}

/** V8 keeps, and scans, a source with any other character in twice the bytes. */
function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The parts that need each module. */
function usersOfModules(chunks) {
  const users = new Map();
  for (const [part, files] of Object.entries(parts)) {
    const paths = files.map((file) => resolve('src', `${file}.ts`));
    const needed = new Set(chunks.filter(({ facadeModuleId }) => paths.includes(facadeModuleId)));
    for (const { imports, moduleIds } of needed) {
      for (const id of moduleIds) users.set(id, [...(users.get(id) ?? []), part]);
      for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
    }
  }
  return users;
}

/** @returns {string | null} null leaves the module to the bundler */
function chunkName(users) {
  if (users.length === 0) return null;
  // What main and post begin with is there for all that they load later.
  if (users.includes('job')) return users.some((part) => threads.includes(part)) ? 'common' : 'job';
  return users.includes('s3') ? 's3' : users.join('-');
}
