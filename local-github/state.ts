import type { FaultPlan } from '../local-cloud/fault-plan.ts';
import type { Access } from './access.ts';
import type { Repository, Workflow } from './repositories.ts';
import type { Run, RunEvent } from './runs.ts';

/** github.com, or a GitHub Enterprise Server: its API is at /api/v3 and knows version 2022-11-28 only. */
export type ServerKind = 'github.com' | 'enterprise-server';

/** What requests are answered from. */
export interface GitHubState {
  readonly server: ServerKind;
  /** Base URL of the API. */
  readonly url: string;
  /** Base URL of GitHub's pages. */
  readonly serverUrl: string;
  readonly access: Access;
  /** By full name in lower case. */
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly runs: readonly Run[];
  readonly requests: RecordedRequest[];
  readonly faults: FaultPlan<RecordedRequest, Misbehaviour>;
  readonly listingLagMilliseconds: number;
  readonly latencyMilliseconds: number;
  /** Gives the run to its runner, too. A run beyond GitHub's limit on runs is in no list, and 404 by its ID. */
  readonly createRun: (repository: Repository, workflow: Workflow, event: RunEvent, ref: string) => Run;
}

/** One request that GitHub received, and how it was answered. */
export interface RecordedRequest {
  /** `CreateWorkflowDispatch`, `GetRun` ...; `Unknown` where there is no such thing. */
  readonly operation: string;
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The token or JWT. */
  readonly token: string | undefined;
  /** The header's, or GitHub's default. */
  readonly apiVersion: string;
  /** JSON, parsed; empty where there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly receivedAt: Date;
  /** Undefined while there is no answer, and where a fault kept it back. */
  status: number | undefined;
  /** What the fault did, where one was applied. */
  misbehaviour: string | undefined;
}

/** What happens in place of an answer, or before it. */
export type Misbehaviour =
  /** Any status, with an error in GitHub's form. The request has no effect. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The page that GitHub's load balancers give: no JSON. The request has no effect. */
  | { readonly kind: 'html'; readonly status: number }
  /** A secondary limit, whatever has been used. */
  | { readonly kind: 'secondary limit'; readonly seconds?: number }
  /** The connection is reset: before the request has had any effect, or after it (a lost answer). */
  | { readonly kind: 'reset'; readonly moment: 'before' | 'after' }
  /** No answer, ever. */
  | { readonly kind: 'hang'; readonly moment: 'before' | 'after' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Something else happens first; then the request is served. */
  | { readonly kind: 'meanwhile'; readonly happens: (request: RecordedRequest) => void | Promise<void> };
