import { oneLine } from '../../text.ts';

/** Names in one line of the log. */
const mostNamed = 10;

/**
 * What the log has to say of an output artifact beside that it is stored. It is collected while the content is
 * walked, which happens more than once, so each path counts once.
 */
export class Remarks {
  readonly #leftOut = new Set<string>();
  readonly #unstorable = new Map<string, string>();
  readonly #refused = { links: new Map<string, string>(), names: new Set<string>() };

  /** What is never wanted in an artifact: `.git`, credentials. */
  leaveOut(path: string): void {
    this.#leftOut.add(path);
  }

  /** @param kind such as `a socket` */
  leaveOutUnstorable(path: string, kind: string): void {
    this.#unstorable.set(path, kind);
  }

  refusedLink(name: string, target: string): void {
    this.#refused.links.set(name, target);
  }

  refusedName(name: string): void {
    this.#refused.names.add(name);
  }

  /** Lines for the log. */
  info(): string[] {
    return this.#leftOut.size === 0 ? [] : [`left out ${listed(this.#leftOut)}`];
  }

  /** Lines that may be a mistake of the user's. */
  warnings(): string[] {
    const { links, names } = this.#refused;
    const unstorable = Array.from(this.#unstorable, ([path, kind]) => `${path} (${kind})`);
    const linked = Array.from(links, ([name, target]) => `${name} -> ${target}`);
    return [
      ...(unstorable.length === 0 ? [] : [`left out what an archive cannot hold: ${listed(unstorable)}`]),
      ...(linked.length === 0
        ? []
        : [
            `this action refuses to extract links that are absolute, leave the artifact or go in a circle: ${listed(linked)}; set symlinks: follow to store what they lead to, or remove them`,
          ]),
      ...(names.size === 0
        ? []
        : [
            `this action refuses to extract names that are absolute or climb on some system: ${listed(names)}; rename them`,
          ]),
    ];
  }
}

function listed(names: Iterable<string>): string {
  const all = Array.from(names, oneLine);
  const more = all.length - mostNamed;
  return more <= 0 ? all.join(', ') : `${all.slice(0, mostNamed).join(', ')} and ${more} more`;
}
