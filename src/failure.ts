/** The values of FailureType in CodePipeline's API model. */
export const failureTypes = [
  'JobFailed',
  'ConfigurationError',
  'PermissionError',
  'RevisionOutOfSync',
  'RevisionUnavailable',
  'SystemUnavailable',
] as const;

export type FailureType = (typeof failureTypes)[number];

/**
 * An error that ends the job, with the type that is reported to CodePipeline.
 *
 * The message is one line: what failed, on what, why, and what to do next.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly type: FailureType;

  constructor(type: FailureType, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }
}

/** A Failure for a wrong setting, or for a path or an artifact that does not fit the settings. */
export function configurationError(message: string, options?: ErrorOptions): Failure {
  return new Failure('ConfigurationError', message, options);
}
