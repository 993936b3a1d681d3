// Bundles the relay, which is for an ordinary Node: Lambda's start-up is felt with every job.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes `lambda/`, which is whole by itself, and `program/`, which loads what the two share from there.
 *
 * @param {string} folder such as dist/relay
 * @returns {Promise<readonly string[]>} paths of the modules that are bundled
 */
export async function bundleRelay(folder) {
  const { metafile } = await build({
    entryPoints: { 'lambda/index': 'relay/lambda.ts', 'program/index': 'relay/program.ts' },
    outdir: folder,
    chunkNames: 'lambda/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The packages' ES modules, of which unused exports can be left out.
    mainFields: ['module', 'main'],
    minify: true,
    // An error's trace quotes the line.
    lineLimit: 160,
    legalComments: 'none',
    // Packages that are still CommonJS ask for Node's modules by this.
    banner: {
      js: "import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  for (const part of ['lambda', 'program'])
    writeFileSync(join(folder, part, 'package.json'), '{\n  "type": "module"\n}\n');
  return Object.keys(metafile.inputs);
}
