import { describe, expect, it } from '@jest/globals';
import { targetFromWindows } from '../../../src/artifacts/archive/walk.ts';

describe('the target of a link on Windows', () => {
  const folder = 'C:\\work\\app';
  it.each([
    ['of a junction into the folder is relative', 'C:\\work\\app\\packages\\lib\\', '../packages/lib'],
    [
      'of one with the prefix of long paths as well',
      '\\\\?\\C:\\work\\app\\packages\\lib',
      '../packages/lib',
    ],
    ['of one in other case as well', 'c:\\WORK\\app\\packages', '../packages'],
    ['of one to the folder of the link', 'C:\\work\\app\\node_modules', '.'],
    ['of one to the folder itself', 'C:\\work\\app', '..'],
    ['of one beside the folder stays absolute', 'C:\\work\\app2', 'C:/work/app2'],
    ['of one above the folder stays absolute', 'C:\\work', 'C:/work'],
    ['on another drive stays absolute', 'D:\\work\\app\\x', 'D:/work/app/x'],
    ['that is relative stays as it is', '..\\packages\\lib', '../packages/lib'],
  ])('%s', (_, target, expected) => {
    expect(targetFromWindows(target, `${folder}\\node_modules\\lib`, folder)).toBe(expected);
  });
});
