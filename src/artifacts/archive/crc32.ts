/** The CRC-32 polynomial of zip, gzip and S3, lowest power in the highest bit. */
const polynomial = 0xedb88320;

/**
 * The CRC-32 of two pieces one after the other, from the CRC-32 of each.
 *
 * A CRC is a remainder of polynomials over GF(2): what stands `n` bytes before the end counts times x^8n.
 *
 * @param secondLength bytes of the second piece
 */
export function combineCrc32(first: number, second: number, secondLength: number): number {
  return (multiply(powerOfX(8 * secondLength), first) ^ second) >>> 0;
}

/** x^n modulo the polynomial. */
function powerOfX(n: number): number {
  let power = 0x80000000; // 1
  let square = 0x40000000; // x
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(power, square);
    square = multiply(square, square);
  }
  return power;
}

function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) !== 0 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
  }
  return product >>> 0;
}
