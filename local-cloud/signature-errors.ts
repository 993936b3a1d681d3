import { AwsError } from './errors.ts';

/** AWS takes no request that is older, or newer, than this. */
export const maximumSkewMilliseconds = 15 * 60 * 1000;

/** The services that check signatures; AssumeRoleWithWebIdentity needs none. */
export type SigningService = 's3' | 'codepipeline';

/** What can be wrong with a signature. */
type SignatureFault =
  'missing' | 'malformed' | 'unknownKey' | 'wrongToken' | 'expired' | 'mismatch' | 'skewed';

type Answers = Readonly<Record<SignatureFault, readonly [code: string, status: number, message: string]>>;

const unrecognized = [
  'UnrecognizedClientException',
  400,
  'The security token included in the request is invalid.',
] as const;

const answers: Readonly<Record<SigningService, Answers>> = {
  s3: {
    missing: ['AccessDenied', 403, 'Access Denied'],
    malformed: ['AuthorizationHeaderMalformed', 400, 'The authorization header is malformed'],
    unknownKey: [
      'InvalidAccessKeyId',
      403,
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    wrongToken: ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'],
    expired: ['ExpiredToken', 400, 'The provided token has expired.'],
    mismatch: [
      'SignatureDoesNotMatch',
      403,
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
    skewed: [
      'RequestTimeTooSkewed',
      403,
      'The difference between the request time and the current time is too large.',
    ],
  },
  codepipeline: {
    missing: ['MissingAuthenticationTokenException', 400, 'Missing Authentication Token'],
    malformed: ['IncompleteSignatureException', 400, 'The signature is incomplete.'],
    unknownKey: unrecognized,
    wrongToken: unrecognized,
    expired: ['ExpiredTokenException', 400, 'The security token included in the request is expired'],
    mismatch: [
      'InvalidSignatureException',
      400,
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
    skewed: ['InvalidSignatureException', 400, 'Signature expired: it is off by more than 15 min.'],
  },
};

/** How the service answers. `why` stands in place of its usual text. */
export function signatureError(service: SigningService, fault: SignatureFault, why?: string): AwsError {
  const [code, status, message] = answers[service][fault];
  return new AwsError(code, why ?? message, { status });
}
