import { RequestError } from '@octokit/request-error';
import { cut, messageOf, oneLine } from '../../src/text.ts';

export type GitHubErrorKind =
  /** GitHub understood and said no, for good. */
  | 'refused'
  /** A rate limit, primary or secondary: not carried out. */
  | 'limited'
  /** The request never reached GitHub. */
  | 'unsent'
  /** No whole answer, or a 5xx: GitHub may have carried it out. */
  | 'lost';

/** Why one request to GitHub failed. The message is one line with GitHub's words. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly kind: GitHubErrorKind;
  readonly status: number | undefined;
  /** Of a rate limit: until when GitHub wants no further request, in milliseconds since 1970. */
  readonly until: number | undefined;

  constructor(
    details: { kind: GitHubErrorKind; status?: number | undefined; until?: number | undefined },
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.kind = details.kind;
    this.status = details.status;
    this.until = details.until;
  }
}

/** Node's and undici's codes for a connection that was never made, or whose certificate was not accepted. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/**
 * Reads what octokit threw. Rate limits as GitHub documents them ("Rate limits for the REST API"): 403 or 429 with
 * `retry-after`, or with `x-ratelimit-remaining: 0` and `x-ratelimit-reset`; else a minute at the least.
 *
 * @param now milliseconds since 1970
 */
export function readGitHubError(error: unknown, now: number): GitHubError {
  if (error instanceof GitHubError) return error;
  const response = error instanceof RequestError ? error.response : undefined;
  if (!(error instanceof RequestError) || response === undefined) return withoutAnswer(error);
  const { status, headers } = response;
  const words = wordsOf(response.data);
  const message = `HTTP ${status}${words === '' ? '' : `: ${words}`}`;
  const options = { cause: error };
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(words)));
  if (isLimit)
    return new GitHubError({ kind: 'limited', status, until: limitedUntil(headers, now) }, message, options);
  if (status >= 500 || status === 408) return new GitHubError({ kind: 'lost', status }, message, options);
  return new GitHubError({ kind: 'refused', status }, message, options);
}

function withoutAnswer(error: unknown): GitHubError {
  const cause = error instanceof RequestError ? (error.cause ?? error) : error;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = (inner as { readonly code?: unknown } | undefined)?.code;
  const text = messageOf(inner);
  const known = typeof code === 'string' ? code : undefined;
  return new GitHubError(
    { kind: known !== undefined && neverSent.test(known) ? 'unsent' : 'lost' },
    `no answer from GitHub: ${cut(oneLine(text === '' ? (known ?? 'unknown') : text), 300)}`,
    { cause: error },
  );
}

function limitedUntil(headers: Readonly<Record<string, string | number | undefined>>, now: number): number {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after >= 0) return now + Math.max(1, after) * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return Math.max(now, reset * 1000) + 1000;
  return now + 60_000;
}

/** GitHub's message, with the details of `errors`, without its link to the documentation. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as Readonly<Record<string, unknown>>;
  const details = Array.isArray(errors)
    ? errors.map((detail: unknown) => (typeof detail === 'string' ? detail : JSON.stringify(detail)))
    : [];
  return cut(
    oneLine([typeof message === 'string' ? message : '', ...details].filter(Boolean).join('; ')),
    500,
  );
}
