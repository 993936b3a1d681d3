import { describe, expect, it } from '@jest/globals';
import { debugStack, withoutCommands } from '../../src/github/log.ts';
import { memoryStep } from './memory-runner.ts';

/** ActionCommand.cs reads a line as a command in either of these cases; culture compares look past invisible ones. */
function actsOnRunner(line: string): boolean {
  const seen = line.replace(/\p{DI}/gu, '').trimStart();
  return seen.startsWith('::') || seen.includes('##[');
}

const attacks = [
  '::set-output name=x::y',
  '  ::add-mask::a',
  '\u00a0\u3000::error::a',
  '\ufeff::error::a',
  '\u200b:\u200d:error::a',
  '##[command]a',
  'text before ##[group]a',
  '####[[##[endgroup]',
  '#\u00ad#\u200b[group]a',
  ':::error::a',
];

describe('withoutCommands', () => {
  it.each(attacks)('%j would act', (text) => {
    expect(actsOnRunner(text)).toBe(true);
  });

  it.each(attacks)('makes %j harmless, and keeps it readable', (text) => {
    const line = withoutCommands(text);
    expect(actsOnRunner(line)).toBe(false);
    expect(line.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it.each(['a::b', 'C:\\x', 'std::vector ::x', '# #[x]', '#[x]', ''])('leaves %j alone', (text) => {
    expect(withoutCommands(text)).toBe(text);
  });
});

describe('the log', () => {
  it('prints one line for each call, whatever is in it', () => {
    const { step, lines } = memoryStep();
    step.log.info('a\n::set-env name=x::y\r\u2028::b');
    step.log.info('::add-mask::x');
    expect(lines).toEqual(['a\\n::set-env name=x::y\\r\\u2028::b', ': :add-mask::x']);
  });

  it('annotates warnings and errors with at most 4096 characters', () => {
    const { step, lines } = memoryStep();
    step.log.warning('short');
    step.log.error('x'.repeat(5000));
    expect(lines[0]).toBe('::warning::short');
    expect(lines[1]).toBe(`::error::${'x'.repeat(4095)}…`);
  });

  it.each([
    [{ RUNNER_DEBUG: '1' }, ['::debug::a']],
    [{ RUNNER_DEBUG: '' }, []],
    [{}, []],
  ])('shows debug lines only under step debug: %j', (env, expected) => {
    const { step, lines } = memoryStep(env);
    step.log.debug('a');
    expect(lines).toEqual(expected);
  });

  it('closes a group that fails', async () => {
    const { step, lines } = memoryStep();
    const work = step.log.group('::title\n', () => {
      step.log.info('inside');
      return Promise.reject(new Error('no'));
    });
    await expect(work).rejects.toThrow('no');
    expect(lines).toEqual(['::group::: :title\\n', 'inside', '::endgroup::']);
  });

  it('gives what the work of a group gives', async () => {
    const { step } = memoryStep();
    await expect(step.log.group('title', () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('shows no secret, even where a runner loses its masks', () => {
    const { step, lines } = memoryStep({ RUNNER_DEBUG: '1' });
    step.secrets.add('s3cret\nkey');
    lines.length = 0;
    step.log.info('a s3cret\nkey b');
    step.log.debug('s3cret');
    step.log.warning('s3cret\\nkey');
    step.log.error('s3cret');
    expect(lines).toEqual(['a *** b', '::debug::***', '::warning::***', '::error::***']);
  });
});

describe('debugStack', () => {
  it('shows the stacks of an error and of its causes, once each', () => {
    const { step, lines } = memoryStep({ RUNNER_DEBUG: '1' });
    const root: Error = new Error('root');
    const top = new Error('top', { cause: new TypeError('middle', { cause: root }) });
    root.cause = top;
    debugStack(step.log, top);
    const heads = lines.filter((line) => !line.startsWith('::debug::    at '));
    expect(heads).toEqual([
      '::debug::Error: top',
      '::debug::Caused by: TypeError: middle',
      '::debug::Caused by: Error: root',
    ]);
    expect(lines.length).toBeGreaterThan(heads.length);
  });

  it('takes what is no error', () => {
    const { step, lines } = memoryStep({ RUNNER_DEBUG: '1' });
    debugStack(step.log, 'text');
    expect(lines).toEqual(['::debug::text']);
  });
});
