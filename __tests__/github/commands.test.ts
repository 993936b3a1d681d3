import { describe, expect, it } from '@jest/globals';
import { createCommands } from '../../src/github/commands.ts';
import { Failure } from '../../src/failure.ts';
import { files, memoryRunner } from './memory-runner.ts';

describe('workflow commands', () => {
  it.each([
    ['plain', '::warning::plain'],
    ['100 %\r\n::stop', '::warning::100 %25%0D%0A::stop'],
    ['%0A', '::warning::%250A'],
    ['', '::warning::'],
  ])('escape what the runner would read otherwise: %j', (message, line) => {
    const { runner, lines } = memoryRunner();
    createCommands(runner).command('warning', message);
    expect(lines).toEqual([line]);
  });
});

describe('file commands', () => {
  it('survive any value', () => {
    const { runner, values } = memoryRunner();
    const odd = 'a=b<<EOF\nghadelimiter_\n\n{"k": "v"}\nEOF';
    createCommands(runner).setOutput('odd', odd);
    createCommands(runner).setOutput('empty', '');
    expect(values(files.GITHUB_OUTPUT)).toEqual({ odd, empty: '' });
  });

  it('use another delimiter each time', () => {
    const { runner, appends } = memoryRunner();
    createCommands(runner).setOutput('one', '1');
    createCommands(runner).setOutput('one', '1');
    const [first, second] = appends.map(({ text }) => text.split('\n')[0]);
    expect(first).toMatch(/^one<<ghadelimiter_[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('save all values of a state in one write', () => {
    const { runner, appends, values } = memoryRunner();
    createCommands(runner).saveState({ a: '1', b: 'x\ny' });
    expect(appends).toHaveLength(1);
    expect(values(files.GITHUB_STATE)).toEqual({ a: '1', b: 'x\ny' });
  });

  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE'] as const)('say that %s is missing', (variable) => {
    const { runner } = memoryRunner({ [variable]: '' });
    const commands = createCommands(runner);
    const write = (): void => {
      if (variable === 'GITHUB_OUTPUT') commands.setOutput('a', '1');
      else commands.saveState({ a: '1' });
    };
    expect(write).toThrow(Failure);
    expect(write).toThrow(variable);
  });

  it('append Markdown as it is, and nothing where there is no summary', () => {
    const { runner, appends } = memoryRunner();
    createCommands(runner).appendSummary('# Title\n');
    createCommands({ ...runner, env: {} }).appendSummary('lost');
    expect(appends).toEqual([{ file: files.GITHUB_STEP_SUMMARY, text: '# Title\n' }]);
  });
});
