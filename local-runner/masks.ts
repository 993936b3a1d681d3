/** The values that the runner hides, and hiding them. */
export interface Masks {
  /** In the order that they were registered in. */
  readonly values: readonly string[];
  /** Registers the value, each of its lines, and how either looks when encoded. Blank text is refused: false. */
  add(value: string): boolean;
  /** The text with `***` in place of every registered value; matches that touch or overlap become one. */
  apply(text: string): string;
}

export function createMasks(): Masks {
  const values: string[] = [];
  const hidden = new Set<string>();
  return {
    values,
    add: (value) => {
      if (value.trim() === '') return false;
      values.push(value);
      for (const part of [value, ...value.split(/[\r\n]+/)]) {
        for (const shape of shapesOf(part)) hidden.add(shape);
      }
      return true;
    },
    apply: (text) => hide(text, hidden),
  };
}

/** The encodings that the runner knows too (its ValueEncoders): base64 at each offset, JSON, URI, expression, quotes. */
function shapesOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset).toString('base64').replace(/=+$/, ''));
  return [
    value,
    ...base64.filter((shape) => shape.length >= 6),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(Buffer.from(value).toString()),
    value.replaceAll("'", "''"),
    value.replace(/^"(.*)"$/s, '$1'),
  ].filter((shape) => shape.trim() !== '');
}

function hide(text: string, hidden: ReadonlySet<string>): string {
  const ranges = [...hidden].flatMap((value) => occurrences(text, value)).sort((a, b) => a.start - b.start);
  let masked = '';
  let position = 0;
  for (const [index, range] of ranges.entries()) {
    const previousEnd = index === 0 ? -1 : position;
    if (range.start > previousEnd) masked += `${text.slice(position, range.start)}***`;
    position = Math.max(position, range.end);
  }
  return masked + text.slice(position);
}

function occurrences(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push({ start, end: start + value.length });
  }
  return found;
}
