import { describe, expect, it } from '@jest/globals';
import { runScripted } from './scripted.ts';

const obedient = `
  process.on('SIGINT', () => { print('SIGINT'); state('told=yes'); process.exit(130); });
  print('ready'); await sleep(60000);
`;
const stubborn = `
  process.on('SIGINT', () => print('SIGINT')); process.on('SIGTERM', () => print('SIGTERM'));
  state('kept=1'); print('ready'); await sleep(60000);
`;
const post = `print([env['INPUT_JOB-STATUS'], env.STATE_told, env.STATE_kept].join())`;

describe('a cancelled run', () => {
  it('interrupts main, keeps its state and lets post run', async () => {
    const run = await runScripted(
      { main: obedient, post },
      { cancel: { during: 'main', line: /^ready/ }, steps: [{ run: 'echo never' }] },
    );
    expect(run.main).toMatchObject({ exitCode: 130, outcome: 'cancelled' });
    expect(run.conclusion).toBe('cancelled');
    expect(run.post.stdout).toBe('cancelled,yes,\n');
    expect(run.post.outcome).toBe('success');
    expect(run.log).toContain('Error: The operation was canceled.');
    expect(run.stages.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success']);
  });

  it('asks with SIGINT and SIGTERM, then kills', async () => {
    const run = await runScripted(
      { main: stubborn, post },
      { cancel: { during: 'main', line: /^ready/ }, clockSpeed: 10 },
    );
    expect(run.main.stdout).toBe('ready\nSIGINT\nSIGTERM\n');
    expect(run.main).toMatchObject({ exitCode: null, signal: 'SIGKILL', outcome: 'cancelled' });
    expect(run.post.stdout).toBe('cancelled,,1\n');
  });

  it('stops a step, but none that has always()', async () => {
    const run = await runScripted(
      { post },
      {
        steps: [
          { uses: './' },
          { name: 'build', run: 'echo building; sleep 60' },
          { name: 'tidy', run: 'echo tidied', if: 'always()' },
        ],
        cancel: { during: 'build', line: /building/ },
        clockSpeed: 20,
      },
    );
    expect(run.stages.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'Run ./ success',
      'build cancelled',
      'tidy success',
      'Post Run ./ success',
    ]);
    expect(run.post.stdout).toBe('cancelled,,\n');
  });

  it('can be cancelled by the test, and does not signal post', async () => {
    const button = new AbortController();
    const run = await runScripted(
      { post: `print('posting'); await sleep(200); print('posted')` },
      {
        cancel: button.signal,
        onLine: ({ text }) => {
          if (text === 'posting') button.abort();
        },
      },
    );
    expect(run.post).toMatchObject({ outcome: 'success', exitCode: 0, stdout: 'posting\nposted\n' });
    expect(run.conclusion).toBe('cancelled');
  });

  it('ends a function that takes no notice', async () => {
    const run = await runScripted(
      {},
      {
        steps: [{ uses: './' }, { id: 'wait', call: () => new Promise(() => undefined) }],
        cancel: { during: 'wait' },
      },
    );
    expect(run.stages.map(({ outcome }) => outcome)).toEqual(['success', 'cancelled', 'success']);
  });
});

describe('a machine that dies', () => {
  it('kills main without a word, and state that was saved reaches post', async () => {
    const run = await runScripted({ main: stubborn, post }, { kill: { during: 'main', line: /^ready/ } });
    expect(run.main).toMatchObject({ signal: 'SIGKILL', outcome: 'failure', stdout: 'ready\n' });
    expect(run.post.stdout).toBe('failure,,1\n');
  });
});
