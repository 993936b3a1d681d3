/** Reads a JSON value as a T; throws a TypeError where it is none. */
export type Shape<T> = (value: unknown) => T;

export const string: Shape<string> = (value) => {
  if (typeof value === 'string') return value;
  throw new TypeError('expected a string');
};

export const boolean: Shape<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw new TypeError('expected a boolean');
};

/** One of a few strings. */
export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
  return (value) => {
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    throw new TypeError(`expected one of ${allowed.join(', ')}`);
  };
}

/** The fallback where there is nothing. */
export function orElse<T, F>(shape: Shape<T>, fallback: F): Shape<T | F> {
  return (value) => (value === undefined || value === null ? fallback : shape(value));
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return orElse(shape, undefined);
}

export function arrayOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (Array.isArray(value)) return value.map((each: unknown) => shape(each));
    throw new TypeError('expected an array');
  };
}

/** An object with those members; others are left out. */
export function objectOf<T>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  return (value) => {
    const members = membersOf(value);
    if (members === undefined) throw new TypeError('expected an object');
    const entries = Object.entries<Shape<unknown>>(shapes).map(([name, shape]) => {
      try {
        return [name, shape(members[name])] as const;
      } catch (error) {
        throw new TypeError(`${name}: ${(error as TypeError).message}`, { cause: error });
      }
    });
    return Object.fromEntries(entries) as T;
  };
}

/** The object's members; undefined where the value is none, or an array. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Record<string, unknown>;
}
