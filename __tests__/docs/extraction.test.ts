import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = join(root, 'src/artifacts/extract');
const tests = join(root, '__tests__/artifacts/extract');

/** The rows of docs/extraction.md that show a message, and where its fixture is. */
const rows = [
  ...readFileSync(join(root, 'docs/extraction.md'), 'utf8').matchAll(
    /^\|[^|]*\| `([^`]+)` *\| `([^`]+)` *\|$/gm,
  ),
].map(([, message = '', file = '']) => ({ message, file }));

/** The texts in a file of TypeScript, as far as they are long enough to mean something. */
function textsIn(source: string): string[] {
  const texts = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...texts].map(([, plain, template]) => plain ?? template ?? '').filter((text) => text.length >= 8);
}

/** A text of the source with what is filled in, as the beginning of a pattern. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w\s]/g, '\\$&')).join('.*')}`);
}

/** The beginning of every message of an ArchiveError. */
const messages = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(sources, name), 'utf8'))
  .flatMap((source) =>
    [
      ...source.matchAll(/(?:\b(?:refused|corrupt|obstructed)\(|'disk-full',)\s*(\w+\s*\?\s*)?(?=['`])/g),
    ].flatMap(({ 0: call, 1: choice, index }) =>
      textsIn(source.slice(index + call.length)).slice(0, choice === undefined ? 1 : 2),
    ),
  );

describe('docs/extraction.md', () => {
  it('has its tables', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(messages.length).toBeGreaterThan(80);
  });

  it.each(rows)('shows the message of a fixture in $file: $message', ({ message, file }) => {
    const plain = textsIn(readFileSync(join(tests, file), 'utf8')).map((text) =>
      text.replace(/\\(['\\])/g, '$1'),
    );
    // A fixture may be named after a part of the error.
    expect(plain.filter((text) => message.includes(text))).not.toEqual([]);
    expect(messages.filter((text) => patternOf(text).test(message))).not.toEqual([]);
  });

  it.each(messages)('shows the message of the source: %s', (text) => {
    expect(rows.filter(({ message }) => patternOf(text).test(message))).not.toEqual([]);
  });
});
