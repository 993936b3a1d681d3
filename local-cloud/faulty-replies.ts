import { AwsError } from './errors.ts';
import type { Misbehaviour } from './faults.ts';
import { errorReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { RecordedRequest, Service } from './requests.ts';

/** What a fault answers in the service's place; undefined where the service is asked all the same. */
export function replyInstead(
  fault: Misbehaviour,
  { service, operation }: RecordedRequest,
): Reply | undefined {
  if (fault.kind === 'throttle') return errorReply(service, throttled(service));
  if (fault.kind === 'deny') return errorReply(service, denied(service, operation));
  if (fault.kind === 'error') {
    return errorReply(service, new AwsError(fault.code, fault.status ?? 400, fault.message ?? fault.code));
  }
  if (fault.kind === 'server error') return serverError(service, fault.status ?? 500, fault.body ?? 'aws');
  return undefined;
}

function throttled(service: Service): AwsError {
  if (service === 's3') return new AwsError('SlowDown', 503, 'Please reduce your request rate.');
  const code = service === 'sts' ? 'Throttling' : 'ThrottlingException';
  return new AwsError(code, 400, 'Rate exceeded');
}

function denied(service: Service, operation: string): AwsError {
  if (service === 's3') return new AwsError('AccessDenied', 403, 'Access Denied');
  const code = service === 'sts' ? 'AccessDenied' : 'AccessDeniedException';
  const status = service === 'sts' ? 403 : 400;
  const message = `User: arn:aws:iam::123456789012:user/worker is not authorized to perform: ${service}:${operation} because no identity-based policy allows the ${service}:${operation} action`;
  return new AwsError(code, status, message);
}

function serverError(service: Service, status: number, body: 'aws' | 'html'): Reply {
  if (body === 'html') {
    const page = `<html>\r\n<head><title>${status} Server Error</title></head>\r\n<body><center><h1>${status} Server Error</h1></center><hr><center>nginx</center></body>\r\n</html>\r\n`;
    return { status, headers: { 'content-type': 'text/html' }, body: page, errorCode: String(status) };
  }
  const unavailable = status === 503;
  const code =
    service === 's3'
      ? unavailable
        ? 'ServiceUnavailable'
        : 'InternalError'
      : unavailable
        ? 'ServiceUnavailable'
        : 'InternalFailure';
  const message = unavailable
    ? 'Service is unable to handle request.'
    : 'We encountered an internal error. Please try again.';
  return errorReply(service, new AwsError(code, status, message));
}
