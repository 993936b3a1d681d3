import { configurationError, type Failure } from '../failure.ts';
import { cut, oneLine } from '../text.ts';

/** The error for a bad input; `allowed` completes "must be". */
export function badInput(name: string, value: string, allowed: string): Failure {
  return configurationError(`Input ${name} is "${cut(oneLine(value), 200)}", but must be ${allowed}.`);
}

/** Parses an input, whose text is undefined where it is blank. Throws a ConfigurationError. */
export type Parse<T> = (value: string | undefined, name: string) => T;

export const text: Parse<string | undefined> = (value) => value;

/** A boolean of YAML 1.2's core schema, as in @actions/core. */
export function flag(otherwise: boolean): Parse<boolean> {
  return (value, name) => {
    if (value === undefined) return otherwise;
    if (['true', 'True', 'TRUE'].includes(value)) return true;
    if (['false', 'False', 'FALSE'].includes(value)) return false;
    throw badInput(name, value, 'true or false');
  };
}

/** One of a few words. */
export function choice<const T extends string, const O extends T | undefined = undefined>(
  allowed: readonly T[],
  otherwise?: O,
): Parse<T | O> {
  return (value, name) => {
    if (value === undefined) return otherwise as O;
    const chosen = allowed.find((each) => each === value);
    if (chosen !== undefined) return chosen;
    throw badInput(name, value, `one of ${allowed.join(', ')}`);
  };
}
