import { AwsError } from '../errors.ts';
import type { Limits, Shape, Structure } from './shapes.ts';

/** What the value breaks of its shape, each in the words of AWS: `Value at 'jobId' failed to satisfy ...`. */
export function violations(value: unknown, shape: Shape, path = ''): string[] {
  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') throw notSerializable('STRING');
      return ofString(value, shape, path);
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw notSerializable('INTEGER');
      return ofBounds(value, shape, path, 'value');
    case 'boolean':
      if (typeof value !== 'boolean') throw notSerializable('BOOLEAN');
      return [];
    case 'timestamp':
      if (typeof value !== 'number') throw notSerializable('TIMESTAMP');
      return [];
    case 'list':
      if (!Array.isArray(value)) throw notSerializable('LIST');
      return [
        ...ofBounds(value.length, shape, path, 'length'),
        ...value.flatMap((member, index) => violations(member, shape.member, `${path}.${index + 1}.member`)),
      ];
    case 'map': {
      const entries = Object.entries(readObject(value));
      return [
        ...ofBounds(entries.length, shape, path, 'length'),
        ...entries.flatMap(([key, member]) => [
          ...violations(key, shape.key, path),
          ...violations(member, shape.value, `${path}.${key}.member`),
        ]),
      ];
    }
    case 'structure':
      return ofStructure(readObject(value), shape, path);
  }
}

/** Throws ValidationException with all that is wrong, SerializationException where a member is of another type. */
export function validate(value: unknown, shape: Structure): void {
  const found = violations(value, shape);
  if (found.length === 0) return;
  const count = found.length === 1 ? '1 validation error' : `${found.length} validation errors`;
  throw new AwsError('ValidationException', `${count} detected: ${found.join('; ')}`);
}

function ofStructure(value: Readonly<Record<string, unknown>>, shape: Structure, path: string): string[] {
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const given = value[name];
    if (given !== undefined && given !== null) return violations(given, member, at);
    return shape.required.includes(name) ? [constraint(at, 'Member must not be null')] : [];
  });
}

function ofString(value: string, shape: Limits, path: string): string[] {
  // AWS counts characters, not UTF-16 units.
  const found = ofBounds(Array.from(value).length, shape, path, 'length');
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`).test(value)) {
    found.push(constraint(path, `Member must satisfy regular expression pattern: ${shape.pattern}`));
  }
  if (shape.values !== undefined && !shape.values.includes(value)) {
    found.push(constraint(path, `Member must satisfy enum value set: [${shape.values.join(', ')}]`));
  }
  return found;
}

function ofBounds(value: number, { min, max }: Limits, path: string, what: 'length' | 'value'): string[] {
  if (min !== undefined && value < min) {
    return [constraint(path, `Member must have ${what} greater than or equal to ${min}`)];
  }
  if (max !== undefined && value > max) {
    return [constraint(path, `Member must have ${what} less than or equal to ${max}`)];
  }
  return [];
}

function constraint(path: string, what: string): string {
  return `Value at '${path}' failed to satisfy constraint: ${what}`;
}

function readObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notSerializable('STRUCTURE');
  return value as Readonly<Record<string, unknown>>;
}

function notSerializable(type: string): AwsError {
  return new AwsError('SerializationException', `Unexpected token received from parser: expected ${type}`);
}
