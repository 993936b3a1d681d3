import { readFileSync } from 'node:fs';
import { readVariable } from './environment.ts';
import type { Environment } from './environment.ts';
import { Failure } from '../failure.ts';
import type { JobIdentity } from '../job.ts';
import { readInput } from './read-input.ts';
import type { Secrets } from './secrets.ts';
import { membersOf } from './shape.ts';
import { oneLine } from '../text.ts';

/**
 * Which job this run is for: from the inputs or, where those are blank, from the event's payload. The client token is
 * masked before anything else is done with it. Throws a ConfigurationError.
 */
export function readJobIdentity(env: Environment, secrets: Secrets): JobIdentity {
  let event: WorkflowEvent | undefined;
  const read = (name: keyof typeof spellings) =>
    readInput(env, name) ?? fromEvent((event ??= readEvent(env)), name);
  const clientToken = read('client-token');
  if (clientToken !== undefined) secrets.add(clientToken);
  const jobId = read('job-id');
  if (jobId === undefined) throw missing('job-id', event?.problem ?? 'the event has none');
  return { jobId, clientToken, nonce: read('nonce') };
}

const spellings = {
  'job-id': ['job-id', 'job_id', 'jobId'],
  'client-token': ['client-token', 'client_token', 'clientToken'],
  // The same in all three styles.
  nonce: ['nonce'],
} as const;

/** What an event carries for its workflow. */
interface WorkflowEvent {
  /** `client_payload` of repository_dispatch, `inputs` of workflow_dispatch. */
  readonly payloads: readonly Readonly<Record<string, unknown>>[];
  /** Why there may be no payload. */
  readonly problem: string | undefined;
}

function readEvent(env: Environment): WorkflowEvent {
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
  const payloads = ['client_payload', 'inputs'].map((member) => membersOf(event?.[member]));
  return {
    payloads: payloads.filter((payload) => payload !== undefined),
    problem: event === undefined ? `the file of the ${name} event is no JSON object` : undefined,
  };
}

/** JSON.parse quotes what it cannot read in its error: here that could be the client token. */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromEvent({ payloads }: WorkflowEvent, name: keyof typeof spellings): string | undefined {
  const [first] = payloads
    .flatMap((payload) => spellings[name].map((spelling) => payload[spelling]))
    .filter((value) => value !== undefined && value !== null && value !== '');
  if (first === undefined) return undefined;
  if (typeof first !== 'string') throw missing(name, 'in the event it is no text');
  return first.trim() || undefined;
}

function missing(input: keyof typeof spellings, why: string): Failure {
  return new Failure(
    'ConfigurationError',
    `No ${input} (${oneLine(why)}): send it as ${spellings[input].join(' or ')} in the client_payload of repository_dispatch or the inputs of workflow_dispatch, or set the input ${input}.`,
  );
}
