import { oneLine } from '../../text.ts';

/** Names in one line of the log. */
const mostNamed = 10;

/**
 * What the log has to say of an output artifact beside that it is stored. It is collected while the content is
 * walked, which happens more than once, so each path counts once.
 */
export class Notices {
  readonly #leftOut = new Set<string>();
  readonly #unstorable = new Map<string, string>();
  readonly #refusedLinks = new Map<string, string>();
  readonly #refusedNames = new Set<string>();

  /** What is never wanted in an artifact: `.git`, credentials. */
  leaveOut(path: string): void {
    this.#leftOut.add(path);
  }

  /** @param kind such as `a socket` */
  leaveOutUnstorable(path: string, kind: string): void {
    this.#unstorable.set(path, kind);
  }

  refusedLink(name: string, target: string): void {
    this.#refusedLinks.set(name, target);
  }

  refusedName(name: string): void {
    this.#refusedNames.add(name);
  }

  /** Lines for the log. */
  info(): string[] {
    return this.#leftOut.size === 0 ? [] : [`left out ${listed(this.#leftOut)}`];
  }

  /** Lines that may be a mistake of the user's. */
  warnings(): string[] {
    const unstorable = Array.from(this.#unstorable, ([path, kind]) => `${path} (${kind})`);
    const links = Array.from(this.#refusedLinks, ([name, target]) => `${name} -> ${target}`);
    const names = [...this.#refusedNames];
    const lines: string[] = [];
    if (unstorable.length > 0) lines.push(`left out what an archive cannot hold: ${listed(unstorable)}`);
    if (links.length > 0)
      lines.push(
        `this action refuses to extract links that are absolute, leave the artifact or go in a circle: ${listed(links)}; set symlinks: follow to store what they lead to, or remove them`,
      );
    if (names.length > 0)
      lines.push(
        `this action refuses to extract names that are absolute or lead out of the folder on some system: ${listed(names)}; rename them`,
      );
    return lines;
  }
}

function listed(names: Iterable<string>): string {
  const all = Array.from(names, oneLine);
  const more = all.length - mostNamed;
  return more <= 0 ? all.join(', ') : `${all.slice(0, mostNamed).join(', ')} and ${more} more`;
}
