import type { components } from '@octokit/openapi-types';
import type { Reply } from '../local-runner/github-services.ts';

const documentation = 'https://docs.github.com/rest';

/** A refusal in GitHub's form: `basic-error` of its OpenAPI description. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  get reply(): Reply {
    const body: components['schemas']['basic-error'] = {
      message: this.message,
      documentation_url: documentation,
      status: String(this.status),
    };
    return { status: this.status, headers: this.headers, body };
  }
}

/** Also for what the token may not see. */
export const notFound = () => new Refusal(404, 'Not Found');
