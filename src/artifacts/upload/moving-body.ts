import { Readable } from 'node:stream';
import { HttpRequest } from '@smithy/core/protocols';
import type { MiddlewareStack } from '@smithy/types';

const pieceSize = 256 * 1024;

/**
 * Has a command's body sent piece by piece, so that it shows whether bytes move. The command itself keeps its body in
 * memory: the SDK signs it as such, and can send it again where S3 redirects it to another region.
 *
 * @param moved called with the number of bytes each time the connection has taken some
 */
export function watchBody<Input extends object, Output extends object>(
  { middlewareStack }: { readonly middlewareStack: MiddlewareStack<Input, Output> },
  body: Uint8Array,
  moved: (bytes: number) => void,
): void {
  middlewareStack.add(
    (next) => async (args) => {
      if (!HttpRequest.isInstance(args.request)) return await next(args);
      const request = HttpRequest.clone(args.request);
      request.body = inPieces(body, moved);
      return await next({ ...args, request });
    },
    // Last before the request goes out: it is signed, and each try of the SDK passes here.
    { step: 'finalizeRequest', priority: 'low', name: 'watchBody' },
  );
}

function inPieces(body: Uint8Array, moved: (bytes: number) => void): Readable {
  let at = 0;
  let asked = 0;
  return new Readable({
    highWaterMark: pieceSize,
    read() {
      // Asked for more: what it was given last is on its way.
      if (asked > 0) moved(asked);
      const piece = body.subarray(at, at + pieceSize);
      at += piece.length;
      asked = piece.length;
      this.push(piece.length === 0 ? null : piece);
    },
  });
}
