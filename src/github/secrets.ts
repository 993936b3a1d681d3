import { oneLine } from '../text.ts';

/** Every value that nobody may read: masked by the runner, and replaced in what leaves by another way. */
export interface Secrets {
  /** Masks the value at once, in every form in which it is likely to be printed. */
  add(value: string): void;
  /** The text with `***` in the place of every secret: for CodePipeline, the summary and the log. */
  redact(text: string): string;
  /** The values as they were added, for post. */
  values(): readonly string[];
}

/** An empty registry; `mask` tells the runner of one form (add-mask). */
export function createSecrets(mask: (form: string) => void): Secrets {
  const values = new Set<string>();
  const forms = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    add(value) {
      if (value.trim() === '' || values.has(value)) return;
      values.add(value);
      for (const form of printedForms(value)) {
        if (forms.has(form)) continue;
        forms.add(form);
        // The runner masks each line of a mask too, a lone `{` included: it never gets one of several lines.
        if (!/[\r\n]/.test(form)) mask(form);
      }
      pattern = patternOf(forms);
    },
    redact: (text) => (pattern === undefined ? text : text.replace(pattern, '***')),
    values: () => [...values],
  };
}

/** The value, without the space around it, on one line, within JSON, and each line that says anything. */
function printedForms(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const telling = lines.length === 1 ? [] : lines.filter(isTelling);
  const whole = [value, value.trim(), oneLine(value), JSON.stringify(value).slice(1, -1)];
  return [...new Set([...whole, ...telling])];
}

/** Whether a line of a longer secret gives anything away: `{`, `---` or `],` do not, and as masks spoil the log. */
function isTelling(line: string): boolean {
  return line.length >= 4 && /[\p{L}\p{N}]{2}/u.test(line);
}

/** One pass over a text, longest form first, so that no secret's rest stays where another is part of it. */
function patternOf(forms: Iterable<string>): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
