import { AwsError } from '../errors.ts';
import type { Shape, Structure } from './model.ts';

/** What the value breaks of its shape, each in the words of AWS: `Value at 'jobId' failed to satisfy ...`. */
export function violations(value: unknown, shape: Shape, path = ''): string[] {
  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') throw notSerializable('STRING');
      return ofString(value, shape, path);
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw notSerializable('INTEGER');
      return ofRange(value, shape, path);
    case 'timestamp':
      if (typeof value !== 'number') throw notSerializable('TIMESTAMP');
      return [];
    case 'list':
      if (!Array.isArray(value)) throw notSerializable('LIST');
      return value.flatMap((member, index) =>
        violations(member, shape.member, `${path}.${index + 1}.member`),
      );
    case 'map':
      return Object.entries(readObject(value)).flatMap(([key, member]) => [
        ...violations(key, shape.key, path),
        ...violations(member, shape.value, `${path}.${key}.member`),
      ]);
    case 'structure':
      return ofStructure(readObject(value), shape, path);
  }
}

/** Throws ValidationException with all that is wrong, SerializationException where a member is of another type. */
export function validate(value: unknown, shape: Structure): void {
  const found = violations(value, shape);
  if (found.length === 0) return;
  const count = found.length === 1 ? '1 validation error' : `${found.length} validation errors`;
  throw new AwsError('ValidationException', 400, `${count} detected: ${found.join('; ')}`);
}

function ofStructure(value: Readonly<Record<string, unknown>>, shape: Structure, path: string): string[] {
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const given = value[name];
    if (given !== undefined && given !== null) return violations(given, member, at);
    return shape.required.includes(name) ? [constraint(at, 'Member must not be null')] : [];
  });
}

function ofString(value: string, shape: Extract<Shape, { type: 'string' }>, path: string): string[] {
  const found: string[] = [];
  // AWS counts characters, not UTF-16 units.
  const { length } = Array.from(value);
  if (shape.min !== undefined && length < shape.min) {
    found.push(constraint(path, `Member must have length greater than or equal to ${shape.min}`));
  }
  if (shape.max !== undefined && length > shape.max) {
    found.push(constraint(path, `Member must have length less than or equal to ${shape.max}`));
  }
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`).test(value)) {
    found.push(constraint(path, `Member must satisfy regular expression pattern: ${shape.pattern}`));
  }
  if (shape.values !== undefined && !shape.values.includes(value)) {
    found.push(constraint(path, `Member must satisfy enum value set: [${shape.values.join(', ')}]`));
  }
  return found;
}

function ofRange(value: number, shape: Extract<Shape, { type: 'integer' }>, path: string): string[] {
  if (shape.min !== undefined && value < shape.min) {
    return [constraint(path, `Member must have value greater than or equal to ${shape.min}`)];
  }
  if (shape.max !== undefined && value > shape.max) {
    return [constraint(path, `Member must have value less than or equal to ${shape.max}`)];
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
  return new AwsError(
    'SerializationException',
    400,
    `Unexpected token received from parser: expected ${type}`,
  );
}
