// Bundles the relay. Unlike the action it is for an ordinary Node, and Lambda's start-up is felt with every job: esbuild
// leaves out what is not used of the AWS clients (ncc's bundle is nearly three times as large).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes `lambda/`, which is whole by itself, and `program/`, which loads what the two share from there.
 *
 * @param {string} folder such as dist/relay
 * @returns {Promise<string>} the notices of what is bundled, in the form of ncc's (see notices.mjs)
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
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
    ),
  );
  return [...packages].sort().map(noticeOf).join('\n');
}

function noticeOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name}\n${license}\n${text.trim()}\n`;
}
