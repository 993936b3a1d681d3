import type { SelfsignedOptions } from 'selfsigned';

/** Key and certificate of a TLS server, as PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
  /** The certificate of the authority that has signed `cert`. */
  readonly authority: string;
}

/** A certificate for this machine's loopback names, signed by an authority whose key nobody keeps. */
export async function createServerIdentity(): Promise<ServerIdentity> {
  // Loaded here, since most clouds speak plain HTTP.
  const { generate } = await import('selfsigned');
  const common: SelfsignedOptions = { keyType: 'ec', algorithm: 'sha256' };
  const authority = await generate([{ name: 'commonName', value: 'Local cloud, throw-away authority' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          // Buckets of the virtual-host style.
          { type: 2, value: '*.localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert, authority: authority.cert };
}
