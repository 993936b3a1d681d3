// Builds dist/: the bundles of the action and of the relay, and the licences of what they hold.
import { rmSync, writeFileSync } from 'node:fs';
import { bundleAction } from './bundle-action.mjs';
import { bundleRelay } from './bundle-relay.mjs';
import { noticesOf } from './notices.mjs';

rmSync('dist', { recursive: true, force: true });
const modules = [...(await bundleAction('dist')), ...(await bundleRelay('dist/relay'))];
writeFileSync('dist/package.json', '{\n  "type": "commonjs"\n}\n');
writeFileSync('dist/licenses.txt', noticesOf(modules));
