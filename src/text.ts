/**
 * Text from outside on one line: line breaks, tabs and other control characters (C0, C1, bidirectional
 * overrides, line separators) become a visible escape such as `\n` or `\u001b`.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * The text, cut to at most `limit` characters with an ellipsis at its end; never through a surrogate pair. AWS counts
 * Unicode code points and a JavaScript string UTF-16 units, which are never fewer, so what is cut by this always fits.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The message of a thrown value, which need not be an Error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The trimmed lines that are not blank. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether the text has the form of an AWS region code, in any partition: `eu-central-1`, `us-gov-west-1`. */
export function looksLikeRegion(text: string): boolean {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}

/** A size in units of 1024: `0 B`, `1.5 KiB`, `230 MiB`. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 'B';
  for (const larger of ['KiB', 'MiB', 'GiB', 'TiB']) {
    if (value < 1000) break;
    value /= 1024;
    unit = larger;
  }
  return `${unit === 'B' || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

/** `0.4 s`, `12 s`, `3 min 20 s`. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `1 file`, `12 files`. */
export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A copy of the object with its string members mapped. */
export function mapTexts<T extends object>(object: T, change: (text: string, name: string) => string): T {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? change(value, name) : value,
    ]),
  ) as T;
}
