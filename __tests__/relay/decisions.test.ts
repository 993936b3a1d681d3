import { describe, expect, it } from '@jest/globals';
import { claimFor, nextTask, passTime } from '../../relay/decisions.ts';
import type { Fact } from '../../relay/facts.ts';
import type { Answer, JobRecord, State } from '../../relay/job-record.ts';
import { learn } from '../../relay/learn.ts';
import { lease } from '../../relay/timing.ts';

const second = 1000;
const minute = 60_000;
const timeouts = { start: 30 * minute, answerGrace: 2 * minute };
const found = Date.UTC(2026, 0, 1);
const run = { id: '77', url: 'https://github.com/octo-org/shop/actions/runs/77' };
const answer: Answer = { type: 'ConfigurationError', cause: 'refused', message: 'no' };

const states = {
  acknowledging: { name: 'acknowledging', tries: 0 },
  tried: { name: 'acknowledging', tries: 1 },
  'tried twice': { name: 'acknowledging', tries: 2 },
  used: { name: 'acknowledging', tries: 1, usedAt: found },
  ready: { name: 'ready', attempt: 0 },
  dispatching: { name: 'dispatching', attempt: 1, at: found },
  unsure: { name: 'unsure', attempt: 1, at: found, lostAt: found, heard: 'HTTP 502' },
  accepted: { name: 'accepted', attempt: 1, at: found },
  started: { name: 'started', attempt: 1, at: found, run, hasBegun: false },
  begun: { name: 'started', attempt: 1, at: found, run, hasBegun: true },
  closing: { name: 'closing', answer, cancels: false, cancelTries: 0 },
  ending: { name: 'closing', run, cancels: true, cancelTries: 0 },
  closed: { name: 'closed', outcome: 'answered', at: found, run },
  taken: { name: 'closed', outcome: 'taken', at: found },
  abandoned: { name: 'closed', outcome: 'abandoned', at: found },
} as const satisfies Record<string, State>;

type StateName = keyof typeof states;

function record(state: StateName, more: Partial<JobRecord> = {}): JobRecord {
  return {
    jobId: 'a-job',
    kind: 'custom',
    foundAt: found,
    pipeline: {},
    nonce: 'n',
    offeredAt: found,
    route: { repository: 'octo-org/shop', workflow: 'build.yml' },
    isAbandoned: false,
    due: found,
    state: states[state],
    ...more,
  };
}

/** What the tables below say of a record: its state, and in how many seconds it is due. */
function outline({ state, due }: JobRecord, now: number): string {
  if (state.name === 'closed') return `closed: ${state.outcome}`;
  const seconds = Math.round((due - now) / second);
  const how =
    state.name === 'closing'
      ? `${state.outcome ?? state.answer?.cause ?? 'no answer'}${state.cancels ? ', cancels' : ''}`
      : state.name === 'started' && state.hasBegun
        ? 'begun'
        : '';
  return `${state.name}${how === '' ? '' : ` (${how})`}, ${seconds <= 0 ? 'now' : `in ${seconds} s`}`;
}

describe('nextTask and claimFor', () => {
  it.each<[StateName, string | undefined, string]>([
    ['acknowledging', 'acknowledge', 'acknowledging, in 60 s'],
    ['tried', 'acknowledge', 'acknowledging, in 60 s'],
    ['tried twice', 'acknowledge', 'acknowledging, in 60 s'],
    ['ready', 'dispatch', 'dispatching, in 60 s'],
    ['dispatching', undefined, ''],
    ['unsure', 'search', 'no claim'],
    ['accepted', 'search', 'no claim'],
    ['started', 'check', 'no claim'],
    ['closing', 'close', 'closing (refused), in 60 s'],
    ['ending', 'close', 'closing (no answer, cancels), in 60 s'],
    ['closed', undefined, ''],
  ])('%s: %s, written down before as %s', (state, task, claimed) => {
    const due = record(state);
    const next = nextTask(due, found);
    expect(next).toBe(task);
    expect(nextTask({ ...due, due: found + 1 }, found)).toBeUndefined();
    if (next === undefined) return;
    const claim = claimFor(next, due, found);
    expect(claim === undefined ? 'no claim' : outline(claim, found)).toBe(claimed);
  });

  it('does not acknowledge a job whose nonce another has used', () => {
    expect(nextTask(record('acknowledging', { nonce: undefined }), found)).toBeUndefined();
  });

  it('writes down that an acknowledgement may have arrived, and which dispatch is on its way', () => {
    expect(claimFor('acknowledge', record('acknowledging'), found)?.state).toMatchObject({ tries: 1 });
    expect(claimFor('dispatch', record('ready'), found + 5)?.state).toEqual({
      name: 'dispatching',
      attempt: 1,
      at: found + 5,
    });
  });
});

