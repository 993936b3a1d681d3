import { quoted } from './archive-error.ts';

/** As many warnings as GitHub shows of one step. */
const maxNamed = 9;

/** Warns of the paths that an archive has more than once: of the first few by name, of all others by their number. */
export class Duplicates {
  readonly #warn: (line: string) => void;
  #count = 0;

  constructor(warn: (line: string) => void) {
    this.#warn = warn;
  }

  add(path: string): void {
    this.#count += 1;
    if (this.#count <= maxNamed) this.#warn(`${quoted(path)} is in it more than once: the last one counts`);
  }

  /** Called when there are no more. */
  finish(): void {
    const others = this.#count - maxNamed;
    if (others > 0) this.#warn(`${others} other entries come again, too: the last one of a name counts`);
  }
}
