/**
 * Releases a buffer's memory at once; it is empty afterwards. The garbage collector lets 64 MB of such buffers pile up on
 * every thread before it looks at them.
 *
 * Does nothing on Node 20, which cannot, nor to a small part of a larger buffer, which others may use: Node cuts small
 * buffers from a pool (64 KiB on Node 24). What TLS delivers are pieces of 16 KiB with memory of their own.
 *
 * @param bytes that are not used any more, nor those around them in the same memory
 */
export function releaseMemory({ buffer, byteLength }: ArrayBufferView): void {
  if (byteLength === 0 || buffer instanceof SharedArrayBuffer) return;
  const ownsMemory = byteLength === buffer.byteLength;
  if (ownsMemory || byteLength >= Buffer.poolSize) (buffer as Transferable).transfer?.(0);
}

/** ES2024. */
type Transferable = ArrayBuffer & { readonly transfer?: (newByteLength: number) => ArrayBuffer };