describe('passTime', () => {
  it.each<[StateName, number, string, Partial<JobRecord>?]>([
    ['acknowledging', 29, 'acknowledging, now'],
    ['acknowledging', 30, 'closing (not-dispatched), now'],
    ['acknowledging', 30, 'closed: taken', { nonce: undefined }],
    // Its nonce is used, and it was not offered again: the acknowledgement whose answer was lost has used it.
    ['used', 5, 'ready, now', { nonce: undefined }],
    ['used', 31, 'ready, now', { nonce: undefined }],
    ['used', 5, 'closing (route), now', { nonce: undefined, refusal: { ...answer, cause: 'route' } }],
    ['used', 5, 'acknowledging, now'],
    ['ready', 29, 'ready, now'],
    ['ready', 30, 'closing (not-dispatched), now'],
    ['ready', 10, 'closing (not-dispatched), now', { kind: 'lambda' }],
    ['ready', 1, 'closed: abandoned', { isAbandoned: true }],
    ['dispatching', 1, 'unsure, in 5 s'],
    ['dispatching', 0, 'dispatching, in 1 s', { due: found + second }],
    // Where there may be a run, only a look tells how it stands: perhaps no relay has looked for hours.
    ['unsure', 24 * 60, 'unsure, now'],
    ['unsure', 24 * 60, 'unsure, now', { isAbandoned: true }],
    ['accepted', 24 * 60, 'accepted, now'],
    ['accepted', 24 * 60, 'accepted, now', { kind: 'lambda' }],
    ['started', 24 * 60, 'started, now'],
    ['started', 25 * 60, 'closing (no-answer, cancels), now'],
    ['started', 1, 'closing (no answer, cancels), now', { isAbandoned: true }],
    ['closing', 25 * 60, 'closing (refused), now'],
    ['closing', 26 * 60, 'closed: undelivered'],
    ['closed', 10 ** 6, 'closed: answered'],
  ])('%s after %d minutes: %s', (state, minutes, expected, more = {}) => {
    const now = found + minutes * minute;
    expect(outline(passTime(record(state, more), now, timeouts), now)).toBe(expected);
  });

  it('takes an interrupted dispatch for one that may have started a run', () => {
    const interrupted = passTime(record('dispatching', { due: found + lease }), found + lease, timeouts);
    expect(interrupted.state).toMatchObject({ name: 'unsure', at: found, lostAt: found + lease });
  });
});

