const pieces = 4;
const pieceSize = 1024;
const sampleSize = pieces * pieceSize;
/** Smaller content is compressed sooner than judged. */
const smallest = 16 * pieceSize;

/**
 * Of 256 values equally frequent, as in what is compressed or encrypted already, two bytes of a sample are the same
 * in 1 of 256 pairs. Text, code and base64 are far above that (base64: 1 of 64); 8 % more leaves room for chance.
 */
const equalPairs = ((sampleSize * sampleSize) / 256 + sampleSize) * 1.08;

const counts = new Uint32Array(256);

/** Whether deflate would find nothing to save, told from a sample of the bytes, without trying. */
export function looksIncompressible(content: Uint8Array): boolean {
  if (content.length < smallest) return false;
  counts.fill(0);
  const step = Math.floor((content.length - pieceSize) / (pieces - 1));
  for (let piece = 0; piece < pieces; piece += 1) {
    for (const byte of content.subarray(piece * step, piece * step + pieceSize)) {
      counts[byte] = (counts[byte] ?? 0) + 1;
    }
  }
  let pairs = 0;
  for (const count of counts) pairs += count * count;
  return pairs < equalPairs;
}
