/** An error as AWS answers it; each service puts it into its own form. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  /** Further elements of S3's error document. */
  readonly fields: Readonly<Record<string, string>>;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    {
      status = 400,
      fields = {},
      headers = {},
    }: Partial<Pick<AwsError, 'status' | 'fields' | 'headers'>> = {},
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }
}
