import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.ts';

const script = fileURLToPath(new URL('../../scripts/release-notes.mjs', import.meta.url));

const changelog = `# Changelog

## [1.1.0] - unreleased

- Soon

## [1.0.1] - 2026-05-02

### Fixed

- One thing

## [1.0.0] - 2026-05-01

- All of it

[1.0.0]: https://example.com/1.0.0
`;

describe('release notes', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-notes-'));
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const notesOf = (version: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, version], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it.each([
    ['1.0.1', '### Fixed\n\n- One thing\n'],
    ['1.0.0', '- All of it\n'],
  ])('of %s are its section of the changelog', (version, stdout) => {
    expect(notesOf(version)).toEqual({ status: 0, stdout, stderr: '' });
  });

  it.each([
    ['1.1.0', 'Version 1.1.0 has no date'],
    ['1.0', 'says nothing about version "1.0"'],
    ['2.0.0', 'says nothing about version "2.0.0"'],
  ])('of %s are an error', (version, message) => {
    expect(notesOf(version)).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
  });
});

it('the version that AWS and GitHub are told is that of the package', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ version });
});
