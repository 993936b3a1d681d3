import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { runScripted } from './scripted.ts';

describe('a job', () => {
  it('hands outputs to later steps and state to post, and evaluates with: anew for post', async () => {
    const run = await runScripted(
      {
        main: `output('any=one'); output('any=two'); state('kept<<E\\na\\nb\\nE'); print(env.INPUT_TWO_WORDS);`,
        post: `print(JSON.stringify([env.STATE_kept, env.INPUT_TWO_WORDS, env['INPUT_JOB-STATUS'], env.INPUT_GREETING])); output('late=1');`,
      },
      {
        with: { 'two words': 'from ${{ steps.test.outputs.result || github.event.client_payload.job-id }}' },
        steps: [
          {
            id: 'test',
            call: ({ setOutput }) => {
              setOutput('result', 'the tests');
            },
          },
          { id: 'echo', run: 'echo "got ${{ steps.bridge.outputs.any }}"' },
        ],
      },
    );
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toEqual({ any: 'two' });
    expect(run.main.log).toContain('from job-1');
    expect(run.log).toContain('got two');
    expect(JSON.parse(run.post.stdout)).toEqual([
      'a\nb',
      'from the tests',
      'success',
      'octo-org/shop is success',
    ]);
    expect(run.stages.map(({ name }) => name)).toEqual([
      'Run ./',
      'Run a function',
      'Run echo "got two"',
      'Post Run ./',
    ]);
  });

  it('prints the inputs that are not empty before main starts', async () => {
    const run = await runScripted(
      { main: `print('started')` },
      { with: { greeting: 'hello' }, env: { A: 'b' } },
    );
    expect(run.main.log).toBe(
      [
        '● Run ./',
        '  ▼ Run ./',
        '    with:',
        '      greeting: hello',
        '      job-status: success',
        '    env:',
        '      A: b',
        '  started',
      ].join('\n'),
    );
  });

  it('gives processes none of the host environment', async () => {
    process.env['LOCAL_RUNNER_TEST_LEAK'] = 'x';
    const run = await runScripted({ main: `print(Object.keys(env).sort().join())` });
    delete process.env['LOCAL_RUNNER_TEST_LEAK'];
    const names = run.main.stdout.trim().split(',');
    expect(names).not.toContain('LOCAL_RUNNER_TEST_LEAK');
    expect(names).not.toContain('GITHUB_TOKEN');
    expect(names).toEqual(
      expect.arrayContaining([
        'GITHUB_EVENT_PATH',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_WORKSPACE',
        'RUNNER_TEMP',
        'PATH',
      ]),
    );
  });

  it.each(['GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_ACTION_REF', 'GITHUB_ACTION_REPOSITORY'])(
    'sets %s, to nothing',
    async (name) => {
      const run = await runScripted({ main: `print(JSON.stringify([env.${name}]))` });
      expect(run.main.stdout.trim()).toBe('[""]');
    },
  );

  it('runs posts last-in first-out, even where main fails', async () => {
    const run = await runScripted(
      {
        main: `state('id=' + env.INPUT_GREETING); process.exit(env.INPUT_GREETING === 'two' ? 3 : 0)`,
        post: `print(env.STATE_id)`,
      },
      {
        steps: [
          { id: 'one', uses: './', with: { greeting: 'one' } },
          { id: 'two', uses: './', with: { greeting: 'two' } },
          { run: 'echo never' },
          { run: 'echo after', if: 'failure()' },
        ],
      },
    );
    expect(run.conclusion).toBe('failure');
    expect(run.stages.map(({ stepId, kind, conclusion }) => `${stepId} ${kind} ${conclusion}`)).toEqual([
      'one main success',
      'two main failure',
      '__run_3 run skipped',
      '__run_4 run success',
      'two post success',
      'one post success',
    ]);
    expect(run.stages.filter(({ kind }) => kind === 'post').map(({ stdout }) => stdout)).toEqual([
      'two\n',
      'one\n',
    ]);
    expect(run.main.stepId).toBe('one');
    expect(run.post.stdout).toBe('one\n');
  });

  it('leaves job.status at success where a step with continue-on-error fails', async () => {
    const run = await runScripted(
      { post: `print(env['INPUT_JOB-STATUS'])` },
      {
        steps: [
          { uses: './' },
          { run: 'exit 4', 'continue-on-error': true, id: 'bad' },
          { run: 'echo ${{ steps.bad.outcome }}/${{ steps.bad.conclusion }}' },
        ],
      },
    );
    expect(run.conclusion).toBe('success');
    expect(run.log).toContain('failure/success');
    expect(run.log).toContain('Error: Process completed with exit code 4.');
    expect(run.post.stdout).toBe('success\n');
  });

  it('runs post though an expression in with: fails in main', async () => {
    const run = await runScripted(
      { post: `print('post is here')` },
      { with: { greeting: "${{ fromJSON(steps.later.outputs.x || '{') }}" }, steps: [] },
    );
    expect(run.main.outcome).toBe('failure');
    expect(run.main.exitCode).toBeNull();
    expect(run.post.outcome).toBe('failure');
  });

  it.each([
    ['is skipped', { if: false }, 'skipped'],
    ['has an environment that cannot be evaluated', { env: { A: "${{ fromJSON('{') }}" } }, 'failure'],
  ] as const)('runs no post where main %s', async (_, fields, outcome) => {
    const run = await runScripted({}, { steps: [{ uses: './', ...fields }] });
    expect(run.stages.map((stage) => `${stage.kind} ${stage.outcome}`)).toEqual([`main ${outcome}`]);
  });

  it('warns of inputs that action.yml does not know', async () => {
    const run = await runScripted({}, { with: { unknown: 'x' } });
    expect(run.annotations).toEqual([
      {
        kind: 'warning',
        title: undefined,
        message: "Unexpected input(s) 'unknown', valid inputs are ['greeting', 'two words', 'job-status']",
      },
    ]);
  });

  it('carries GITHUB_ENV and GITHUB_PATH on, but never NODE_OPTIONS', async () => {
    const run = await runScripted(
      { post: `print([env.COLOUR, env.NODE_OPTIONS, env.PATH.split(':')[0]].join())` },
      {
        steps: [
          { uses: './' },
          {
            run: 'echo COLOUR=blue >> $GITHUB_ENV; echo NODE_OPTIONS=--no-warnings >> $GITHUB_ENV; echo /extra >> $GITHUB_PATH',
          },
        ],
      },
    );
    expect(run.post.stdout).toBe('blue,,/extra\n');
    expect(run.env).toEqual({ COLOUR: 'blue' });
  });

  it('fails a step whose command file is malformed, and keeps what stands before that', async () => {
    const run = await runScripted({
      main: `output('any=kept'); output('no equals sign'); output('late=lost'); state('id=kept'); state('<<')`,
      post: `print(env.STATE_id)`,
    });
    expect(run.main.exitCode).toBe(0);
    expect(run.main.outcome).toBe('failure');
    expect(run.outputs).toEqual({ any: 'kept' });
    expect(run.post.stdout).toBe('kept\n');
    expect(run.main.log).toContain("Error: Unable to process file command 'output' successfully.");
    expect(run.main.log).toContain("Error: Invalid format 'no equals sign'");
  });

  it('blanks or replaces what post gets as inputs', async () => {
    const post = `print(JSON.stringify([env.INPUT_GREETING, env['INPUT_JOB-STATUS']]))`;
    const blank = await runScripted({ post }, { with: { greeting: 'hi' }, postInputs: 'blank' });
    const other = await runScripted(
      { post },
      { with: { greeting: 'hi' }, postInputs: { greeting: 'foreign' } },
    );
    expect(blank.post.stdout).toBe('["",""]\n');
    expect(other.post.stdout).toBe('["foreign","success"]\n');
  });

  it('lets what a step leaves running live until the job ends', async () => {
    const alive = randomUUID();
    const server = `
      const { createServer } = require('node:http');
      createServer((_, response) => response.end(process.env.ANSWER)).listen(0, '127.0.0.1', function () {
        require('node:fs').appendFileSync(process.env.GITHUB_ENV, 'SERVER=http://127.0.0.1:' + this.address().port);
      });`;
    const run = await runScripted(
      { post: `print(await (await fetch(env.SERVER)).text())` },
      {
        machineEnv: { SERVER_SCRIPT: server, ANSWER: alive },
        steps: [
          { uses: './' },
          {
            run: 'node -e "$SERVER_SCRIPT" >/dev/null 2>&1 & while [ ! -s "$GITHUB_ENV" ]; do sleep 0.05; done',
          },
        ],
      },
    );
    expect(run.post.stdout).toBe(`${alive}\n`);
    // The kernel may take a moment; a server that lived on would keep this going until the test's time is over. Its
    // port may be another server's by then, whatever that answers.
    const answer = () =>
      fetch(run.env['SERVER'] ?? '', { signal: AbortSignal.timeout(5_000) })
        .then((response) => response.text())
        .catch(() => undefined);
    while ((await answer()) === alive);
  });

  it('finds what was left in RUNNER_TEMP and removes all on cleanup', async () => {
    const run = await runScripted({
      main: `const fs = await import('node:fs'); fs.mkdirSync(env.RUNNER_TEMP + '/left'); fs.writeFileSync(env.RUNNER_TEMP + '/left/over', '')`,
    });
    expect(run.leftovers).toEqual(['left', 'left/over']);
    await run.cleanup();
    expect(existsSync(run.workspace)).toBe(false);
  });
});
