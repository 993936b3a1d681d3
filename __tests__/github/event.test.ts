import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJobIdentity } from '../../src/github/event.ts';
import { failureOf } from '../failure-of.ts';
import { memoryStep } from './memory-runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;

/** The environment of a run that this event has started. */
function eventEnv(event: unknown): Record<string, string> {
  const file = join(folder, `event-${(count += 1)}.json`);
  writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event));
  return { GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'repository_dispatch' };
}

function identityOf(env: Record<string, string>) {
  const { step, lines } = memoryStep(env);
  return { identity: readJobIdentity(step.env, step.secrets), lines };
}

const failureIn = (env: Record<string, string>) => failureOf(() => identityOf(env));

describe('the job', () => {
  it.each([
    ['client_payload', { 'job-id': 'j1', 'client-token': 't1' }],
    ['client_payload', { job_id: 'j1', client_token: 't1' }],
    ['client_payload', { jobId: 'j1', clientToken: 't1' }],
    ['client_payload', { 'job-id': '', jobId: ' j1 ', 'client-token': null, clientToken: 't1' }],
    ['inputs', { 'job-id': 'j1', 'client-token': 't1', other: 'x' }],
    ['inputs', { job_id: 'j1', clientToken: 't1' }],
  ])('comes from %s: %j', (member, payload) => {
    const { identity } = identityOf(eventEnv({ [member]: payload }));
    expect(identity).toEqual({ jobId: 'j1', clientToken: 't1', nonce: undefined });
  });

  it('comes from the inputs first', () => {
    const env = eventEnv({ client_payload: { 'job-id': 'j1', 'client-token': 't1' } });
    expect(identityOf({ ...env, 'INPUT_JOB-ID': 'j2' }).identity).toEqual({
      jobId: 'j2',
      clientToken: 't1',
      nonce: undefined,
    });
    expect(identityOf({ ...env, 'INPUT_CLIENT-TOKEN': 't2' }).identity).toEqual({
      jobId: 'j1',
      clientToken: 't2',
      nonce: undefined,
    });
  });

  it.each([
    ['without a client token and a nonce', { client_payload: { 'job-id': 'j1' } }, {}, undefined],
    ['with a nonce', { client_payload: { jobId: 'j1', nonce: '3' } }, {}, '3'],
    ['with a nonce of workflow_dispatch', { inputs: { job_id: 'j1', nonce: ' 3 ' } }, {}, '3'],
    ['with empty values', { inputs: { 'job-id': 'j1', 'client-token': '', nonce: '  ' } }, {}, undefined],
    ['with a nonce as an input', { inputs: { job_id: 'j1', nonce: '3' } }, { INPUT_NONCE: '4' }, '4'],
  ])('may come %s', (_, event, inputs, nonce) => {
    const { identity, lines } = identityOf({ ...eventEnv(event), ...inputs });
    expect(identity).toEqual({ jobId: 'j1', clientToken: undefined, nonce });
    // A nonce may be as short as one digit: as a mask it would spoil the log.
    expect(lines).toEqual([]);
  });

  it('needs no event where the inputs name it', () => {
    const env = { 'INPUT_JOB-ID': 'j2', 'INPUT_CLIENT-TOKEN': 't2', GITHUB_EVENT_PATH: join(folder, 'none') };
    expect(identityOf(env).identity).toEqual({ jobId: 'j2', clientToken: 't2', nonce: undefined });
  });
});

describe('the client token', () => {
  it.each([
    ['payload', eventEnv({ client_payload: { 'job-id': 'j1', 'client-token': 't1' } })],
    ['input', { 'INPUT_JOB-ID': 'j2', 'INPUT_CLIENT-TOKEN': 't1' }],
  ])('of the %s is masked at once', (_, env) => {
    expect(identityOf(env).lines).toEqual(['::add-mask::t1']);
  });

  it('is masked even where the job ID is missing', () => {
    const { step, lines } = memoryStep({ 'INPUT_CLIENT-TOKEN': 't1' });
    expect(() => readJobIdentity(step.env, step.secrets)).toThrow('job-id');
    expect(lines).toEqual(['::add-mask::t1']);
  });
});

describe('an event without a job', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no event file', {}, 'GITHUB_EVENT_PATH is not set'],
    ['a missing file', { GITHUB_EVENT_PATH: join(folder, 'missing') }, 'not readable'],
    ['no JSON', eventEnv('{"client_token":"t0ken'), 'not a JSON object'],
    ['no object', eventEnv('[]'), 'not a JSON object'],
    ['no payload', eventEnv({ ref: 'main' }), 'the event has none'],
    ['an odd payload', eventEnv({ client_payload: 'text', inputs: null }), 'the event has none'],
    ['a blank value', eventEnv({ client_payload: { 'job-id': '  ' } }), 'the event has none'],
    ['a number', eventEnv({ client_payload: { 'job-id': 7 } }), 'not a string'],
    ['a token alone', eventEnv({ inputs: { clientToken: 't' } }), 'the event has none'],
  ])('%s', (_, env, reason) => {
    const failure = failureIn(env);
    expect(failure.type).toBe('ConfigurationError');
    expect(failure.message).toContain(`No job-id (`);
    expect(failure.message).toContain(reason);
    expect(failure.message).toContain('client_payload of repository_dispatch');
  });

  it.each(['client-token', 'nonce'])('whose %s is no text', (name) => {
    const failure = failureIn(eventEnv({ client_payload: { 'job-id': 'j1', [name]: 7 } }));
    expect(failure.message).toContain(`No ${name} (in the event it is not a string)`);
  });

  it('never shows the text of a broken payload, its causes included', () => {
    const failure = failureIn(eventEnv('{"client_token":"t0ken'));
    expect(`${failure.stack ?? ''}${String(failure.cause)}`).not.toContain('t0ken');
  });
});
