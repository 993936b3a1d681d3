import { describe, expect, it } from '@jest/globals';
import { artifactFolders } from '../../src/receive/artifact-folders.ts';

const inputs = { path: '/ws', 'merge-multiple': false, extract: true };
const windows = { platform: 'win32', ignoresCase: () => true } as const;
const linux = { platform: 'linux', ignoresCase: () => false } as const;
const named = (...names: string[]) => names.map((name) => ({ name }));
const foldersOf = (...args: Parameters<typeof artifactFolders>) =>
  artifactFolders(...args).map(({ folder }) => folder);

describe('the folder of an artifact', () => {
  it.each<[what: string, names: string[], change: Partial<typeof inputs>, folders: string[]]>([
    ['one: the path', ['NUL'], {}, ['/ws']],
    ['several: one each', ['A', 'B'], {}, ['/ws/A', '/ws/B']],
    ['several that are merged: the path', ['A', 'a'], { 'merge-multiple': true }, ['/ws', '/ws']],
    ['several that are not extracted: the path', ['A', 'B'], { extract: false }, ['/ws', '/ws']],
  ])('%s', (_, names, change, folders) => {
    expect(foldersOf(named(...names), { ...inputs, ...change }, windows)).toEqual(folders);
  });

  it('is one each for names that differ by case, where the file system tells them apart', () => {
    expect(foldersOf(named('Source', 'source'), inputs, linux)).toEqual(['/ws/Source', '/ws/source']);
  });

  it.each([{}, { extract: false }])('cannot be had by two whose names differ by case only: %j', (change) => {
    expect(() => artifactFolders(named('Source', 'source'), { ...inputs, ...change }, windows)).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringContaining('Artifacts Source and source differ in letter case only'),
      }),
    );
  });

  it.each([{}, { extract: false }])('cannot be had by a name that Windows reserves: %j', (change) => {
    expect(() => artifactFolders(named('A', 'NUL'), { ...inputs, ...change }, windows)).toThrow(
      expect.objectContaining({
        type: 'ConfigurationError',
        message: expect.stringContaining('Artifact NUL has a name that Windows reserves'),
      }),
    );
    expect(foldersOf(named('A', 'NUL'), inputs, linux)).toEqual(['/ws/A', '/ws/NUL']);
  });
});
