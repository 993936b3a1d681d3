import { describe, expect, it } from '@jest/globals';
import { knownCommands, parseWorkflowCommand } from '../../local-runner/workflow-commands.ts';

describe('parseWorkflowCommand', () => {
  it.each([
    ['::debug::text', { name: 'debug', properties: {}, data: 'text' }],
    ['  \t::Debug::text', { name: 'debug', properties: {}, data: 'text' }],
    [
      '::error title=A%3AB,line=3::a%0Ab%25',
      { name: 'error', properties: { title: 'A:B', line: '3' }, data: 'a\nb%' },
    ],
    ['before ##[add-mask]abc', { name: 'add-mask', properties: {}, data: 'abc' }],
    ['##[warning title=x%3By;]text', { name: 'warning', properties: { title: 'x;y' }, data: 'text' }],
    ['::notice::%250A', { name: 'notice', properties: {}, data: '%0A' }],
    [
      '::error title=a, file=b,line=::x',
      { name: 'error', properties: { title: 'a', ' file': 'b' }, data: 'x' },
    ],
    ['::group::a::b', { name: 'group', properties: {}, data: 'a::b' }],
  ])('reads %s', (line, expected) => {
    expect(parseWorkflowCommand(line, knownCommands)).toEqual(expected);
  });

  it.each([
    'plain',
    'a ::debug::text',
    '::debug:text',
    '::unknown::text',
    '##[unknown]text',
    '# #[debug]text',
    '',
  ])('takes %j for plain text', (line) => {
    expect(parseWorkflowCommand(line, knownCommands)).toBeUndefined();
  });
});
