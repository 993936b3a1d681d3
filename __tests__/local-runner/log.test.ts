import { describe, expect, it } from '@jest/globals';
import { runScripted } from './scripted.ts';

describe('the log', () => {
  it('masks from the mask on, and in the summary and annotations', async () => {
    const run = await runScripted({
      main: `
        print('before hunter22');
        print('::add-mask::hunter22%0Asecond line');
        print('after hunter22');
        print('::error::with second line');
        summary('| hunter22 |');
        output('any=hunter22');
      `,
    });
    expect(run.main.log).toContain('before hunter22');
    expect(run.main.log).toContain('after ***');
    expect(run.annotations).toEqual([{ kind: 'error', message: 'with ***', title: undefined }]);
    expect(run.summary).toBe('| *** |\n');
    expect(run.masks).toContain('hunter22\nsecond line');
    expect(run.findSecrets(['hunter22']).map(({ place, line }) => `${place}: ${line}`)).toEqual([
      'log:   before hunter22',
      'outputs: any=hunter22',
    ]);
    expect(run.findSecrets(['elsewhere'])).toEqual([]);
  });

  it('masks the token and secrets from the start', async () => {
    const run = await runScripted(
      { main: `print(env.INPUT_GREETING + ' ' + env.INPUT_TWO_WORDS)` },
      {
        secrets: { KEY: 'top-secret' },
        token: 'ghs_1',
        with: { greeting: '${{ secrets.KEY }}', 'two words': '${{ github.token }}' },
      },
    );
    expect(run.main.stdout).toBe('top-secret ghs_1\n');
    expect(run.findSecrets(['top-secret', 'ghs_1'])).toEqual([]);
    expect(run.main.log).toContain('  *** ***');
  });

  it('folds groups and shows annotations, on stdout and stderr, and lines that end in a lone carriage return', async () => {
    const run = await runScripted({
      main: `
        process.stdout.write('::group::Details\\nin\\n::endgroup::\\nout\\n');
        process.stdout.write('progress\\r  ::warning::by return\\n');
        console.error('::notice title=T::on stderr');
      `,
    });
    expect(run.main.log).toContain('  ▼ Details\n    in\n  out\n  progress\n  Warning: by return');
    expect(run.annotations).toHaveLength(2);
    expect(run.annotations).toContainEqual({ kind: 'notice', title: 'T', message: 'on stderr' });
  });

  it('shows 10 annotations of each kind', async () => {
    const run = await runScripted({
      main: `for (let i = 0; i < 12; i++) print('::warning::' + i); print('::error::e')`,
    });
    expect(run.annotations.filter(({ kind }) => kind === 'warning')).toHaveLength(10);
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
  });

  it('hides debug lines unless asked for them, with state and outputs among them', async () => {
    const main = `print('::debug::detail'); state('s=1'); output('any=2'); print(String(env.RUNNER_DEBUG))`;
    const quiet = await runScripted({ main });
    const loud = await runScripted({ main }, { debug: true });
    expect(quiet.main.log).not.toContain('detail');
    expect(quiet.main.stdout).toContain('undefined');
    expect(loud.main.log).toContain('##[debug]detail');
    expect(loud.main.log).toContain('##[debug]Save intra-action state s = 1');
    expect(loud.main.log).toContain('##[debug]Set output any = 2');
    expect(loud.main.stdout).toContain('1');
  });

  it('obeys stop-commands', async () => {
    const run = await runScripted({
      main: `print('::stop-commands::halt-0815'); print('::error::text'); print('::halt-0815::'); print('::error::real')`,
    });
    expect(run.annotations.map(({ message }) => message)).toEqual(['real']);
  });

  it.each(['', 'error', 'pause-logging'])('fails a step that stops commands until "%s"', async (token) => {
    const run = await runScripted({
      main: `print('::stop-commands::${token}'); print('::error::still read')`,
    });
    expect(run.main.outcome).toBe('failure');
    expect(run.annotations.map(({ message }) => message)).toContain('still read');
  });

  it('records deprecated and disabled commands', async () => {
    const run = await runScripted({
      main: `print('::set-output name=any::old'); print('##[set-env name=A]b')`,
    });
    expect(run.unexpectedCommands).toEqual(['::set-output name=any::old', '##[set-env name=A]b']);
    expect(run.outputs).toEqual({ any: 'old' });
    expect(run.main.outcome).toBe('failure');
  });

  it('drops a summary over 1 MiB, and job outputs that hold a mask', async () => {
    const run = await runScripted(
      {
        main: `summary('x'.repeat(1024 * 1024)); print('::add-mask::hidden'); output('any=hidden'); output('plain=seen')`,
      },
      {
        job: {
          outputs: { any: '${{ steps.bridge.outputs.any }}', plain: '${{ steps.bridge.outputs.plain }}' },
          steps: [{ id: 'bridge', uses: './' }],
        },
      },
    );
    expect(run.summary).toBe('');
    expect(run.main.log).toContain('Error: $GITHUB_STEP_SUMMARY upload aborted');
    expect(run.outputs).toEqual({ any: 'hidden', plain: 'seen' });
    expect(run.jobOutputs).toEqual({ plain: 'seen' });
  });
});
