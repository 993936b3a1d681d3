import { readVariable } from './environment.ts';
import type { Environment } from './environment.ts';
import { Failure } from '../failure.ts';
import { cut, oneLine } from '../text.ts';
import type { InputName } from './input-names.ts';

/** The input without the space around it; undefined where it is blank, as nested composite actions make it. */
export function readInput(env: Environment, name: InputName): string | undefined {
  return readVariable(env, `INPUT_${name.toUpperCase()}`);
}

/** The one error for a bad input: its name, its value, and `allowed`, which goes after "must be". */
export function badInput(name: InputName, value: string, allowed: string): Failure {
  return new Failure(
    'ConfigurationError',
    `Input ${name} is "${cut(oneLine(value), 200)}", but must be ${allowed}.`,
  );
}

/** A boolean of YAML 1.2's core schema, which is what @actions/core takes. */
export function readBoolean(env: Environment, name: InputName, otherwise: boolean): boolean {
  const value = readInput(env, name);
  if (value === undefined) return otherwise;
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw badInput(name, value, 'true or false');
}

/** One of a few values. */
export function readChoice<const T extends string>(
  env: Environment,
  name: InputName,
  allowed: readonly T[],
  value = readInput(env, name),
): T | undefined {
  if (value === undefined) return undefined;
  const choice = allowed.find((each) => each === value);
  if (choice === undefined) throw badInput(name, value, `one of ${allowed.join(', ')}`);
  return choice;
}

/** The lines that say something, without the space around them. */
export function linesOf(value: string): string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
