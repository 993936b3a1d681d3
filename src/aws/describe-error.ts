import { cut, oneLine } from '../text.ts';
import { readAwsError } from './errors.ts';

/** What AWS, or the network, has said to a request: `Please reduce your request rate. (SlowDown, HTTP 503, request ABC)`. */
export function describeAwsError(error: unknown): string {
  const { code, status, requestId } = readAwsError(error);
  const facts = [
    code,
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ].join(', ');
  const said = error instanceof Error && error.message !== '' ? `${cut(oneLine(error.message), 500)} ` : '';
  return `${said}(${oneLine(facts)})`;
}
