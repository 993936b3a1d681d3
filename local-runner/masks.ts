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
        for (const encoded of encodingsOf(part)) if (encoded !== '') hidden.add(encoded);
      }
      return true;
    },
    apply: (text) => hide(text, hidden),
  };
}

/** The value as it is, and encoded as the runner expects to meet it (actions/runner: ValueEncoders, HostContext). */
function encodingsOf(value: string): string[] {
  return [
    value,
    ...[0, 1, 2].map((shift) => base64From(value, shift)),
    value.replaceAll('"', '\\"'), // in a command line
    value.replaceAll("'", "''"), // in an expression
    JSON.stringify(value).slice(1, -1),
    inUri(value),
    inXml(value),
    value.length > 8 ? (/^"(.*)"$/s.exec(value)?.[1] ?? '') : '',
    ...aroundAmpersand(value).filter((part) => part.length >= 6),
  ];
}

/** With its padding. What is too short to begin later is encoded from its start. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

/** Only unreserved characters stay (RFC 3986), as in .NET's Uri.EscapeDataString. */
function inUri(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function inXml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => xmlEscapes[character] ?? character);
}

/** The two parts in which PowerShell prints a command with an ampersand when it complains of it. */
function aroundAmpersand(value: string): string[] {
  const coloured = value.indexOf('&+');
  if (coloured >= 0) return [value.slice(0, coloured + 2), value.slice(coloured + 3)];
  const last = value.lastIndexOf('&');
  return last < 0 ? [] : [value.slice(0, last + 1), value.slice(last + 1)];
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
