// Bundles the action. Its entries share chunks, which hold together what is loaded together: each file costs time to
// load, and so does code that a step does not need.
import { resolve } from 'node:path';
import { build } from 'rolldown';

/** What main and post begin with, what they load when there are artifacts to move, and the threads. */
const parts = {
  job: ['process', 'receive/receive-job', 'report/report-outcome'],
  s3: ['transfer-artifacts'],
  download: ['artifacts/receive', 'artifacts/leftovers'],
  upload: ['artifacts/prepare', 'artifacts/store'],
  'extract-worker': ['extract-worker'],
  'compress-worker': ['compress-worker'],
};
const threads = ['extract-worker', 'compress-worker'];

/**
 * Writes an `index.js` for each entry that action.yml and the action itself start, and the chunks beside them.
 *
 * CommonJS, since an ES module that imports one of Node's own reads all that it exports: `node:http` then loads a whole
 * fetch, and `node:tls` its root certificates.
 *
 * @param {string} folder such as dist
 * @returns {Promise<readonly string[]>} paths of the modules that are bundled
 */
export async function bundleAction(folder) {
  // Without names the bundler makes a chunk for each set of entries that needs the same code, some fifty.
  const users = usersOfModules(await bundle({ write: false }, () => null));
  const chunks = await bundle({ write: true, dir: folder }, (module) => chunkName(users.get(module) ?? []));
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

async function bundle({ write, dir }, name) {
  const entries = ['main', 'post', ...threads];
  const { output } = await build({
    input: Object.fromEntries(entries.map((entry) => [`${entry}/index`, `src/${entry}.ts`])),
    platform: 'node',
    // The packages' ES modules, of which unused exports can be left out.
    resolve: { conditionNames: ['module', 'import', 'node'], mainFields: ['module', 'main'] },
    preserveEntrySignatures: false,
    plugins: [{ name: 'ascii', renderChunk: toAscii }],
    write,
    output: {
      dir,
      format: 'cjs',
      dynamicImportInCjs: false,
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