const facts = {
  acknowledged: { is: 'acknowledged' },
  'nonce used': { is: 'nonce used', nonce: 'n', mayHaveArrived: false },
  'nonce used after a lost answer': { is: 'nonce used', nonce: 'n', mayHaveArrived: true },
  'older nonce used': { is: 'nonce used', nonce: 'n0', mayHaveArrived: true },
  'not acknowledged': { is: 'not acknowledged', until: found + 20 * second, mayHaveArrived: false },
  'job gone': { is: 'job gone' },
  offered: { is: 'offered', nonce: 'n2', askedAt: found },
  'offered before': { is: 'offered', nonce: 'n0', askedAt: found - 30 * second },
  unanswered: { is: 'unanswered' },
  'dispatched, run known': { is: 'dispatched', attempt: 1, run },
  'dispatched, run unknown': { is: 'dispatched', attempt: 1, run: undefined },
  refused: { is: 'refused', attempt: 1, answer },
  postponed: { is: 'postponed', attempt: 1, until: undefined, heard: 'ECONNREFUSED' },
  limited: { is: 'postponed', attempt: 1, until: found + 40 * second, heard: 'rate limit' },
  'limited for long': { is: 'postponed', attempt: 1, until: found + 90 * minute, heard: 'rate limit' },
  'answer lost': { is: 'answer lost', attempt: 1, heard: 'HTTP 502' },
  'older refused': { is: 'refused', attempt: 0, answer },
  'older postponed': { is: 'postponed', attempt: 0, until: undefined, heard: 'ECONNREFUSED' },
  'older answer lost': { is: 'answer lost', attempt: 0, heard: 'HTTP 502' },
  'run found': { is: 'run found', run },
  'no run found': { is: 'no run found', askedAt: found, strangers: 0 },
  'a stranger found': { is: 'no run found', askedAt: found, strangers: 1 },
  'search failed': { is: 'search failed', askedAt: found, until: 0, heard: 'HTTP 502', forGood: false },
  'search limited for long': {
    is: 'search failed',
    askedAt: found,
    until: found + 90 * minute,
    heard: 'rate limit',
    forGood: false,
  },
  'search refused': { is: 'search failed', askedAt: found, until: 0, heard: 'HTTP 403', forGood: true },
  queued: { is: 'run seen', askedAt: found, status: 'queued', conclusion: '', updatedAt: found },
  'in progress': { is: 'run seen', askedAt: found, status: 'in_progress', conclusion: '', updatedAt: found },
  completed: {
    is: 'run seen',
    askedAt: found,
    status: 'completed',
    conclusion: 'failure',
    updatedAt: found,
  },
  'run gone': { is: 'run gone', askedAt: found },
  'run not seen': { is: 'run not seen', until: 0 },
  failed: { is: 'closed', outcome: 'failed' },
  'failed, not cancelled': { is: 'closed', outcome: 'failed', until: found + 20 * second },
  answered: { is: 'closed', outcome: 'answered' },
  'not closed': { is: 'not closed', until: found + 20 * second },
  abandoned: { is: 'abandoned' },
} as const satisfies Record<string, Fact>;

type FactName = keyof typeof facts;

/** Every state and what changes it. A fact that is not named leaves the record as it is. */
const changes: Record<StateName, Partial<Record<FactName, string>>> = {
  acknowledging: {
    acknowledged: 'ready, now',
    'nonce used': 'acknowledging, in 1800 s',
    'nonce used after a lost answer': 'acknowledging, in 1800 s',
    'not acknowledged': 'acknowledging, in 20 s',
    'job gone': 'closed: gone',
    offered: 'acknowledging, now',
    abandoned: 'closed: abandoned',
  },
  tried: {
    acknowledged: 'ready, now',
    'nonce used': 'acknowledging, in 1800 s',
    'nonce used after a lost answer': 'ready, now',
    'not acknowledged': 'acknowledging, in 20 s',
    'job gone': 'closed: gone',
    offered: 'acknowledging, now',
    abandoned: 'closed: abandoned',
  },
  'tried twice': {
    acknowledged: 'ready, now',
    'nonce used': 'ready, now',
    'nonce used after a lost answer': 'ready, now',
    'not acknowledged': 'acknowledging, in 20 s',
    'job gone': 'closed: gone',
    offered: 'acknowledging, now',
    abandoned: 'closed: abandoned',
  },
  used: {
    acknowledged: 'ready, now',
    'nonce used': 'acknowledging, in 1800 s',
    'nonce used after a lost answer': 'ready, now',
    'not acknowledged': 'acknowledging, in 20 s',
    'job gone': 'closed: gone',
    offered: 'acknowledging, now',
    abandoned: 'closed: abandoned',
  },
  ready: {
    'dispatched, run known': 'started, in 50 s',
    'dispatched, run unknown': 'accepted, now',
    'run found': 'started, now',
    abandoned: 'closed: abandoned',
  },
  dispatching: {
    'dispatched, run known': 'started, in 50 s',
    'dispatched, run unknown': 'accepted, now',
    refused: 'closing (refused), now',
    postponed: 'ready, in 2 s',
    limited: 'ready, in 40 s',
    'limited for long': 'ready, in 1800 s',
    'answer lost': 'unsure, in 5 s',
    'run found': 'started, now',
    abandoned: 'dispatching, now',
  },
  unsure: {
    'dispatched, run known': 'started, in 50 s',
    'dispatched, run unknown': 'accepted, now',
    refused: 'closing (refused), now',
    postponed: 'ready, in 2 s',
    limited: 'ready, in 40 s',
    'limited for long': 'ready, in 1800 s',
    'run found': 'started, now',
    'no run found': 'unsure, in 5 s',
    'a stranger found': 'unsure, in 5 s',
    'search failed': 'unsure, in 1 s',
    'search limited for long': 'unsure, in 1800 s',
    'search refused': 'closing (unknown), now',
    abandoned: 'unsure, now',
  },
  accepted: {
    'dispatched, run known': 'started, now',
    'run found': 'started, now',
    'no run found': 'accepted, in 1 s',
    'a stranger found': 'accepted, in 1 s',
    'search failed': 'accepted, in 1 s',
    'search limited for long': 'accepted, in 3600 s',
    'search refused': 'accepted, in 1 s',
    abandoned: 'accepted, now',
  },
  started: {
    queued: 'started, in 50 s',
    'in progress': 'started (begun), in 50 s',
    completed: 'started (begun), in 120 s',
    'run gone': 'started, in 50 s',
    'run not seen': 'started, in 50 s',
    abandoned: 'closing (no answer, cancels), now',
  },
  begun: {
    queued: 'started (begun), in 50 s',
    'in progress': 'started (begun), in 50 s',
    completed: 'started (begun), in 120 s',
    'run gone': 'closing (gone), now',
    'run not seen': 'started (begun), in 50 s',
    abandoned: 'closing (no answer, cancels), now',
  },
  closing: {
    'job gone': 'closed: gone',
    'dispatched, run known': 'closing (refused, cancels), now',
    failed: 'closed: failed',
    'failed, not cancelled': 'closing (failed), in 20 s',
    answered: 'closed: answered',
    'not closed': 'closing (refused), in 20 s',
    abandoned: 'closing (refused), now',
  },
  ending: {
    'job gone': 'closed: gone',
    failed: 'closed: failed',
    'failed, not cancelled': 'closing (failed, cancels), in 20 s',
    answered: 'closed: answered',
    'not closed': 'closing (no answer, cancels), in 20 s',
    abandoned: 'closing (no answer, cancels), now',
  },
  closed: { offered: 'acknowledging, now', unanswered: 'closing (offered-again), now' },
  taken: {
    offered: 'acknowledging, now',
    unanswered: 'closing (offered-again), now',
    'dispatched, run known': 'closing (taken, cancels), now',
  },
  abandoned: {
    offered: 'acknowledging, now',
    unanswered: 'closing (offered-again), now',
    'dispatched, run known': 'closing (abandoned, cancels), now',
  },
};

