import type { ActionMetadata } from './action-metadata.ts';
import { evaluateText } from './expressions.ts';
import type { Contexts } from './expressions.ts';
import type { Values } from './workflow.ts';

/** Contexts that a default in action.yml may use. */
const contextsOfDefaults = ['github', 'job', 'runner', 'strategy', 'matrix'];

/**
 * An action's inputs for one stage: what `with` says first, then the defaults of those it leaves out. Main and
 * post each evaluate them anew. Throws where an expression is wrong.
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
