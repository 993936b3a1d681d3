/**
 * Gives a buffer's memory back at once; it is empty afterwards. The garbage collector lets 64 MB of such buffers
 * pile up on every thread before it looks at them.
 *
 * Does nothing on Node 20, which cannot, nor to a buffer that is a part of a larger one.
 *
 * @param bytes that nobody else looks at, nor at what lies around them
 */
export function giveBack({ buffer, byteLength }: ArrayBufferView): void {
  // Smaller ones Node carves out of a buffer in which others have a part as well.
  if (byteLength < Buffer.poolSize || buffer instanceof SharedArrayBuffer) return;
  (buffer as Transferable).transfer?.(0);
}

/** ES2024. */
type Transferable = ArrayBuffer & { readonly transfer?: (newByteLength: number) => ArrayBuffer };
