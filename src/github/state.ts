import type { Commands } from './commands.ts';
import type { Credentials, PipelineContext } from '../job.ts';
import type { Environment } from './environment.ts';
import { failureTypes } from '../failure.ts';
import type { MainOutcome, Phase } from '../outcome.ts';
import { cut } from '../text.ts';
import { arrayOf, objectOf, oneOf, optional, text, truth } from './shape.ts';

/** Everything that main hands to post. */
export interface State {
  readonly actionVersion: string;
  readonly phase: Phase;
  readonly jobId: string;
  /** Only of a third-party job. */
  readonly clientToken: string | undefined;
  /** Whether this run acknowledges the job itself. */
  readonly acknowledges: boolean;
  readonly region: string;
  /** The worker's own, as main resolved them: a later step may have replaced those of the environment. */
  readonly credentials: Credentials | undefined;
  /** The role that main assumed; post asks for a session of its own. */
  readonly role: Role | undefined;
  /** Input `report`. */
  readonly report: boolean;
  readonly failure: MainOutcome['failure'];
  readonly outputArtifacts: readonly SavedArtifact[];
  readonly encryptionKeyId: string | undefined;
  /** For the summary. */
  readonly pipeline: SavedPipeline;
  /** The job's names and IDs, which are not redacted. */
  readonly names: readonly string[];
  /** Values to redact from all that post sends and shows. */
  readonly secrets: readonly string[];
}

export interface Role {
  readonly arn: string;
  readonly sessionName: string;
}

export interface SavedArtifact {
  readonly name: string;
  readonly bucket: string;
  readonly key: string;
}

export type SavedPipeline = Pick<PipelineContext, 'pipelineName' | 'stageName' | 'actionName'>;

/** What post finds. The reason is for the log: why there is no state that it could go by. */
export type FoundState =
  | { readonly state: State }
  | {
      readonly state: undefined;
      readonly reason: string;
      /** Whether main saved something, and so may have acknowledged a job that now nobody can answer. */
      readonly isLost: boolean;
    };

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
export function saveState(commands: Commands, members: Partial<State>): void {
  const { secrets, ...others } = members;
  const { failure } = others;
  const plain =
    failure === undefined
      ? others
      : { ...others, failure: { ...failure, message: cut(failure.message, messageLimit) } };
  const values: Record<string, string> = { layout };
  for (const [name, value] of Object.entries(plain)) values[name] = JSON.stringify(value ?? null);
  if (secrets !== undefined) {
    for (const [index, piece] of piecesOf(secrets).entries()) values[`secrets_${index}`] = piece;
  }
  commands.saveState(values);
}

/** The state that main left. Never throws: post must run whatever it finds. */
export function readState(env: Environment): FoundState {
  const saved = (name: string): string | undefined => env[`STATE_${name}`];
  const found = saved('layout');
  if (found === undefined) {
    const reason = 'main saved nothing: it ended before it knew which job it was for';
    return { state: undefined, reason, isLost: false };
  }
  if (found !== layout) {
    const reason = 'main of another version of this action saved it';
    return { state: undefined, reason, isLost: true };
  }
  try {
    const member = (name: string): unknown => JSON.parse(saved(name) ?? 'null');
    const plain = Object.fromEntries(Object.keys(plainShapes).map((name) => [name, member(name)]));
    const secrets = Array.from({ length: secretPieces }, (_, index) => member(`secrets_${index}`) ?? []);
    return { state: stateShape({ ...plain, secrets: secrets.flat() }) };
  } catch (error) {
    // Not the error itself as JSON.parse gives it: that quotes the text, which may be a credential.
    const reason = error instanceof TypeError ? error.message : 'it is no JSON';
    return { state: undefined, reason: `what main saved is not readable (${reason})`, isLost: true };
  }
}

/** As a record, so that the compiler misses none of them. */
const phases: Readonly<Record<Phase, true>> = {
  unclaimed: true,
  acknowledging: true,
  acknowledged: true,
  succeeded: true,
  failed: true,
  reporting: true,
  reported: true,
};

const plainShapes = {
  actionVersion: text,
  phase: oneOf(Object.keys(phases) as Phase[]),
  jobId: text,
  clientToken: optional(text),
  acknowledges: truth,
  region: text,
  credentials: optional(
    objectOf<Credentials>({ accessKeyId: text, secretAccessKey: text, sessionToken: optional(text) }),
  ),
  role: optional(objectOf<Role>({ arn: text, sessionName: text })),
  report: truth,
  failure: optional(objectOf({ type: oneOf(failureTypes), message: text })),
  outputArtifacts: (value: unknown) =>
    arrayOf(objectOf<SavedArtifact>({ name: text, bucket: text, key: text }))(value ?? []),
  encryptionKeyId: optional(text),
  pipeline: (value: unknown) =>
    objectOf<SavedPipeline>({
      pipelineName: optional(text),
      stageName: optional(text),
      actionName: optional(text),
    })(value ?? {}),
  names: (value: unknown) => arrayOf(text)(value ?? []),
};

const stateShape = objectOf<State>({ ...plainShapes, secrets: arrayOf(text) });

/**
 * The secrets as JSON arrays of bounded size, always the same number of them, so that none of an earlier save
 * is left. What is beyond all bounds is left out: the runner masks it all the same, only redaction lacks it.
 */
function piecesOf(secrets: readonly string[]): string[] {
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
  return pieces.map((piece) => JSON.stringify(piece));
}
