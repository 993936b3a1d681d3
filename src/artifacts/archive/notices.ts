import { oneLine } from '../../text.ts';

/** Names in one line of the log. */
const mostNamed = 10;

/** What the log may have to say of an output artifact's content. All but `leftOut` may be a mistake of the user's. */
const lines = {
  /** What is never wanted in an artifact: `.git`, credentials. */
  leftOut: (names: string) => `left out ${names}`,
  unstorable: (names: string) => `left out what an archive cannot hold: ${names}`,
  refusedLinks: (names: string) =>
    `this action refuses to extract links that are absolute, leave the artifact or go in a circle: ${names}; set symlinks: follow to store what they lead to, or remove them`,
  refusedNames: (names: string) =>
    `this action refuses to extract names that are absolute or lead out of the folder on some system: ${names}; rename them`,
};

/** Collected while the content is walked, which happens more than once, so each path counts once. */
export class Notices {
  readonly #found = new Map<keyof typeof lines, Map<string, string>>();

  /** @param shown the path, and what else the log has to say of it */
  add(notice: keyof typeof lines, path: string, shown = path): void {
    const found = this.#found.get(notice);
    if (found === undefined) this.#found.set(notice, new Map([[path, shown]]));
    else found.set(path, shown);
  }

  /** Lines for the log. */
  info(): string[] {
    return this.#lines('leftOut');
  }

  /** Lines that may be a mistake of the user's. */
  warnings(): string[] {
    return this.#lines('unstorable', 'refusedLinks', 'refusedNames');
  }

  #lines(...notices: (keyof typeof lines)[]): string[] {
    return notices.flatMap((notice) => {
      const found = this.#found.get(notice);
      return found === undefined ? [] : [lines[notice](listed([...found.values()]))];
    });
  }
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const named = names.slice(0, mostNamed).map(oneLine).join(', ');
  return more <= 0 ? named : `${named} and ${more} more`;
}
