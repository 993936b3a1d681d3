import { randomBytes, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AwsError } from './errors.ts';
import type { Service } from './requests.ts';
import { element, xmlDocument } from './xml.ts';

/** An answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | StreamedBody;
  /** AWS's code where this is an error. */
  readonly errorCode?: string;
}

export interface StreamedBody {
  readonly size: number;
  readonly open: () => Readable;
}

export function jsonReply(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'x-amzn-requestid': randomUUID(), 'content-type': 'application/x-amz-json-1.1' },
    body: value === undefined ? '' : JSON.stringify(value),
  };
}

/** Body is an XML document, or empty. */
export function xmlReply(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { ...s3Ids(), ...(body === '' ? {} : { 'content-type': 'application/xml' }), ...headers },
    body,
  };
}

/** The two IDs that every answer of S3 carries. */
export function s3Ids(): Record<string, string> {
  return {
    'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-amz-id-2': randomBytes(48).toString('base64'),
  };
}

/** The error in the form of the service; anything but an AwsError is an internal error of this cloud. */
export function errorReply(service: Service, thrown: unknown): Reply {
  const error =
    thrown instanceof AwsError
      ? thrown
      : new AwsError('InternalFailure', 500, `The local cloud failed: ${String(thrown)}`);
  return { ...errorForm(service, error), errorCode: error.code };
}

function errorForm(service: Service, error: AwsError): Reply {
  switch (service) {
    case 'codepipeline':
      return jsonReply({ __type: error.code, message: error.message }, error.status);
    case 's3': {
      const ids = s3Ids();
      const fields = {
        Code: error.code,
        Message: error.message,
        ...error.fields,
        RequestId: ids['x-amz-request-id'] ?? '',
        HostId: ids['x-amz-id-2'] ?? '',
      };
      const body = xmlDocument(element('Error', fields));
      return {
        status: error.status,
        headers: { ...ids, 'content-type': 'application/xml', ...error.headers },
        body,
      };
    }
    case 'sts': {
      const type = error.status < 500 ? 'Sender' : 'Receiver';
      const body = element(
        'ErrorResponse',
        { Error: { Type: type, Code: error.code, Message: error.message }, RequestId: randomUUID() },
        'https://sts.amazonaws.com/doc/2011-06-15/',
      );
      return { status: error.status, headers: { 'content-type': 'text/xml' }, body: xmlDocument(body) };
    }
  }
}
