/** What goes wrong with which requests. */
export interface FaultRule<Request extends RecordedOperation, How> {
  /** The operation's name, or several. Undefined: every operation. */
  readonly operation?: string | readonly string[];
  /** Narrows further: by key, range, access key ... */
  readonly when?: (request: Request) => boolean;
  /** How many of the matching requests are let through first; 0 where not given. */
  readonly after?: number;
  /** How many are hit then; 1 where not given, Infinity for all. */
  readonly times?: number;
  readonly how: How;
}

/** A fault that has been set up. */
export interface FaultHandle {
  /** How many requests it has hit so far. */
  readonly hits: number;
  /** Later requests are no longer hit. */
  end(): void;
}

interface RecordedOperation {
  readonly operation: string;
}

/** The faults that tests have asked of an emulated service, in that order. A request meets with at most one. */
export class FaultBook<Request extends RecordedOperation, How> {
  readonly #entries: Entry<Request, How>[] = [];

  add(rule: FaultRule<Request, How>): FaultHandle {
    const entry = new Entry(rule);
    this.#entries.push(entry);
    return entry;
  }

  /** What goes wrong with this request, if anything. Counts it. */
  next(request: Request): How | undefined {
    return this.#entries.find((entry) => entry.hitsNow(request))?.how;
  }
}

class Entry<Request extends RecordedOperation, How> implements FaultHandle {
  hits = 0;
  readonly #rule: FaultRule<Request, How>;
  #seen = 0;
  #isOver = false;

  constructor(rule: FaultRule<Request, How>) {
    this.#rule = rule;
  }

  get how(): How {
    return this.#rule.how;
  }

  hitsNow(request: Request): boolean {
    const { when, after = 0, times = 1 } = this.#rule;
    if (this.#isOver || this.hits >= times || !this.#isMeant(request.operation)) return false;
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
    const meant = this.#rule.operation;
    return meant === undefined || [meant].flat().includes(operation);
  }
}
