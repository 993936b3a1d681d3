import type { FaultBook } from '../local-cloud/fault-book.ts';
import type { Access } from './access.ts';
import type { Repository, Workflow } from './repositories.ts';
import type { Misbehaviour, RecordedRequest } from './requests.ts';
import type { Run, RunEvent } from './runs.ts';

/** github.com, or a GitHub Enterprise Server: its API is at /api/v3 and knows version 2022-11-28 only. */
export type ServerKind = 'github.com' | 'enterprise-server';

/** What the operations work on. */
export interface GitHubState {
  readonly server: ServerKind;
  /** Of the API. */
  readonly url: string;
  /** Of the pages. */
  readonly serverUrl: string;
  readonly access: Access;
  /** By full name in lower case. */
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly runs: readonly Run[];
  readonly requests: RecordedRequest[];
  readonly faults: FaultBook<RecordedRequest, Misbehaviour>;
  readonly listingLagMilliseconds: number;
  readonly latencyMilliseconds: number;
  /** Starts its player too; a run beyond GitHub's limit on runs is known to nobody. */
  readonly createRun: (repository: Repository, workflow: Workflow, event: RunEvent, ref: string) => Run;
}
