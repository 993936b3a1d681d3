// The modules of the action and the relay, and which imports which, as a Mermaid diagram for docs/architecture.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Each module's imports of other modules, by name.
 *
 * @returns {Map<string, Set<string>>}
 */
export function moduleGraph(root = '.') {
  const graph = new Map();
  for (const folder of ['src', 'relay']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const file = join(root, folder, name);
      const from = moduleOf(root, file);
      const imports = graph.get(from) ?? new Set();
      graph.set(from, imports);
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
        const to = moduleOf(root, resolve(dirname(file), target));
        if (to !== from) imports.add(to);
      }
    }
  }
  return graph;
}

/** A folder of src/ or relay/. A file directly in one of them is domain unless it imports, itself or by others, a folder. */
function moduleOf(root, file) {
  const [top, name, inFolder] = relative(root, file).replaceAll('\\', '/').split('/');
  if (inFolder !== undefined) return `${top}/${name}`;
  if (/^(?:main|post|lambda|program)\.ts$/.test(name)) return `${top} entry points`;
  if (/^(?:worker|transfer-artifacts)\.ts$/.test(name)) return 'set-up';
  if (importsAFolder(file)) return top === 'src' ? 'src entry points' : 'relay use cases';
  return top === 'src' ? 'domain' : 'relay domain';
}

function importsAFolder(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const targets = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'\.\/([^']+)'/g)];
  return targets.some(
    ([, target]) => target.includes('/') || importsAFolder(join(dirname(file), target), seen),
  );
}

/** Edges that another path implies are left out: the diagram shows who is above whom. */
export function moduleDiagram(graph) {
  const reaches = (from, to, seen = new Set()) =>
    [...(graph.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const id = (name) => name.replace(/\W/g, '_');
  const names = [...graph.keys()].sort();
  const nodes = names.map((name) => `  ${id(name)}["${name}"]`);
  const edges = names.flatMap((from) =>
    [...graph.get(from)]
      .sort()
      .filter((to) => ![...graph.get(from)].some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...edges, '```'].join('\n');
}
