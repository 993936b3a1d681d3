import type { Findings, UnpackRequest } from './unpack-request.ts';

/** One of a crew. */
export interface CrewMember {
  /** Requests without an answer so far. */
  readonly busy: number;
  /** With so many requests it gets no further batch for now. */
  readonly capacity: number;
  send(request: UnpackRequest): Promise<Findings>;
  end(): Promise<void>;
}
