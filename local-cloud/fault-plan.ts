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
export class FaultPlan<Request extends RecordedOperation, How> {
  readonly #faults: PlannedFault<Request, How>[] = [];

  add(rule: FaultRule<Request, How>): FaultHandle {
    const fault = new PlannedFault(rule);
    this.#faults.push(fault);
    return fault;
  }

  /** What goes wrong with this request, if anything. Counts it. */
  next(request: Request): How | undefined {
    return this.#faults.find((fault) => fault.hitsNow(request))?.rule.how;
  }
}

class PlannedFault<Request extends RecordedOperation, How> implements FaultHandle {
  readonly rule: FaultRule<Request, How>;
  hits = 0;
  #seen = 0;
  #isOver = false;

  constructor(rule: FaultRule<Request, How>) {
    this.rule = rule;
  }

  hitsNow(request: Request): boolean {
    const { operation, when, after = 0, times = 1 } = this.rule;
    if (this.#isOver || this.hits >= times) return false;
    if (operation !== undefined && ![operation].flat().includes(request.operation)) return false;
    if (when !== undefined && !when(request)) return false;
    this.#seen += 1;
    if (this.#seen <= after) return false;
    this.hits += 1;
    return true;
  }

  end(): void {
    this.#isOver = true;
  }
}
