import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { operations } from '../../local-cloud/codepipeline/operations.ts';

/** The errors that the SDK documents for a command, as it has them from the service model. */
function documentedErrors(operation: string): string[] {
  const module = fileURLToPath(import.meta.resolve('@aws-sdk/client-codepipeline'));
  const types = new URL(`../dist-types/commands/${operation}Command.d.ts`, `file://${module}`);
  return [...readFileSync(types, 'utf8').matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name);
}

describe('the errors of', () => {
  it.each([...operations])('%s are of those that the SDK documents', (name, { errors }) => {
    expect(documentedErrors(name)).toEqual(expect.arrayContaining([...errors]));
  });
});
