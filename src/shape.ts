/** Reads a JSON value as a T; throws a TypeError where it is none. */
export type Shape<T> = (value: unknown) => T;

function shapeOf<T>(what: string, is: (value: unknown) => value is T): Shape<T> {
  return (value) => {
    if (is(value)) return value;
    throw new TypeError(`expected ${what}`);
  };
}

export const string = shapeOf('a string', (value) => typeof value === 'string');
export const boolean = shapeOf('a boolean', (value) => typeof value === 'boolean');
const array = shapeOf('an array', (value): value is readonly unknown[] => Array.isArray(value));
const object = shapeOf('an object', isObject);

/** One of a few strings. */
export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
  return shapeOf(`one of ${allowed.join(', ')}`, (value): value is T =>
    allowed.some((each) => each === value),
  );
}

/** Undefined where there is nothing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined || value === null ? undefined : shape(value));
}

export function arrayOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => array(value).map(shape);
}

/** An object with those members; others are left out. */
export function objectOf<T>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  return (value) => {
    const members = object(value);
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

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
