import { Refusal } from './refusal.ts';

/**
 * How much GitHub takes of one installation or user, by its documentation ("Rate limits for the REST API",
 * "Actions limits"). Infinity switches a limit off.
 */
export interface Limits {
  readonly requestsPerHour: number;
  /** A GET is one point, a POST five. */
  readonly pointsPerMinute: number;
  /** Requests that create something. Whether a dispatch counts is not documented: here it does. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  readonly concurrentRequests: number;
  /** Of a repository. What exceeds them never becomes a run, though the dispatch is answered as any other. */
  readonly runsPerTenSeconds: number;
  /** That exceeded limits are refused with: GitHub gives either. */
  readonly status: 403 | 429;
  /** Whether a secondary limit comes with Retry-After. */
  readonly retryAfter: boolean;
  /** Tests may shorten the minute, and hours with it. Seconds in headers stay real ones. */
  readonly millisecondsPerMinute: number;
}

export const gitHubLimits: Limits = {
  requestsPerHour: 5000,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
  concurrentRequests: 100,
  runsPerTenSeconds: 500,
  status: 403,
  retryAfter: true,
  millisecondsPerMinute: 60_000,
};

/** A request that is within the limits. */
export interface Admission {
  /** Of the request's answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be called once it has been answered. */
  readonly done: () => void;
}

/** What one installation or user has used of its limits. */
export class Usage {
  /** As errors name it: `installation ID 7`. */
  readonly #subject: string;
  readonly #limits: () => Limits;
  readonly #requests = new Window();
  readonly #points = new Window();
  readonly #contentOfMinute = new Window();
  readonly #contentOfHour = new Window();
  #running = 0;

  constructor(subject: string, limits: () => Limits) {
    this.#subject = subject;
    this.#limits = limits;
  }

  /**
   * Counts a request.
   *
   * @throws Refusal 403 or 429, by the limits' `status`
   */
  admit(method: string, createsContent: boolean): Admission {
    const limits = this.#limits();
    const minute = limits.millisecondsPerMinute;
    const hour = 60 * minute;
    if (this.#requests.used(hour) >= limits.requestsPerHour) {
      const message = `API rate limit exceeded for ${this.#subject}.`;
      throw new Refusal(limits.status, message, this.#headers(limits));
    }
    this.#requests.count(1, hour);
    const points = method === 'GET' || method === 'HEAD' ? 1 : 5;
    const content = createsContent ? 1 : 0;
    const secondary = [
      { window: this.#points, cost: points, limit: limits.pointsPerMinute, length: minute },
      { window: this.#contentOfMinute, cost: content, limit: limits.contentPerMinute, length: minute },
      { window: this.#contentOfHour, cost: content, limit: limits.contentPerHour, length: hour },
    ];
    const exceeded = secondary.find(
      ({ window, cost, limit, length }) => cost > 0 && window.used(length) + cost > limit,
    );
    if (exceeded !== undefined) throw this.secondaryLimit(exceeded.window.endsIn(exceeded.length));
    if (this.#running >= limits.concurrentRequests) throw this.secondaryLimit(1000);
    for (const { window, cost, length } of secondary) window.count(cost, length);
    this.#running += 1;
    return {
      headers: this.#headers(limits),
      done: () => {
        this.#running -= 1;
      },
    };
  }

  secondaryLimit(milliseconds: number): Refusal {
    const limits = this.#limits();
    return new Refusal(
      limits.status,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        ...this.#headers(limits),
        ...(limits.retryAfter ? { 'retry-after': String(Math.max(1, Math.ceil(milliseconds / 1000))) } : {}),
      },
    );
  }

  #headers({ requestsPerHour, millisecondsPerMinute }: Limits): Record<string, string> {
    if (requestsPerHour === Infinity) return {};
    const hour = 60 * millisecondsPerMinute;
    const used = this.#requests.used(hour);
    return {
      'x-ratelimit-limit': String(requestsPerHour),
      'x-ratelimit-remaining': String(Math.max(0, requestsPerHour - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil((Date.now() + this.#requests.endsIn(hour)) / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }
}

/** Counts within periods that begin with the first request after the last one's end. */
export class Window {
  #start = -Infinity;
  #used = 0;

  /** @param length in milliseconds */
  used(length: number): number {
    return performance.now() - this.#start < length ? this.#used : 0;
  }

  count(amount: number, length: number): void {
    if (amount === 0) return;
    if (performance.now() - this.#start >= length) {
      this.#start = performance.now();
      this.#used = 0;
    }
    this.#used += amount;
  }

  /** Milliseconds. */
  endsIn(length: number): number {
    return Math.max(0, this.#start + length - performance.now());
  }
}
