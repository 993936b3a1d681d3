import { readFileSync } from 'node:fs';
import { readVariable } from './environment.ts';
import type { Environment } from './environment.ts';
import { Failure } from '../failure.ts';
import { readInput } from './read-input.ts';
import type { Secrets } from './secrets.ts';
import { membersOf } from './shape.ts';
import { oneLine } from '../text.ts';

/** Which job this run is for. */
export interface JobIdentity {
  readonly jobId: string;
  readonly clientToken: string;
}

/**
 * The job from the inputs or, where those are blank, from the event's payload. The client token is masked before
 * anything else is done with it. Throws a ConfigurationError.
 */
export function readJobIdentity(env: Environment, secrets: Secrets): JobIdentity {
  const event = lazily(() => readEvent(env));
  const clientToken = readInput(env, 'client-token') ?? fromEvent(event(), 'client-token', tokenSpellings);
  secrets.add(clientToken);
  const jobId = readInput(env, 'job-id') ?? fromEvent(event(), 'job-id', idSpellings);
  return { jobId, clientToken };
}

const idSpellings = ['job-id', 'job_id', 'jobId'];
const tokenSpellings = ['client-token', 'client_token', 'clientToken'];

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

function fromEvent(event: WorkflowEvent, input: string, spellings: readonly string[]): string {
  const given = event.payloads
    .flatMap((payload) => spellings.map((spelling) => payload[spelling]))
    .filter((value) => value !== undefined && value !== null && value !== '');
  const [first] = given;
  if (typeof first === 'string' && first.trim() !== '') return first.trim();
  const problem = event.problem ?? (given.length === 0 ? 'the event has none' : 'in the event it is no text');
  throw new Failure(
    'ConfigurationError',
    `No ${input} (${oneLine(problem)}): send it as ${spellings.join(' or ')} in the client_payload of repository_dispatch or the inputs of workflow_dispatch, or set the input ${input}.`,
  );
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
