import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
// @ts-expect-error -- a plain script, without types
import { moduleGraph as untyped } from '../../scripts/module-graph.mjs';

const moduleGraph = untyped as (root: string) => Map<string, Set<string>>;
const graph = moduleGraph(fileURLToPath(new URL('../../', import.meta.url)));

/** The modules that one imports, directly or not. */
function reachedFrom(module: string, seen = new Set<string>()): Set<string> {
  for (const next of graph.get(module) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachedFrom(next, seen);
  }
  return seen;
}

describe('the modules', () => {
  it.each([...graph.keys()])('never lead from %s back to it', (module) => {
    expect([...reachedFrom(module)]).not.toContain(module);
  });

  it.each([
    ['domain', []],
    ['src/aws', ['domain']],
    ['src/github', ['domain']],
    ['src/codepipeline', ['domain', 'src/aws']],
    ['src/artifacts', ['domain', 'src/aws']],
  ])('let %s import %j only', (module, allowed) => {
    expect([...(graph.get(module) ?? [])].sort()).toEqual(allowed);
  });
});
