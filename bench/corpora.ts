import { Random } from '../fuzz/random.ts';
import { sourceText } from './source-text.ts';

/** Goes up with every change of the content, since corpora are kept between runs. */
export const corpusVersion = 2;

export interface Corpus {
  readonly name: CorpusName;
  /** For people. */
  readonly title: string;
  readonly files: () => Iterable<{ readonly name: string; readonly content: Buffer }>;
}

type CorpusName = 'sources' | 'big' | 'mixed';

/** A checkout, one large file, and the output of a build. `quick` makes them a fifth as large. */
export function corpora(quick: boolean): readonly [Corpus, Corpus, Corpus] {
  const part = quick ? 5 : 1;
  const count = (files: number) => Math.round(files / part).toLocaleString('en');
  return [
    {
      name: 'sources',
      title: `${count(12_000)} source files`,
      files: () => new Contents('sources').sources(12_000 / part),
    },
    {
      name: 'big',
      title: `one file of ${500 / part} MB`,
      files: () => [{ name: 'big.bin', content: new Contents('big').binary(500_000_000 / part) }],
    },
    {
      name: 'mixed',
      title: `${count(3_000)} files, and six of ${30 / part} MB`,
      files: () => new Contents('mixed').buildOutput(3_000 / part, 30_000_000 / part),
    },
  ];
}

class Contents {
  readonly #random: Random;
  readonly #text: Buffer;

  constructor(seed: string) {
    this.#random = new Random(seed);
    this.#text = Buffer.from(sourceText(this.#random, 12_000_000));
  }

  *sources(count: number): Generator<{ name: string; content: Buffer }> {
    for (let index = 0; index < count; index += 1) {
      const folder = Math.floor(index / 10);
      yield {
        name: `package-${folder % 30}/module-${folder}/file-${index}.ts`,
        content: this.#passages(logNormal(this.#random, 3_000, 1.1)),
      };
    }
  }

  *buildOutput(count: number, binarySize: number): Generator<{ name: string; content: Buffer }> {
    yield* this.sources(count);
    for (let index = 0; index < 6; index += 1) {
      yield { name: `package-${index}/library-${index}.so`, content: this.binary(binarySize) };
    }
  }

  /** Like an executable: text, incompressible bytes, and zeros, in turn. */
  binary(size: number): Buffer {
    const pieces: Buffer[] = [];
    for (let length = 0; length < size; length += 500_000) {
      pieces.push(this.#passages(300_000), this.#random.bytes(120_000), Buffer.alloc(80_000));
    }
    return Buffer.concat(pieces, size);
  }

  /** Passages of the text, one after the other, so that no two files are equal. */
  #passages(size: number): Buffer {
    const passages: Buffer[] = [];
    for (let length = 0; length < size;) {
      const start = this.#random.integer(0, this.#text.length - 1_000);
      const passage = this.#text.subarray(start, start + this.#random.integer(200, 900));
      passages.push(passage);
      length += passage.length;
    }
    return Buffer.concat(passages, size);
  }
}

/** Sizes of files: many small ones, few large ones. `spread` is the standard deviation of the logarithm. */
function logNormal(random: Random, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
  return Math.floor(median * Math.exp(normal * spread));
}
