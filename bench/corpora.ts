import { Random } from './random.ts';
import { sourceText } from './source-text.ts';

/** Goes up with every change here, so that nobody measures yesterday's corpora. */
export const corpusVersion = 1;

export interface Corpus {
  readonly name: CorpusName;
  /** For people. */
  readonly title: string;
  readonly files: () => Iterable<{ readonly name: string; readonly content: Buffer }>;
}

export type CorpusName = 'sources' | 'big' | 'mixed';

/** What artifacts are like: a checkout, one large file, and a build's output. `quick` makes them a fifth as large. */
export function corpora(quick: boolean): readonly Corpus[] {
  const part = quick ? 5 : 1;
  const count = (files: number) => Math.round(files / part).toLocaleString('en');
  return [
    {
      name: 'sources',
      title: `${count(12_000)} source files`,
      files: () => new Contents(7).sources(12_000 / part),
    },
    {
      name: 'big',
      title: `one file of ${500 / part} MB`,
      files: () => [{ name: 'big.bin', content: new Contents(8).binary(500_000_000 / part) }],
    },
    {
      name: 'mixed',
      title: `${count(3_000)} files, and six of ${30 / part} MB`,
      files: () => new Contents(9).buildOutput(3_000 / part, 30_000_000 / part),
    },
  ];
}

class Contents {
  readonly #random: Random;
  readonly #text: Buffer;

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#text = Buffer.from(sourceText(this.#random, 12_000_000));
  }

  *sources(count: number): Generator<{ name: string; content: Buffer }> {
    for (let index = 0; index < count; index += 1) {
      const folder = Math.floor(index / 10);
      yield {
        name: `package-${folder % 30}/module-${folder}/file-${index}.ts`,
        content: this.#passages(this.#random.logNormal(3_000, 1.1)),
      };
    }
  }

  *buildOutput(count: number, binarySize: number): Generator<{ name: string; content: Buffer }> {
    yield* this.sources(count);
    for (let index = 0; index < 6; index += 1) {
      yield { name: `package-${index}/library-${index}.so`, content: this.binary(binarySize) };
    }
  }

  /** Like a program: text, what does not compress, and zeros, in turn. */
  binary(size: number): Buffer {
    const pieces: Buffer[] = [];
    for (let length = 0; length < size; length += 500_000) {
      pieces.push(this.#passages(300_000), this.#random.bytes(120_000), Buffer.alloc(80_000));
    }
    return Buffer.concat(pieces, size);
  }

  /** Passages of the text, one after the other: no file is like another. */
  #passages(size: number): Buffer {
    const passages: Buffer[] = [];
    for (let length = 0; length < size;) {
      const start = this.#random.between(0, this.#text.length - 1_000);
      const passage = this.#text.subarray(start, start + this.#random.between(200, 900));
      passages.push(passage);
      length += passage.length;
    }
    return Buffer.concat(passages, size);
  }
}
