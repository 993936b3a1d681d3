import { describe, expect, it } from '@jest/globals';
import { checkTargetBytes, linkCheck, type Place } from '../../../src/artifacts/extract/links.ts';

/** Checks the first of these links; all of them are there, and directories with names of one letter up to `d`. */
function check(links: Readonly<Record<string, string>>, platform: NodeJS.Platform = 'linux'): () => void {
  const [first = ['', '']] = Object.entries(links);
  return () => {
    linkCheck(1, lookAt(links), platform)(...first);
  };
}

function lookAt(links: Readonly<Record<string, string>>): (path: string) => Place {
  return (path) => {
    const target = links[path];
    if (target !== undefined) return { target };
    return /^[a-d](?:\/[a-d])*$/.test(path) ? 'directory' : 'no directory';
  };
}

describe('a link may lead', () => {
  it.each<[string, Record<string, string>]>([
    ['to its neighbour', { l: 'x' }],
    ['up and down again', { 'a/b/l': '../../c/d' }],
    ['to the folder itself', { 'a/l': '..' }],
    ['to the folder of its own', { l: '.' }],
    ['nowhere', { l: 'not/there/either' }],
    ['to a name that no file can have', { l: 'x'.repeat(300) }],
    ['through another', { 'a/l': '../m/x', m: 'c/d' }],
    ['through one that leads deeper, and up again from there', { l: 'm/../../x', m: 'c/d' }],
    [
      'through many',
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`l${index}`, `l${index + 1}`])),
    ],
    ['to a name with a backslash', { l: '..\\x' }],
  ])('%s', (_, links) => {
    expect(check(links)).not.toThrow();
  });
});

describe('what a link leads to in the end', () => {
  // Windows makes links of two kinds, and has to be told which.
  it.each<[string, Record<string, string>, ReturnType<ReturnType<typeof linkCheck>>]>([
    ['a directory', { l: 'a' }, 'directory'],
    ['the folder itself', { 'a/l': '..' }, 'directory'],
    ['a directory behind another link', { l: 'm', m: 'n', n: 'a/b' }, 'directory'],
    ['a link to where it lies', { 'a/l': '../m', m: '.' }, 'directory'],
    ['up from a directory behind a link', { l: 'm/..', m: 'a/b' }, 'directory'],
    ['a file', { l: 'a/x' }, 'no directory'],
    ['a file behind another link', { l: 'm', m: 'a/x' }, 'no directory'],
    ['nothing', { l: 'gone' }, 'no directory'],
  ])('is %s', (_, links, end) => {
    const [first = ['', '']] = Object.entries(links);
    expect(linkCheck(1, lookAt(links), 'win32')(...first)).toBe(end);
  });
});

describe('a link may not lead', () => {
  it.each<[string, Record<string, string>, string]>([
    ['to the root', { l: '/' }, 'points out'],
    ['to the parent', { l: '..' }, 'points out'],
    ['out and back', { l: '../folder/x' }, 'points out'],
    ['out from below', { 'a/b/l': '../../../x' }, 'points out'],
    ['out over empty segments', { 'a/l': './/..//..//x' }, 'points out'],
    ['out through another', { l: 'm/../..', m: 'a' }, 'points out'],
    ['out through a chain', { l: 'm/x', m: 'n/..', n: 'a/../..' }, 'points out'],
    ['through one that is absolute', { l: 'm/x', m: '/etc' }, 'points out'],
    [
      'out of what may once be a link',
      { l: 'x/../a' },
      'goes through "x", which is no directory, and up again',
    ],
    ['to itself', { l: 'l' }, 'in a circle'],
    ['in a circle', { l: 'm', m: 'n', n: 'l' }, 'in a circle'],
    ['in a circle that grows', { l: 'l/x' }, 'in a circle'],
    ['nowhere at all', { l: '' }, 'empty target'],
    ['to a NUL', { l: 'a\0' }, 'a NUL'],
    ['a long way', { l: 'a/'.repeat(2500) }, 'a target that is too long'],
  ])('%s', (_, links, message) => {
    expect(check(links)).toThrow(message);
  });

  it.each([['C:\\x'], ['c:x'], ['..\\x'], ['\\x'], ['\\\\server\\share']])('on Windows to %j', (target) => {
    expect(check({ l: target }, 'win32')).toThrow('points out');
  });
});

describe('links all together', () => {
  it.each([
    [1000, 1],
    [40, 10_000],
  ])('may be %d components long %d times', (components, times) => {
    const check = linkCheck(times, lookAt({}), 'linux');
    const target = `${'a/'.repeat(components - 1)}x`;
    for (let time = 0; time < times; time++) check(`l${time}`, target);
  });

  it('are refused when nobody can mean them', () => {
    const check = linkCheck(1_000, lookAt({}), 'linux');
    expect(() => {
      for (let time = 0; time < 1_000; time++) check('l', 'a/'.repeat(2000));
    }).toThrow('its links lead through each other too often, such as "l"');
  });

  it('have targets that fit into memory', () => {
    expect(() => {
      checkTargetBytes(64 << 20);
    }).not.toThrow();
    expect(() => {
      checkTargetBytes((64 << 20) + 1);
    }).toThrow('the targets of its links are too long all together');
  });
});
