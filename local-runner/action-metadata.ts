import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { evaluateText } from './expressions.ts';
import type { Contexts } from './expressions.ts';
import type { Values } from './workflow.ts';

/** What the runner reads from action.yml. */
export interface ActionMetadata {
  /** Inputs in their order; a default may be an expression. */
  readonly inputs: readonly { readonly name: string; readonly default: string | undefined }[];
  /** Absolute paths of the scripts. */
  readonly main: string;
  readonly post: string | undefined;
  /** Condition of post; `always()` where action.yml has none. */
  readonly postIf: string;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    readonly 'post-if'?: string;
  };
}

/** Rejects where the folder has no action.yml or it is no JavaScript action. */
export async function readActionMetadata(directory: string): Promise<ActionMetadata> {
  const file = parse(await readFile(join(directory, 'action.yml'), 'utf8')) as ActionFile;
  if (!file.runs.using.startsWith('node')) {
    throw new Error(`${directory} is no JavaScript action: it runs using ${file.runs.using}`);
  }
  return {
    inputs: Object.entries(file.inputs ?? {}).map(([name, input]) => ({
      name,
      default: input?.default === undefined ? undefined : String(input.default),
    })),
    main: join(directory, file.runs.main),
    post: file.runs.post === undefined ? undefined : join(directory, file.runs.post),
    postIf: file.runs['post-if'] ?? 'always()',
  };
}

/** Contexts that a default in action.yml may use (action_yaml.json of actions/runner: input-default-context). */
const contextsOfDefaults = ['github', 'job', 'runner', 'strategy', 'matrix'];

/**
 * An action's inputs for one stage: what `with` has first, then the defaults of those it leaves out. Main and post
 * each evaluate them anew. Throws where an expression is wrong.
 */
export function evaluateInputs(
  action: ActionMetadata,
  given: Values,
  contexts: Contexts,
): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) inputs[name] = evaluateText(String(value), contexts);
  const named = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const narrow = Object.fromEntries(contextsOfDefaults.map((name) => [name, contexts[name]]));
  for (const input of action.inputs) {
    if (!named.has(input.name.toLowerCase())) inputs[input.name] = evaluateText(input.default ?? '', narrow);
  }
  return inputs;
}

/** Inputs in `given` that action.yml does not know: the runner warns of them. */
export function unexpectedInputs(action: ActionMetadata, given: Values): string[] {
  const known = new Set(action.inputs.map(({ name }) => name.toLowerCase()));
  return Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
}

/** INPUT_ variables: spaces become underscores, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
