import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A source artifact to try things with: a zip of two files. */
export async function sampleSource(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('# Sample\n\nThe source artifact of the local CodePipeline.\n'), 'README.md');
  zip.addBuffer(Buffer.from('#!/bin/sh\nmkdir -p out && date > out/built.txt\n'), 'build.sh', {
    mode: 0o100755,
  });
  zip.end();
  return buffer(zip.outputStream);
}
