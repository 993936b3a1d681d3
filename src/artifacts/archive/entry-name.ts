import { Failure } from '../../failure.ts';
import { quotedPath } from './entry.ts';

/** A zip holds the length of a name in 16 bits. */
const longestName = 0xffff;

/**
 * Holds a name against what a zip can carry: UTF-8, at most 65,535 bytes, and no backslash, which readers take for
 * a separator.
 *
 * @throws Failure (ConfigurationError)
 */
export function checkEntryName(name: string): void {
  if (name.includes('\\')) throw refusedName(name, 'a backslash, which a zip’s readers take for a folder');
  if (/\p{Surrogate}/u.test(name)) throw refusedName(name, 'half a character, which UTF-8 cannot hold');
  if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) {
    throw refusedName(`${name.slice(0, 100)}…`, `more than ${longestName} bytes`);
  }
}

function refusedName(name: string, what: string): Failure {
  return new Failure(
    'ConfigurationError',
    `the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`,
  );
}

/** The order of the names' UTF-8 bytes, in which entries stand in an archive. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 and UTF-8 sort alike unless surrogates meet what lies above them.
  if (beyondSurrogates.test(a) || beyondSurrogates.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const beyondSurrogates = /[\ud800-\uffff]/;
