import { failureTypes } from '../failure.ts';
import type { Credentials, PipelineNames, Role } from '../job.ts';
import { phases } from '../outcome.ts';
import { cut } from '../text.ts';
import type { Commands } from './commands.ts';
import type { Environment } from './run.ts';
import { arrayOf, boolean, objectOf, oneOf, optional, string } from './shape.ts';

/** Everything that main hands to post but the secrets: name and form of each value. */
const members = {
  phase: oneOf(phases),
  jobId: string,
  /** Only of a third-party job. */
  clientToken: optional(string),
  /** Whether this run acknowledges the job itself. */
  acknowledges: boolean,
  region: string,
  /** The worker's own, as main resolved them: a later step may have replaced those of the environment. */
  credentials: optional(
    objectOf<Credentials>({ accessKeyId: string, secretAccessKey: string, sessionToken: optional(string) }),
  ),
  /** The role that main assumes; post asks for a session of its own. */
  role: optional(objectOf<Role>({ arn: string, sessionName: string })),
  /** Input `report`. */
  report: boolean,
  /** Why main failed. */
  failure: optional(objectOf({ type: oneOf(failureTypes), message: string })),
  outputArtifacts: arrayOf(objectOf({ name: string, bucket: string, key: string })),
  encryptionKeyId: optional(string),
  /** For the summary. */
  pipeline: objectOf<PipelineNames>({
    pipelineName: optional(string),
    stageName: optional(string),
    actionName: optional(string),
  }),
  /** The job's names and IDs, which are not redacted. */
  names: arrayOf(string),
};

type Members = { readonly [K in keyof typeof members]: ReturnType<(typeof members)[K]> };

export interface State extends Members {
  /** Values to redact from all that post sends and shows. */
  readonly secrets: readonly string[];
}

const readMembers = objectOf<State>({ ...members, secrets: arrayOf(string) });

/**
 * What post finds. Without a state there is a reason for the log; `isLost`: main saved something, and so may have
 * acknowledged a job that now nobody can answer.
 */
export type FoundState =
  | { readonly state: State }
  | { readonly state: undefined; readonly reason: string; readonly isLost: boolean };

/** Of what is saved below; another number means that nothing here can be trusted. */
const layout = '1';

/**
 * Bytes of one saved value. The runner hands each to post as a variable of the environment, which holds 32,767
 * characters on Windows and 128 KiB on Linux; one that is larger would keep post from being started at all.
 */
const valueLimit = 30_000;

/** Values that the secrets are spread over: the whole environment shares 2 MiB with the arguments on Linux. */
const secretPieces = 8;

/** Characters of FailureDetails.message, by the API's model: more would not be sent anyway. */
const messageLimit = 5000;

/**
 * Saves those members at once: when this returns they outlive a kill, all of them or none. A member saved again
 * replaces what it was, one that is undefined is gone.
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

/** The state that main left. Never throws: post must run whatever it finds. */
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
    // Not the error itself as JSON.parse gives it: that quotes the string, which may be a credential.
    const reason = error instanceof TypeError ? error.message : 'it is no JSON';
    return none(`what main saved is not readable (${reason})`);
  }
}

/**
 * The secrets as JSON arrays of bounded size, always the same number of them, so that none of an earlier save
 * is left. What is beyond all bounds is left out: the runner masks it all the same, only redaction lacks it.
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
