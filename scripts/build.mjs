// Builds dist/: tsc strips the types into .build/, ncc bundles each entry with its dependencies and their licences.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const run = (bin, ...args) =>
  execFileSync(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('.build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
for (const entry of ['main', 'post', 'compress-worker', 'extract-worker']) {
  run(
    require.resolve('@vercel/ncc/dist/ncc/cli.js'),
    'build',
    `.build/${entry}.js`,
    '-o',
    `dist/${entry}`,
    '--license',
    'licenses.txt',
  );
  if (!existsSync(`dist/${entry}/index.js`)) throw new Error(`ncc wrote no dist/${entry}/index.js`);
}
