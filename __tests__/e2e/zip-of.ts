import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A zip of these files: path → text, or text and permissions. */
export async function zipOf(
  files: Readonly<Record<string, string | readonly [text: string, permissions: number]>>,
): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, content] of Object.entries(files)) {
    const [text, permissions] = typeof content === 'string' ? [content, 0o644] : content;
    zip.addBuffer(Buffer.from(text), path, { mode: 0o100000 | permissions });
  }
  zip.end();
  return buffer(zip.outputStream);
}
