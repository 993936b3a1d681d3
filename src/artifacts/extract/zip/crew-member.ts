import type { Findings, UnpackRequest } from './unpack-request.ts';

/** One of a crew. */
export interface CrewMember {
  /** Requests without an answer so far. */
  readonly busy: number;
  /** As many requests of one batch each are welcome at once. */
  readonly capacity: number;
  send(request: UnpackRequest): Promise<Findings>;
  end(): Promise<void>;
}
