import { oneLine } from '../text.ts';

export type Secrets = ReturnType<typeof createSecrets>;

/**
 * The secret values: masked in the runner's log, and redacted in texts that go elsewhere.
 *
 * @param mask registers one form with the runner (add-mask)
 */
export function createSecrets(mask: (form: string) => void) {
  const forms = new Set<string>();
  const names = new Set<string>();
  // Built on demand: most values are added in a row.
  let patterns: { readonly secrets: RegExp; readonly names: RegExp } | undefined;
  return {
    /** Masks the value at once, in every form in which it is likely to be printed. */
    add: (value: string): void => {
      if (value.trim() === '') return;
      for (const form of printedForms(value)) {
        if (forms.has(form)) continue;
        forms.add(form);
        // The runner would mask each line of a multi-line mask too, even a lone `{`.
        if (!/[\r\n]/.test(form)) mask(form);
      }
      patterns = undefined;
    },
    /**
     * Public names, IDs and links that redact() leaves whole, even where a secret is a part of them. A secret that is
     * longer than one of them is still replaced.
     */
    keep: (added: readonly string[]): void => {
      for (const name of added) if (name !== '') names.add(name);
      patterns = undefined;
    },
    /** The text with every secret replaced by `***`: for CodePipeline, the summary and the log. */
    redact: (text: string): string => {
      patterns ??= { secrets: patternOf(forms), names: patternOf(names) };
      const redacted = redactBetween(text, patterns.secrets, patterns.names);
      return redacted.includes('…') ? redactCuts(redacted, [...forms], names) : redacted;
    },
  };
}

/** Replaces matches of `secrets`, unless a match lies within a match of `names`. */
function redactBetween(text: string, secrets: RegExp, names: RegExp): string {
  let redacted = '';
  let end = 0;
  let kept: readonly RegExpExecArray[] | undefined;
  secrets.lastIndex = 0;
  for (let found = secrets.exec(text); found !== null; found = secrets.exec(text)) {
    const { index } = found;
    const past = secrets.lastIndex;
    kept ??= [...text.matchAll(names)];
    if (kept.some((name) => name.index <= index && past <= name.index + name[0].length)) {
      // A longer secret may begin within this one.
      secrets.lastIndex = index + 1;
      continue;
    }
    redacted += `${text.slice(end, index)}***`;
    end = past;
  }
  return redacted + text.slice(end);
}

/** Fewer characters of a secret reveal nothing. */
const shortestPart = 3;

/**
 * Replaces parts of secrets in texts that were cut before, as long values in messages are: a secret's beginning right
 * before an ellipsis, or its end right after one. Names are left whole here too.
 */
function redactCuts(text: string, forms: readonly string[], names: ReadonlySet<string>): string {
  const pieces = text.split('…');
  return pieces
    .map((piece, index) => {
      const start = index === 0 ? 0 : partLength(piece, 'start', forms, names);
      const end = index === pieces.length - 1 ? 0 : partLength(piece, 'end', forms, names);
      if (start + end >= piece.length && start + end > 0) return '***';
      return `${start > 0 ? '***' : ''}${piece.slice(start, piece.length - end)}${end > 0 ? '***' : ''}`;
    })
    .join('…');
}

/** Length of the part of a secret that the text starts or ends with; 0 where it is a name. */
function partLength(
  text: string,
  at: 'start' | 'end',
  forms: readonly string[],
  names: ReadonlySet<string>,
): number {
  const longest = Math.max(0, ...[...forms, ...names].map(({ length }) => length));
  for (let length = Math.min(text.length, longest); length >= shortestPart; length -= 1) {
    const part = at === 'start' ? text.slice(0, length) : text.slice(-length);
    if (names.has(part)) return 0;
    if (forms.some((form) => (at === 'start' ? form.endsWith(part) : form.startsWith(part)))) return length;
  }
  return 0;
}

/** The forms in which the value may be printed: as it is, trimmed, on one line, in JSON; and each telling line of it. */
function printedForms(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const telling = lines.length === 1 ? [] : lines.filter(isTelling);
  return [value, value.trim(), oneLine(value), JSON.stringify(value).slice(1, -1), ...telling];
}

/** Whether a line of a multi-line secret reveals anything: `{`, `---` or `],` do not, and would spoil the log as masks. */
function isTelling(line: string): boolean {
  return line.length >= 4 && /[\p{L}\p{N}]{2}/u.test(line);
}

/** Matches the longest text first, so that nothing is left of one that contains another; without texts, nothing. */
function patternOf(texts: ReadonlySet<string>): RegExp {
  if (texts.size === 0) return /(?!)/g;
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
}
