import module from 'node:module';
import { join } from 'node:path';

/*
 * Compiling this action's bundle is most of its start-up. Node 22 and newer keep the compiled code, once this is
 * asked for and for modules loaded after it: for the next step on the same machine, post in any case.
 */
const folder = process.env['RUNNER_TEMP'];
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
if (folder !== undefined && folder !== '')
  enableCompileCache?.(join(folder, 'codepipeline-bridge-compile-cache'));
