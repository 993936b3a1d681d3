import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { corpora, type Corpus, corpusVersion } from './corpora.ts';
import { packFile, zipOf } from './zip.ts';

/** A corpus on disk. */
export interface StoredCorpus extends Corpus {
  /** Absolute path. */
  readonly zip: string;
}

/** Makes the corpora's zips below `root`, unless an earlier run has left them there. */
export function storedCorpora(root: string, quick: boolean): StoredCorpus[] {
  const folder = folderOf(root, quick);
  mkdirSync(folder, { recursive: true });
  return corpora(quick).map((corpus) => {
    const zip = join(folder, `${corpus.name}.zip`);
    if (!existsSync(zip))
      makeWhole(zip, (path) => {
        writeZip(corpus, path);
      });
    return { ...corpus, zip };
  });
}

/** The files of the first corpus in a folder below `root`, made where it is missing. */
export function unpackedSources(root: string, quick: boolean): { title: string; folder: string } {
  const [sources] = corpora(quick);
  const folder = join(folderOf(root, quick), sources.name);
  if (!existsSync(folder))
    makeWhole(folder, (path) => {
      writeFiles(sources, path);
    });
  return { title: sources.title, folder };
}

function folderOf(root: string, quick: boolean): string {
  return join(root, `corpora-${corpusVersion}${quick ? '-quick' : ''}`);
}

/** Makes a file or folder under another name first, so that one left by an interrupted run is not taken for whole. */
function makeWhole(path: string, make: (unfinished: string) => void): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  make(unfinished);
  renameSync(unfinished, path);
}

function writeZip(corpus: Corpus, path: string): void {
  const file = openSync(path, 'w');
  for (const piece of zipOf(packed(corpus))) {
    for (let written = 0; written < piece.length;) written += writeSync(file, piece, written);
  }
  closeSync(file);
}

function* packed(corpus: Corpus) {
  for (const { name, content } of corpus.files()) yield packFile(name, content);
}

function writeFiles(corpus: Corpus, folder: string): void {
  for (const { name, content } of corpus.files()) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
