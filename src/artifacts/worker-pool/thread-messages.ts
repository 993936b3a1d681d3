/** What a thread is asked. */
export interface JobMessage {
  readonly id: number;
  readonly job: unknown;
}

/** What it answers. */
export type AnswerMessage =
  | { readonly id: number; readonly result: unknown; readonly error?: undefined }
  | { readonly id: number; readonly error: ErrorMessage };

/** An error as it crosses from one thread to another, which classes do not survive. */
export interface ErrorMessage {
  readonly message: string;
  /** What its class says beside; undefined for an error of no class of ours. */
  readonly kind: string | undefined;
  readonly cause?: unknown;
}

export type ErrorToMessage = (error: unknown) => ErrorMessage;
export type ErrorFromMessage = (message: ErrorMessage) => Error;
