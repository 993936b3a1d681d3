import { readFileSync } from 'node:fs';
import { configurationError, type Failure } from '../failure.ts';
import type { JobIdentity } from '../job.ts';
import { isObject } from '../shape.ts';
import { oneLine } from '../text.ts';
import { readInput } from './inputs.ts';
import { type Environment, readVariable } from './run.ts';
import type { Secrets } from './secrets.ts';

const spellings = {
  'job-id': ['job-id', 'job_id', 'jobId'],
  'client-token': ['client-token', 'client_token', 'clientToken'],
  nonce: ['nonce'],
} as const;
type Name = keyof typeof spellings;

/**
 * The job from the inputs or, where those are blank, from the event's payload. The client token is masked first. Throws a
 * ConfigurationError.
 */
export function readJobIdentity(env: Environment, secrets: Secrets): JobIdentity {
  const event = readEvent(env);
  const read = (name: Name) => readInput(env, name) ?? fromEvent(event, name);
  const clientToken = read('client-token');
  if (clientToken !== undefined) secrets.add(clientToken);
  const jobId = read('job-id');
  if (jobId === undefined) throw missing('job-id', event.problem ?? 'the event has none');
  return { jobId, clientToken, nonce: read('nonce') };
}

interface Event {
  /** `client_payload` of repository_dispatch, `inputs` of workflow_dispatch. */
  readonly payloads: readonly Readonly<Record<string, unknown>>[];
  /** Why there is no payload. */
  readonly problem?: string;
}

function readEvent(env: Environment): Event {
  const file = readVariable(env, 'GITHUB_EVENT_PATH');
  if (file === undefined) return { payloads: [], problem: 'GITHUB_EVENT_PATH is not set' };
  const what = `the file of the ${readVariable(env, 'GITHUB_EVENT_NAME') ?? 'workflow'} event`;
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // A SyntaxError quotes the text that JSON.parse cannot read, which may be the client token.
    if (!(error instanceof SyntaxError))
      return { payloads: [], problem: `${what} is not readable: ${String(error)}` };
  }
  if (!isObject(event)) return { payloads: [], problem: `${what} is not a JSON object` };
  return { payloads: [event['client_payload'], event['inputs']].filter(isObject) };
}

function fromEvent({ payloads }: Event, name: Name): string | undefined {
  const value = payloads
    .flatMap((payload) => spellings[name].map((spelling) => payload[spelling]))
    .find((each) => each !== undefined && each !== null && each !== '');
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw missing(name, 'in the event it is not a string');
  return value.trim() || undefined;
}

function missing(name: Name, why: string): Failure {
  return configurationError(
    `No ${name} (${oneLine(why)}): send it as ${spellings[name].join(' or ')} in the client_payload of repository_dispatch or the inputs of workflow_dispatch, or set the input ${name}.`,
  );
}
