import type { JobRecord } from '../relay/job-record.ts';
import type { Records, Stored } from '../relay/records/records.ts';
import { overNetwork, type World } from './network.ts';
import type { SimulatedProcess } from './time.ts';

/** The table of records, with conditional writes and an index that lags. */
export class SimulatedTable {
  readonly items = new Map<string, { readonly text: string; readonly version: number }>();
  #index = new Map<string, Stored>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  recordsFrom(process: SimulatedProcess): Records {
    const call = <T>(effect: () => T) =>
      overNetwork(this.#world, process, effect, (fault) => new Error(`DynamoDB: ${fault}`));
    return {
      write: (record, previous) =>
        this.#answeredInTime(
          process,
          call(() => {
            const before = this.items.get(record.jobId);
            if (before?.version !== previous?.version) {
              if (before === undefined) throw new Error('a record that was read is gone');
              this.#world.happened('lost race');
              return { isWritten: false, current: toStored(before) } as const;
            }
            const after = { text: JSON.stringify(record), version: (before?.version ?? 0) + 1 };
            this.items.set(record.jobId, after);
            const { time, random } = this.#world;
            time.after(random.between(0, 500), () => {
              this.#show(toStored(after));
            });
            return { isWritten: true, stored: toStored(after) } as const;
          }),
        ),
      open: (dueUntil) => this.#query(dueUntil, process, call),
    };
  }

  #show(stored: Stored): void {
    const shown = this.#index.get(stored.record.jobId);
    if (shown !== undefined && shown.version > stored.version) return;
    this.#index.set(stored.record.jobId, stored);
  }

  async *#query(
    dueUntil: number,
    process: SimulatedProcess,
    call: <T>(effect: () => T) => Promise<T>,
  ): AsyncGenerator<Stored> {
    yield* await this.#answeredInTime(
      process,
      call(() =>
        [...this.#index.values()]
          .filter(({ record }) => record.state.name !== 'closed' && record.due <= dueUntil)
          .sort((one, other) => one.record.due - other.record.due),
      ),
    );
  }

  #answeredInTime<T>(process: SimulatedProcess, call: Promise<T>): Promise<T> {
    return Promise.race([
      call,
      process.clock.sleep(15_000).then(() => {
        throw new Error('DynamoDB: no answer');
      }),
    ]);
  }
}

function toStored({ text, version }: { readonly text: string; readonly version: number }): Stored {
  return { record: JSON.parse(text) as JobRecord, version };
}
