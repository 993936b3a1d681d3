import { randomBytes, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AwsError } from './errors.ts';
import type { Service } from './requests.ts';
import { xmlDocument } from './xml.ts';

/** An answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | { readonly size: number; readonly open: () => Readable };
  /** AWS's code where this is an error. */
  readonly errorCode?: string;
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
      : new AwsError('InternalFailure', `The local cloud failed: ${String(thrown)}`, { status: 500 });
  return { ...errorForm(service, error), errorCode: error.code };
}

function errorForm(service: Service, error: AwsError): Reply {
  switch (service) {
    case 'codepipeline':
      return jsonReply({ __type: error.code, message: error.message }, error.status);
    case 's3': {
      const ids = s3Ids();
      const { code: Code, message: Message, fields, headers } = error;
      const RequestId = ids['x-amz-request-id'];
      const HostId = ids['x-amz-id-2'];
      const body = xmlDocument('Error', { Code, Message, ...fields, RequestId, HostId });
      return xmlReply(body, error.status, { ...ids, ...headers });
    }
    case 'sts': {
      const { code: Code, message: Message, status } = error;
      const Type = status < 500 ? 'Sender' : 'Receiver';
      const content = { Error: { Type, Code, Message }, RequestId: randomUUID() };
      const body = xmlDocument('ErrorResponse', content, 'https://sts.amazonaws.com/doc/2011-06-15/');
      return { status, headers: { 'content-type': 'text/xml' }, body };
    }
  }
}
