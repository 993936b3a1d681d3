import { constants, createDeflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { InPlaceZlib } from '../zlib-in-place.ts';

/**
 * Deflates one content after the other. What it makes of one may depend on those before it, and on nothing else: an
 * archive is the same whatever thread does its work as long as each piece of work begins with a new one.
 */
export interface Deflater {
  /**
   * @param level of zlib, 1 to 9
   * @returns how many bytes it took of `output`; undefined where they do not leave at least one byte of it unused
   */
  deflate(content: Uint8Array, level: number, output: Uint8Array): number | undefined;
  /** Gives its memory back. */
  close(): void;
}

export function createDeflater(): Deflater {
  return canWorkInPlace ? new InPlaceDeflater() : new PlainDeflater();
}

export class InPlaceDeflater implements Deflater {
  /** By level. */
  readonly #streams = new Map<number, InPlaceZlib>();

  deflate(content: Uint8Array, level: number, output: Uint8Array): number | undefined {
    let stream = this.#streams.get(level);
    if (stream === undefined)
      this.#streams.set(level, (stream = new InPlaceZlib(createDeflateRaw({ level }))));
    else stream.reset();
    const { made } = stream.write(constants.Z_FINISH, content, output);
    return made < output.length ? made : undefined;
  }

  close(): void {
    for (const stream of this.#streams.values()) stream.close();
  }
}

/** For a Node whose streams look different inside. */
export class PlainDeflater implements Deflater {
  deflate(content: Uint8Array, level: number, output: Uint8Array): number | undefined {
    const data = deflateRawSync(content, { level });
    if (data.length >= output.length) return undefined;
    output.set(data);
    return data.length;
  }

  close(): void {
    // Nothing was kept.
  }
}

/** Decided once, so that all of an archive is made in one way. */
const canWorkInPlace = works(new InPlaceDeflater());

/** Tried out with two contents, the second of which needs what was left of the first to be forgotten. */
function works(deflater: Deflater): boolean {
  const output = Buffer.alloc(64);
  try {
    return ['to be, to be, to be', 'or not, or not'].every((text) => {
      const length = deflater.deflate(Buffer.from(text), 1, output) ?? 0;
      return inflateRawSync(output.subarray(0, length)).toString() === text;
    });
  } catch {
    return false;
  } finally {
    deflater.close();
  }
}
