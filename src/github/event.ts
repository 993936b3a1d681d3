import { readFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { JobIdentity } from '../job.ts';
import { oneLine } from '../text.ts';
import { readInput } from './inputs.ts';
import { type Environment, readVariable } from './run.ts';
import type { Secrets } from './secrets.ts';
import { membersOf } from './shape.ts';

const spellings = {
  'job-id': ['job-id', 'job_id', 'jobId'],
  'client-token': ['client-token', 'client_token', 'clientToken'],
  nonce: ['nonce'],
} as const;
type Name = keyof typeof spellings;

/**
 * Which job this run is for: from the inputs or, where those are blank, from the event's payload. The client token is
 * masked before anything else is done with it. Throws a ConfigurationError.
 */
export function readJobIdentity(env: Environment, secrets: Secrets): JobIdentity {
  let event: Event | undefined;
  const read = (name: Name) => readInput(env, name) ?? fromEvent((event ??= readEvent(env)), name);
  const clientToken = read('client-token');
  if (clientToken !== undefined) secrets.add(clientToken);
  const jobId = read('job-id');
  if (jobId === undefined) throw missing('job-id', event?.problem ?? 'the event has none');
  return { jobId, clientToken, nonce: read('nonce') };
}

/** What an event carries for its workflow. */
interface Event {
  /** `client_payload` of repository_dispatch, `inputs` of workflow_dispatch. */
  readonly payloads: readonly unknown[];
  /** Why there may be no payload. */
  readonly problem?: string;
}

function readEvent(env: Environment): Event {
  const name = readVariable(env, 'GITHUB_EVENT_NAME') ?? 'workflow';
  const file = readVariable(env, 'GITHUB_EVENT_PATH');
  if (file === undefined) return { payloads: [], problem: 'GITHUB_EVENT_PATH is not set' };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { payloads: [], problem: `the file of the ${name} event is not readable: ${String(error)}` };
  }
  const event = membersOf(parseQuietly(text));
  if (event === undefined)
    return { payloads: [], problem: `the file of the ${name} event is not a JSON object` };
  return { payloads: [event['client_payload'], event['inputs']] };
}

/** JSON.parse quotes what it cannot read in its error: here that could be the client token. */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromEvent({ payloads }: Event, name: Name): string | undefined {
  const value = payloads
    .flatMap((payload) => spellings[name].map((spelling) => membersOf(payload)?.[spelling]))
    .find((each) => each !== undefined && each !== null && each !== '');
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw missing(name, 'in the event it is not a string');
  return value.trim() || undefined;
}

function missing(name: Name, why: string): Failure {
  return new Failure(
    'ConfigurationError',
    `No ${name} (${oneLine(why)}): send it as ${spellings[name].join(' or ')} in the client_payload of repository_dispatch or the inputs of workflow_dispatch, or set the input ${name}.`,
  );
}
