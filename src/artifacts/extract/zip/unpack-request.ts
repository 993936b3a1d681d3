/** Where bytes of the archive lie in the memory that fetcher and unpacker share. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Work for whoever unpacks, on this thread or another: plain data. */
export type UnpackRequest = UnpackBatch | OpenStream | ContinueStream | CloseStream;

/** Unpack small entries that lie in one place. */
export interface UnpackBatch {
  readonly step: 'batch';
  readonly place: Place;
  /** See encodeEntry(). */
  readonly entries: Float64Array;
  /** Below the folder, with a pathSeparator between any two. */
  readonly paths: string;
}

/** Begin with one large entry: its first bytes, the whole local header among them. */
export interface OpenStream {
  readonly step: 'open';
  /** Number of the stream; free again once it is closed. */
  readonly stream: number;
  readonly place: Place;
  readonly entries: Float64Array;
  readonly paths: string;
}

/** Go on with it: the bytes that follow. */
export interface ContinueStream {
  readonly step: 'continue';
  readonly stream: number;
  readonly place: Place;
}

/** All of its bytes have been given: verify it. */
export interface CloseStream {
  readonly step: 'close';
  readonly stream: number;
}

/** What a request finds out beside the files that it writes: the symbolic links' targets by place in the batch. */
export type FoundLinks = readonly (readonly [index: number, target: string])[];

/** No path has one in it. */
export const pathSeparator = '\0';
