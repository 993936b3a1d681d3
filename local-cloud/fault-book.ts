import type { Fault, FaultHandle, Misbehaviour } from './faults.ts';
import type { RecordedRequest } from './requests.ts';

/** The faults that a cloud has been told of, in that order. A request meets with at most one. */
export class FaultBook {
  readonly #entries: Entry[] = [];

  add(fault: Fault): FaultHandle {
    const entry = new Entry(fault);
    this.#entries.push(entry);
    return entry;
  }

  /** What shall happen to the request, if anything; counted. */
  next(request: RecordedRequest): Misbehaviour | undefined {
    return this.#entries.find((entry) => entry.hitsNow(request))?.how;
  }
}

class Entry implements FaultHandle {
  hits = 0;
  readonly #fault: Fault;
  #seen = 0;
  #isOver = false;

  constructor(fault: Fault) {
    this.#fault = fault;
  }

  get how(): Misbehaviour {
    return this.#fault.how;
  }

  hitsNow(request: RecordedRequest): boolean {
    const { service, when, after = 0, times = 1 } = this.#fault;
    if (this.#isOver || this.hits >= times || !this.#isMeant(request.operation)) return false;
    if (service !== undefined && service !== request.service) return false;
    if (when !== undefined && !when(request)) return false;
    this.#seen += 1;
    if (this.#seen <= after) return false;
    this.hits += 1;
    return true;
  }

  end(): void {
    this.#isOver = true;
  }

  #isMeant(operation: string): boolean {
    const meant = this.#fault.operation;
    return meant === undefined || [meant].flat().includes(operation);
  }
}