describe.each(Object.keys(states) as StateName[])('learn, %s', (state) => {
  it.each(Object.keys(facts) as FactName[])('%s', (name) => {
    const before = record(state);
    const after = learn(before, facts[name], found, timeouts);
    const expected = changes[state][name];
    if (expected === undefined) expect(after).toBe(before);
    else expect(outline(after, found)).toBe(expected);
  });
});

/** The fact, asked just now where it says when. */
function asked(name: FactName, now: number): Fact {
  const fact: Fact = facts[name];
  return 'askedAt' in fact && fact.is !== 'offered' ? { ...fact, askedAt: now } : fact;
}

describe('learn, later', () => {
  it.each<[StateName, FactName, number, string | undefined, Partial<JobRecord>?]>([
    // A lost answer is looked for three times within a minute, and only then taken for none.
    ['unsure', 'no run found', 5 * second, 'unsure, in 15 s'],
    ['unsure', 'no run found', 20 * second, 'unsure, in 40 s'],
    ['unsure', 'no run found', minute, 'ready, now'],
    ['unsure', 'a stranger found', minute, 'closing (unknown), now'],
    ['unsure', 'a stranger found', minute, 'closed: abandoned', { isAbandoned: true }],
    ['unsure', 'search refused', minute, 'closed: abandoned', { isAbandoned: true }],
    // A run may have been deleted when the relay was out of order for long.
    ['unsure', 'no run found', 10 * minute, 'ready, now'],
    ['unsure', 'no run found', 11 * minute, 'closing (unknown), now'],
    ['unsure', 'search failed', 29 * minute, 'unsure, in 50 s'],
    ['unsure', 'search failed', 30 * minute, 'closing (unknown), now'],
    ['unsure', 'search failed', 24 * 60 * minute, 'unsure, in 50 s', { isAbandoned: true }],
    ['unsure', 'search failed', 26 * 60 * minute, 'closed: abandoned', { isAbandoned: true }],
    // However long GitHub's rate limit lasts, the job is answered at the start time-out.
    ['dispatching', 'limited for long', 2 * minute, 'ready, in 1680 s'],
    ['dispatching', 'limited for long', 2 * minute, 'ready, in 480 s', { kind: 'lambda' }],
    ['unsure', 'search limited for long', 2 * minute, 'unsure, in 1680 s'],
    ['unsure', 'search limited for long', 2 * minute, 'unsure, in 480 s', { kind: 'lambda' }],
    ['accepted', 'search limited for long', 2 * minute, 'accepted, in 3480 s'],
    // A run that must be there is looked for at growing intervals, and for good at the start time-out.
    ['accepted', 'no run found', 10 * second, 'accepted, in 10 s'],
    ['accepted', 'no run found', 5 * minute, 'accepted, in 50 s'],
    ['accepted', 'no run found', 29 * minute, 'accepted, in 50 s'],
    ['accepted', 'no run found', 30 * minute, 'closing (not-started), now'],
    ['accepted', 'no run found', 10 * minute, 'closing (not-started), now', { kind: 'lambda' }],
    ['accepted', 'no run found', 30 * minute, 'closed: abandoned', { isAbandoned: true }],
    ['accepted', 'search refused', 30 * minute, 'closing (not-started), now'],
    ['accepted', 'search failed', 30 * minute, 'accepted, in 50 s'],
    ['accepted', 'search failed', 60 * minute, 'closing (not-started), now'],
    ['accepted', 'search failed', 24 * 60 * minute, 'accepted, in 50 s', { isAbandoned: true }],
    ['accepted', 'search failed', 27 * 60 * minute, 'closed: abandoned', { isAbandoned: true }],
    ['accepted', 'search refused', 30 * minute, 'closed: abandoned', { isAbandoned: true }],
    // One of the Lambda action that was dispatched at the last moment has two minutes.
    [
      'accepted',
      'no run found',
      minute,
      'accepted, in 50 s',
      { kind: 'lambda', foundAt: found - 10 * minute },
    ],
    ['started', 'queued', minute, 'started, in 50 s', { kind: 'lambda', foundAt: found - 10 * minute }],
    // A run that was found for a job that was abandoned meanwhile is cancelled next (passTime).
    ['unsure', 'run found', minute, 'started, now', { isAbandoned: true }],
    ['dispatching', 'dispatched, run known', second, 'started, now', { isAbandoned: true }],
    ['dispatching', 'refused', second, 'closed: abandoned', { isAbandoned: true }],
    // The start time-out.
    ['started', 'queued', 29 * minute + 50 * second, 'started, in 10 s'],
    ['started', 'queued', 30 * minute, 'closing (not-started, cancels), now'],
    ['started', 'queued', 10 * minute, 'closing (not-started, cancels), now', { kind: 'lambda' }],
    ['begun', 'queued', 30 * minute, 'started (begun), in 180 s'],
    ['started', 'in progress', 30 * minute, 'started (begun), in 180 s'],
    ['begun', 'in progress', 10 * 60 * minute, 'started (begun), in 600 s'],
    // The answer's grace, from when the run ended.
    ['begun', 'completed', minute, 'started (begun), in 60 s'],
    ['begun', 'completed', 2 * minute, 'closing (no-answer), now'],
    ['started', 'completed', 2 * minute, 'closing (no-answer), now'],
    ['started', 'run gone', 2 * minute, 'closing (gone), now'],
    // An acknowledgement whose answer was lost: with an older nonce it may also be that the job was offered anew.
    ['tried twice', 'nonce used', 9 * second, 'ready, now'],
    ['tried twice', 'nonce used', 10 * second, 'acknowledging, in 300 s'],
    ['closed', 'offered before', minute, undefined],
    ['used', 'offered', second, 'acknowledging, now', { nonce: undefined }],
    ['tried', 'offered', second, 'acknowledging, in 59 s', { due: found + minute }],
    [
      'acknowledging',
      'acknowledged',
      second,
      'closing (route), now',
      { refusal: { ...answer, cause: 'route' } },
    ],
  ])('%s, %s after %d ms: %s', (state, fact, elapsed, expected, more = {}) => {
    const now = found + elapsed;
    const before = record(state, more);
    const after = learn(before, asked(fact, now), now, timeouts);
    if (expected === undefined) expect(after).toBe(before);
    else expect(outline(after, now)).toBe(expected);
  });

  // The relay asked in time, and stood still before it read the answer.
  it.each<[StateName, FactName, number, string]>([
    ['unsure', 'no run found', 5 * minute, 'unsure, now'],
    ['unsure', 'a stranger found', 5 * minute, 'unsure, now'],
    ['accepted', 'no run found', 31 * minute, 'accepted, in 50 s'],
    ['accepted', 'search refused', 31 * minute, 'accepted, now'],
    ['started', 'queued', 31 * minute, 'started, now'],
    ['started', 'completed', 31 * minute, 'started (begun), now'],
    ['started', 'run gone', 31 * minute, 'started, in 186 s'],
  ])('%s, %s, which is read %d ms after it was asked: %s', (state, fact, elapsed, expected) => {
    const now = found + elapsed;
    expect(outline(learn(record(state), facts[fact], now, timeouts), now)).toBe(expected);
  });

  it.each<[string, JobRecord]>([
    ['ready', passTime(record('ready', { kind: 'lambda' }), found + 10 * minute, timeouts)],
    ...(['accepted', 'started'] as const).map((state): [string, JobRecord] => {
      const now = found + 10 * minute;
      const fact = asked(state === 'accepted' ? 'no run found' : 'queued', now);
      return [state, learn(record(state, { kind: 'lambda' }), fact, now, timeouts)];
    }),
  ])(
    'says what the limit is where a job of the Lambda action is not started in time: %s',
    (_state, { state }) => {
      expect(state).toMatchObject({ name: 'closing' });
      const message = state.name === 'closing' ? state.answer?.message : undefined;
      expect(message).toMatch(/10 minutes.*ends a job of the Lambda action after 20 minutes.*at most 10/);
    },
  );

  it('looks again where a run had not begun by the start time-out, but may have since', () => {
    const now = found + 33 * minute;
    const fact = { ...facts.queued, askedAt: found + 30 * minute };
    expect(outline(learn(record('started'), fact, now, timeouts), now)).toBe('started, now');
  });

  it('takes a job up as new that another worker had, and fails one that the relay had dealt with', () => {
    const now = found + minute;
    const again = { ...facts.offered, askedAt: now };
    expect(learn(record('taken'), again, now, timeouts)).toMatchObject({
      nonce: 'n2',
      offeredAt: now,
      foundAt: now,
      refusal: undefined,
      state: { name: 'acknowledging', tries: 0 },
    });
    expect(learn(record('closed'), again, now, timeouts)).toMatchObject({
      nonce: 'n2',
      refusal: { cause: 'offered-again' },
      state: { name: 'acknowledging', tries: 0 },
    });
    const taken = record('taken', { refusal: { ...answer, cause: 'offered-again' } });
    expect(learn(taken, again, now, timeouts)).toMatchObject({ refusal: { cause: 'offered-again' } });
  });

  it('waits longer for a connection after each dispatch that never left, up to a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 20].map((attempt) => {
      const before = { ...record('dispatching'), state: { ...states.dispatching, attempt } };
      return (learn(before, { ...facts.postponed, attempt }, found, timeouts).due - found) / second;
    });
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('tries ten times to cancel a run, and no more', () => {
    let at = record('ending');
    for (let tries = 1; tries <= 9; tries += 1) {
      at = learn(at, facts['failed, not cancelled'], found, timeouts);
      expect(at.state.name).toBe('closing');
    }
    expect(outline(learn(at, facts['failed, not cancelled'], found, timeouts), found)).toBe('closed: failed');
  });

  it('counts the acknowledgements that may have arrived', () => {
    const tries = (state: StateName, fact: FactName) => {
      const after = learn(record(state), facts[fact], found + minute, timeouts).state;
      return after.name === 'acknowledging' ? after.tries : after.name;
    };
    expect(tries('tried', 'offered')).toBe(1);
    expect(tries('tried', 'nonce used')).toBe(0);
    expect(tries('tried', 'nonce used after a lost answer')).toBe(1);
    // Of two relays, one has stood still: the other's may have used the nonce.
    expect(tries('tried twice', 'nonce used')).toBe(1);
    expect(tries('tried', 'not acknowledged')).toBe(0);
  });

  it('takes a run that ended in the future, by its own clock, for one that ended now', () => {
    const fact: Fact = { ...facts.completed, updatedAt: found + 60 * minute };
    expect(outline(learn(record('begun'), fact, found, timeouts), found)).toBe('started (begun), in 120 s');
  });
});
