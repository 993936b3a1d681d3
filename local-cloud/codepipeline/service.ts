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
export function serveCodePipeline(state: CodePipelineState, request: Incoming, body: Buffer): Reply {
  const target = readTarget(request);
  const operation = operations.get(target);
  if (operation === undefined) throw new AwsError('UnknownOperationException', `Unknown operation ${target}`);
  const signed = verifySignature(request, 'codepipeline', state.identities, sha256Hex(body));
  if (signed.region !== state.region) {
    const why = `Credential should be scoped to a valid region. Found ${signed.region}, this is ${state.region}.`;
    throw new AwsError('InvalidSignatureException', why);
  }
  if (!signed.identity.permissions.some((permission) => allows(permission, target))) {
    const why = `User: ${signed.identity.arn} is not authorized to perform: codepipeline:${target} because no identity-based policy allows the codepipeline:${target} action`;
    throw new AwsError('AccessDeniedException', why);
  }
  const input = parseJson(body);
  if (input === undefined) throw new AwsError('SerializationException', 'The body is not a JSON object');
  try {
    validate(input, operation.input);
    return jsonReply(operation.run(state, input));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if ([...operation.errors, 'SerializationException'].includes(error.code)) throw error;
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
