/** Where bytes of the archive lie in the memory that fetcher and unpacker share. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Work for whoever unpacks, on this thread or another: plain data. */
export type UnpackRequest = UnpackBatch | OpenStream | ContinueStream | CloseStream;

/** Entries, as whoever unpacks them has to know them. */
export interface EntriesToUnpack {
  /** See encodeEntry(). */
  readonly entries: Float64Array;
  /** Their paths below the folder, with a pathSeparator between any two. */
  readonly paths: string;
  /** Paths, in the same way, of directories to make first, each after those above it; empty where there is none. */
  readonly directories: string;
}

/** Unpack small entries that lie in one place. */
export interface UnpackBatch extends EntriesToUnpack {
  readonly step: 'batch';
  readonly place: Place;
}

/** Begin with one large entry: its first bytes, the whole local header among them. */
export interface OpenStream extends EntriesToUnpack {
  readonly step: 'open';
  /** Number of the stream; free again once it is closed. */
  readonly stream: number;
  readonly place: Place;
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

/** What a request finds out beside the files that it writes. */
export interface Findings {
  /** The symbolic links' targets, by their place in the batch. */
  readonly links: readonly (readonly [index: number, target: string])[];
  /** Of each of the request's directories what createDirectory() returned. */
  readonly directories: readonly number[];
}

export const noFindings: Findings = { links: [], directories: [] };

/** No path has one in it. */
export const pathSeparator = '\0';
