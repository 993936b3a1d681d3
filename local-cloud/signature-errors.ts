import { AwsError } from './errors.ts';

/** AWS takes no request that is older, or newer, than this. */
export const maximumSkewMilliseconds = 15 * 60 * 1000;

/** How a service words what is wrong with a signature. */
export interface Wording {
  readonly missing: () => AwsError;
  readonly malformed: (why: string) => AwsError;
  readonly unknownKey: (accessKeyId: string) => AwsError;
  readonly wrongToken: () => AwsError;
  readonly expired: () => AwsError;
  readonly mismatch: () => AwsError;
  readonly skewed: (longDate: string) => AwsError;
}

export const s3Wording: Wording = {
  missing: () => new AwsError('AccessDenied', 403, 'Access Denied'),
  malformed: (why) => new AwsError('AuthorizationHeaderMalformed', 400, why),
  unknownKey: (accessKeyId) =>
    new AwsError(
      'InvalidAccessKeyId',
      403,
      'The AWS Access Key Id you provided does not exist in our records.',
      {
        fields: { AWSAccessKeyId: accessKeyId },
      },
    ),
  wrongToken: () =>
    new AwsError('InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'),
  expired: () => new AwsError('ExpiredToken', 400, 'The provided token has expired.'),
  mismatch: () =>
    new AwsError(
      'SignatureDoesNotMatch',
      403,
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ),
  skewed: (longDate) =>
    new AwsError(
      'RequestTimeTooSkewed',
      403,
      'The difference between the request time and the current time is too large.',
      {
        fields: {
          RequestTime: longDate,
          ServerTime: new Date().toISOString(),
          MaxAllowedSkewMilliseconds: String(maximumSkewMilliseconds),
        },
      },
    ),
};

/** CodePipeline's; STS has the same words. */
export const queryWording: Wording = {
  missing: () => new AwsError('MissingAuthenticationTokenException', 400, 'Missing Authentication Token'),
  malformed: (why) => new AwsError('IncompleteSignatureException', 400, why),
  unknownKey: () =>
    new AwsError(
      'UnrecognizedClientException',
      400,
      'The security token included in the request is invalid.',
    ),
  wrongToken: () =>
    new AwsError(
      'UnrecognizedClientException',
      400,
      'The security token included in the request is invalid.',
    ),
  expired: () =>
    new AwsError('ExpiredTokenException', 400, 'The security token included in the request is expired'),
  mismatch: () =>
    new AwsError(
      'InvalidSignatureException',
      400,
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ),
  skewed: (longDate) =>
    new AwsError(
      'InvalidSignatureException',
      400,
      `Signature expired: ${longDate} is now earlier than ${new Date().toISOString()} - 15 min.`,
    ),
};
