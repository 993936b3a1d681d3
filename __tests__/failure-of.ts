import { Failure } from '../src/failure.ts';

/** The Failure that this throws. */
export function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('There is no Failure.');
}
