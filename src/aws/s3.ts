import { S3Client } from '@aws-sdk/client-s3';
import { type ClientPlace, clientSettings, transferTransport } from './client-settings.ts';

/**
 * A client of S3 for a job's artifacts. Buckets in another region are followed there.
 *
 * Path style is used where an endpoint of one's own is set (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3): S3-compatible
 * servers and hosts without wildcard names cannot serve `bucket.host`.
 */
export function createS3Client(place: ClientPlace, environment: NodeJS.ProcessEnv): S3Client {
  return new S3Client({
    ...clientSettings(place),
    requestHandler: transferTransport(),
    // Downloads and uploads repeat their own parts, with waits and renewals that the SDK knows nothing of.
    maxAttempts: 1,
    followRegionRedirects: true,
    // Asked to wait for 100-continue, the SDK opens a connection for each part, and waits six seconds where a proxy or
    // a server never says it. A part that is refused is small enough to be sent for nothing.
    expectContinueHeader: false,
    forcePathStyle: Boolean(environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL']),
    // Archives carry CRCs of their own, and ranges of an object have no checksum in S3 to hold them against.
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
