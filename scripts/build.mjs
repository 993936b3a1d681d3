// Builds dist/: tsc strips the types into .build/, ncc bundles each entry of the action with its dependencies and their
// licences; the relay is bundled by esbuild.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundleRelay } from './bundle-relay.mjs';
import { mergeNotices } from './notices.mjs';
import { shareChunks } from './share-chunks.mjs';

const require = createRequire(import.meta.url);
const typescript = require.resolve('typescript/bin/tsc');
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('.build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [typescript, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const notices = [];
for (const entry of ['main', 'post', 'compress-worker', 'extract-worker']) {
  const folder = `dist/${entry}`;
  run(ncc, 'build', `.build/${entry}.js`, '-o', folder, '--license', 'licenses.txt');
  if (!existsSync(`${folder}/index.js`)) throw new Error(`ncc wrote no ${folder}/index.js`);
  // A bundle of our own code alone has none.
  if (existsSync(`${folder}/licenses.txt`)) {
    notices.push(readFileSync(`${folder}/licenses.txt`, 'utf8'));
    rmSync(`${folder}/licenses.txt`);
  }
}
shareChunks('dist/post', 'dist/main');
notices.push(await bundleRelay('dist/relay'));
writeFileSync('dist/licenses.txt', mergeNotices(notices));
