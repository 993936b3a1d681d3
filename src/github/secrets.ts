import { oneLine } from '../text.ts';

export type Secrets = ReturnType<typeof createSecrets>;

/**
 * Every value that nobody may read: masked by the runner, and replaced in what leaves by another way.
 *
 * @param mask tells the runner of one form (add-mask)
 */
export function createSecrets(mask: (form: string) => void) {
  const forms = new Set<string>();
  const names = new Set<string>();
  // Built when a text is redacted: most values are added one after the other.
  let patterns: { readonly secrets: RegExp; readonly names: RegExp } | undefined;
  return {
    /** Masks the value at once, in every form in which it is likely to be printed. */
    add: (value: string): void => {
      if (value.trim() === '') return;
      for (const form of printedForms(value)) {
        if (forms.has(form)) continue;
        forms.add(form);
        // The runner masks each line of a mask too, a lone `{` included: it never gets one of several lines.
        if (!/[\r\n]/.test(form)) mask(form);
      }
      patterns = undefined;
    },
    /**
     * Names, IDs and links that redact() leaves whole, even where a secret is the same as a part of them. They are
     * public: a secret that is longer than one of them is replaced all the same.
     */
    keep: (added: readonly string[]): void => {
      for (const name of added) if (name !== '') names.add(name);
      patterns = undefined;
    },
    /** The text with `***` in the place of every secret: for CodePipeline, the summary and the log. */
    redact: (text: string): string => {
      patterns ??= { secrets: patternOf(forms), names: patternOf(names) };
      const redacted = redactBetween(text, patterns.secrets, patterns.names);
      return redacted.includes('…') ? redactCuts(redacted, [...forms], names) : redacted;
    },
  };
}

/** Replaces what matches `secrets`, unless all of it lies within one match of `names`. */
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

/** Fewer characters of a secret give nothing away. */
const shortestPart = 3;

/**
 * Replaces what is left of a secret where a text was cut before it came here, as long values in messages are: the
 * secret's beginning right before an ellipsis, or its end right after one. Names are left whole here too.
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

/** How much of the text, at its start or its end, is what a cut has left of a secret; 0 where it is a name. */
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

/** The value as it is, without the space around it, on one line, within JSON; and each line that says anything. */
function printedForms(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const telling = lines.length === 1 ? [] : lines.filter(isTelling);
  return [value, value.trim(), oneLine(value), JSON.stringify(value).slice(1, -1), ...telling];
}

/** Whether a line of a longer secret gives anything away: `{`, `---` or `],` do not, and as masks spoil the log. */
function isTelling(line: string): boolean {
  return line.length >= 4 && /[\p{L}\p{N}]{2}/u.test(line);
}

/** Longest form first, so that nothing stays of one text where another is part of it; matches nothing without any. */
function patternOf(texts: ReadonlySet<string>): RegExp {
  if (texts.size === 0) return /(?!)/g;
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
}
