import { failureTypes } from '../failure.ts';
import type { Credentials, PipelineNames, Role } from '../job.ts';
import { phases } from '../outcome.ts';
import { arrayOf, boolean, objectOf, oneOf, optional, string } from '../shape.ts';
import { cut } from '../text.ts';
import type { Commands } from './commands.ts';
import type { Environment } from './run.ts';

/** Name and form of each value that main saves for post, except the secrets. */
const members = {
  phase: oneOf(phases),
  jobId: string,
  /** Only of a third-party job. */
  clientToken: optional(string),
  /** Whether it is this run that acknowledges the job. */
  acknowledges: boolean,
  region: string,
  /** The worker's, as main resolved them: a later step may replace those in the environment. */
  credentials: optional(
    objectOf<Credentials>({ accessKeyId: string, secretAccessKey: string, sessionToken: optional(string) }),
  ),
  /** The role that main assumes; post asks for a session of its own. */
  role: optional(objectOf<Role>({ arn: string, sessionName: string })),
  /** Input `report`. */
  report: boolean,
  /** Why main failed. */
  failure: optional(objectOf({ type: oneOf(failureTypes), message: string })),
  outputArtifacts: arrayOf(objectOf({ name: string, location: objectOf({ bucket: string, key: string }) })),
  encryptionKeyId: optional(string),
  /** For the summary. */
  pipeline: objectOf<PipelineNames>({
    pipelineName: optional(string),
    stageName: optional(string),
    actionName: optional(string),
  }),
  /** The job's names and IDs, which are not redacted; empty until its details are read. */
  names: arrayOf(string),
};

type Members = { readonly [K in keyof typeof members]: ReturnType<(typeof members)[K]> };

export interface State extends Members {
  /** Values that post redacts. */
  readonly secrets: readonly string[];
}

const readMembers = objectOf<State>({ ...members, secrets: arrayOf(string) });

/**
 * What post finds: the state, or the reason why there is none. `isLost`: main saved something, so it may have
 * acknowledged a job whose result can no longer be reported.
 */
export type FoundState =
  | { readonly state: State }
  | { readonly state: undefined; readonly reason: string; readonly isLost: boolean };

/** Version of the format below; state with another one is not read. */
const layout = '1';

/**
 * Bytes of one saved value. The runner passes each to post as an environment variable, which holds 32,767 characters on
 * Windows and 128 KiB on Linux; with a larger one post could not be started.
 */
const valueLimit = 30_000;

/** Number of values for the secrets: on Linux the whole environment and the arguments share 2 MiB. */
const secretPieces = 8;

/** Characters of FailureDetails.message (service model): more would not be sent anyway. */
const messageLimit = 5000;

/**
 * Saves the given members: once this returns, all of them survive a kill. A later value replaces an earlier one;
 * undefined removes it.
 */
export function saveState(commands: Commands, { secrets, ...others }: Partial<State>): void {
  const values: Record<string, string> = { layout };
  const shorten = (name: string, value: unknown) =>
    name === 'message' && typeof value === 'string' ? cut(value, messageLimit) : value;
  for (const [name, value] of Object.entries(others)) values[name] = JSON.stringify(value ?? null, shorten);
  for (const [index, piece] of (secrets === undefined ? [] : piecesOf(secrets)).entries())
    values[`secrets_${index}`] = JSON.stringify(piece);
  commands.saveState(values);
}

/** The state that main saved. Never throws: post must run in any case. */
export function readState(env: Environment): FoundState {
  const saved = (name: string): string | undefined => env[`STATE_${name}`];
  const none = (reason: string, isLost = true): FoundState => ({ state: undefined, reason, isLost });
  const found = saved('layout');
  if (found === undefined)
    return none('main saved nothing: it ended before it knew which job it was for', false);
  if (found !== layout) return none('main of another version of this action saved it');
  try {
    const parsed = (name: string): unknown => JSON.parse(saved(name) ?? 'null');
    const plain = Object.fromEntries(Object.keys(members).map((name) => [name, parsed(name)]));
    const secrets = Array.from({ length: secretPieces }, (_, index) => parsed(`secrets_${index}`) ?? []);
    return { state: readMembers({ ...plain, secrets: secrets.flat() }) };
  } catch (error) {
    // JSON.parse quotes the text in its error, and that may be a credential.
    const reason = error instanceof TypeError ? error.message : 'it is no JSON';
    return none(`what main saved is not readable (${reason})`);
  }
}

/**
 * The secrets in lists of bounded size, always the same number of them, so that a later save replaces all of an earlier
 * one. Secrets beyond the bounds are left out: the runner masks them anyway, only redaction lacks them.
 */
function piecesOf(secrets: readonly string[]): string[][] {
  const pieces: string[][] = Array.from({ length: secretPieces }, () => []);
  let index = 0;
  let room = valueLimit;
  for (const secret of secrets) {
    const size = Buffer.byteLength(JSON.stringify(secret)) + ','.length;
    if (size > valueLimit) continue;
    if (size > room) {
      index += 1;
      room = valueLimit;
    }
    pieces[index]?.push(secret);
    room -= size;
  }
  return pieces;
}
