import { describe, expect, it } from '@jest/globals';
import { createCommands } from '../../src/github/commands.ts';
import { readState, saveState } from '../../src/github/state.ts';
import type { State } from '../../src/github/state.ts';
import { files, memoryRunner } from './memory-runner.ts';

const full: State = {
  phase: 'failed',
  jobId: 'j1',
  clientToken: 't1',
  acknowledges: true,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'AKIA', secretAccessKey: 's+/=', sessionToken: 'long' },
  role: { arn: 'arn:aws:iam::123456789012:role/r', sessionName: 'name' },
  report: false,
  failure: { type: 'RevisionUnavailable', message: 'why: "it"\n::warning::é' },
  outputArtifacts: [{ name: 'A', location: { bucket: 'b', key: 'k/a.zip' } }],
  encryptionKeyId: 'arn:aws:kms:eu-central-1:123456789012:key/k',
  pipeline: { pipelineName: 'P', stageName: 'S', actionName: 'A' },
  names: ['j1', 'P', 'A'],
  secrets: ['one', 'two\nlines', 'dr"ei'],
};

const least = {
  phase: 'unclaimed',
  jobId: 'j1',
  clientToken: 't1',
  acknowledges: true,
  region: 'eu-central-1',
  report: true,
  outputArtifacts: [],
  pipeline: {},
  names: [],
} as const;

/** The environment that the runner starts post with, after main made these saves. */
function envAfter(...saves: Partial<State>[]): Record<string, string> {
  const { runner, values } = memoryRunner();
  for (const save of saves) saveState(createCommands(runner), save);
  const entries = Object.entries(values(files.GITHUB_STATE));
  return Object.fromEntries(entries.map(([name, value]) => [`STATE_${name}`, value]));
}

describe('state', () => {
  it('comes back as it was saved', () => {
    expect(readState(envAfter(full))).toEqual({ state: full });
  });

  it('needs no more than what main knows at its start', () => {
    expect(readState(envAfter(least))).toEqual({
      state: { ...least, secrets: [] },
    });
  });

  it('grows save by save; the last counts', () => {
    const { state } = readState(
      envAfter(
        least,
        { phase: 'acknowledging' },
        { secrets: ['a', 'b'] },
        { phase: 'acknowledged' },
        { secrets: ['c'] },
      ),
    );
    expect(state).toMatchObject({ phase: 'acknowledged', jobId: 'j1', secrets: ['c'] });
  });

  it('forgets what is saved as undefined', () => {
    expect(readState(envAfter(full, { failure: undefined, role: undefined })).state).toMatchObject({
      failure: undefined,
      role: undefined,
    });
  });

  it.each([
    'unclaimed',
    'acknowledging',
    'acknowledged',
    'succeeded',
    'failed',
    'reporting',
    'reported',
  ] as const)('knows the phase %s', (phase) => {
    expect(readState(envAfter(least, { phase })).state?.phase).toBe(phase);
  });
});

describe('state that is none', () => {
  it.each<[string, Record<string, string>, string]>([
    ['empty', {}, 'saved nothing'],
    ['of another layout', { ...envAfter(full), STATE_layout: '0' }, 'another version'],
    ['without a phase', { STATE_layout: '1' }, 'phase'],
    [
      'with an unknown phase',
      { ...envAfter(full), STATE_phase: '"lost"' },
      'phase: expected one of unclaimed',
    ],
    [
      'with half a role',
      { ...envAfter(full), STATE_role: '{"arn":"a"}' },
      'role: sessionName: expected a string',
    ],
    ['with a list as a role', { ...envAfter(full), STATE_role: '[]' }, 'role: expected an object'],
    ['with an odd report', { ...envAfter(full), STATE_report: '"no"' }, 'report'],
    ['with odd secrets', { ...envAfter(full), STATE_secrets_0: '[1]' }, 'secrets'],
    [
      'with odd artifacts',
      { ...envAfter(full), STATE_outputArtifacts: '{}' },
      'outputArtifacts: expected an array',
    ],
    ['with garbage', { ...envAfter(full), STATE_credentials: '{"secretAccessKey":"s+/=' }, 'no JSON'],
  ])('%s gives a reason', (_, env, reason) => {
    const found = readState(env);
    const isLost = reason !== 'saved nothing';
    expect(found).toEqual({ state: undefined, reason: expect.stringContaining(reason), isLost });
    expect(JSON.stringify(found)).not.toContain('s+/=');
  });
});

describe('every saved value', () => {
  const longest = (env: Record<string, string>) =>
    Math.max(...Object.values(env).map((value) => Buffer.byteLength(value)));

  it('fits into one variable of the environment on every system', () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `${index}-${'é'.repeat(900)}`);
    const env = envAfter(full, { secrets, failure: { type: 'JobFailed', message: 'x'.repeat(100_000) } });
    expect(longest(env)).toBeLessThan(32_000);
    expect(readState(env).state?.secrets).toEqual(secrets);
    expect(readState(env).state?.failure?.message).toHaveLength(5000);
  });

  it('is bounded in all, so that post can be started at any rate', () => {
    const secrets = [
      'x'.repeat(40_000),
      ...Array.from({ length: 1000 }, (_, index) => `${index}-${'y'.repeat(1000)}`),
    ];
    const env = envAfter(full, { secrets });
    expect(longest(env)).toBeLessThan(32_000);
    expect(Object.values(env).join('').length).toBeLessThan(256_000);
    expect(readState(env).state?.secrets.length).toBeGreaterThan(200);
  });
});
