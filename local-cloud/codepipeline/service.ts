import type { Permission } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import { jsonReply } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { sha256Hex, verifySignature } from '../signatures.ts';
import type { CodePipelineState, Input } from './jobs.ts';
import { operations } from './operations.ts';
import { validate } from './validate.ts';

/** `CodePipeline_20150709.GetThirdPartyJobDetails` → `GetThirdPartyJobDetails`. */
export function readTarget(request: Incoming): string {
  return (request.headers['x-amz-target'] ?? '').replace(/^CodePipeline_20150709\./, '');
}

/** CodePipeline's JSON 1.1 protocol; throws AwsError. */
export async function serveCodePipeline(
  state: CodePipelineState,
  request: Incoming,
  body: Buffer,
): Promise<Reply> {
  const target = readTarget(request);
  const operation = operations.get(target);
  if (operation === undefined) {
    throw new AwsError('UnknownOperationException', 400, `Unknown operation ${target}`);
  }
  const signed = await verifySignature(request, 'codepipeline', state.identities, sha256Hex(body));
  if (signed.region !== state.region) {
    throw new AwsError(
      'InvalidSignatureException',
      400,
      `Credential should be scoped to a valid region. Found ${signed.region}, this is ${state.region}.`,
    );
  }
  if (!signed.identity.permissions.some((permission) => allows(permission, target))) {
    throw new AwsError(
      'AccessDeniedException',
      400,
      `User: ${signed.identity.arn} is not authorized to perform: codepipeline:${target} because no identity-based policy allows the codepipeline:${target} action`,
    );
  }
  const input = readJson(body);
  try {
    validate(input, operation.input);
    return jsonReply(operation.run(state, input));
  } catch (error) {
    if (
      !(error instanceof AwsError) ||
      [...operation.errors, 'SerializationException'].includes(error.code)
    ) {
      throw error;
    }
    throw new Error(`${target} has no error ${error.code}.`, { cause: error });
  }
}

function allows(permission: Permission, operation: string): boolean {
  if (permission.service === 'everything') return true;
  return permission.service === 'codepipeline' && (permission.operations?.includes(operation) ?? true);
}

/** Undefined where the body is no JSON object. */
export function parseJson(body: Buffer): Input | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Input)
      : undefined;
  } catch {
    return undefined;
  }
}

function readJson(body: Buffer): Input {
  const value = parseJson(body);
  if (value === undefined) throw new AwsError('SerializationException', 400, 'The body is not a JSON object');
  return value;
}
