import { describe, expect, it } from '@jest/globals';
import { pathInWorkspace } from '../src/output-paths.ts';

const workspace = '/home/runner/work/app/app';

describe('pathInWorkspace', () => {
  it.each([
    ['dist', 'dist'],
    ['dist/', 'dist'],
    ['./dist', 'dist'],
    ['dist//app.zip', 'dist/app.zip'],
    ['dist/../build', 'build'],
    ['.', '.'],
    ['a/..', '.'],
    ['..foo', '..foo'],
    ['...', '...'],
    ['dist/*.zip', 'dist/*.zip'],
    ['**', '**'],
    [`${workspace}/dist`, 'dist'],
    [workspace, '.'],
    ['../app/dist', 'dist'],
    ['name with spaces', 'name with spaces'],
  ])('%s is %s', (path, expected) => {
    expect(pathInWorkspace('App', path, workspace)).toBe(expected);
  });

  it.each([
    '..',
    '../dist',
    'dist/../../other',
    '/',
    '/etc/passwd',
    `${workspace}-other/dist`,
    '../*',
    `${workspace}/..`,
  ])('%s leaves the workspace', (path) => {
    expect(() => pathInWorkspace('App', path, workspace)).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: `Output artifact App: the path "${path}" leaves the workspace ${workspace}; output-artifacts takes a directory, a file or a glob inside the workspace`,
      }),
    );
  });

  it('refuses a NUL, and shows text from outside on one line', () => {
    expect(() => pathInWorkspace('App', 'a\0b\n::error::', workspace)).toThrow(
      'the path "a\\u0000b\\n::error::" holds a NUL character',
    );
  });
});
