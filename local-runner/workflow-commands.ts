/** A workflow command as the runner reads it from a line of a process's output. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case; those that are not empty. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner knows beside a `stop-commands` token; anything else is a plain line. */
export const knownCommands: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Reads `::name key=value,key=value::data` after leading white space, or `##[name key=value;…]data` anywhere
 * in the line (runner: ActionCommand.TryParseV2, then TryParse). Undefined for a plain line.
 */
export function parseWorkflowCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColonForm(line, known) ?? parseBracketForm(line, known);
}

function parseColonForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return readCommand(text.slice(2, end), text.slice(end + 2), {
    known,
    separator: ',',
    unescapeProperty: (value) => unescape(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }),
    unescapeData: (value) => unescape(value, { '%0D': '\r', '%0A': '\n' }),
  });
}

function parseBracketForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const unescapeAny = (value: string) =>
    unescape(value, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' });
  return readCommand(line.slice(start + 3, end), line.slice(end + 1), {
    known,
    separator: ';',
    unescapeProperty: unescapeAny,
    unescapeData: unescapeAny,
  });
}

interface Form {
  readonly known: ReadonlySet<string>;
  readonly separator: string;
  readonly unescapeProperty: (value: string) => string;
  readonly unescapeData: (value: string) => string;
}

function readCommand(info: string, data: string, form: Form): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!form.known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(form.separator)) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined)
      properties[key.toLowerCase()] = form.unescapeProperty(value);
  }
  return { name, properties, data: form.unescapeData(data) };
}

/** `%25` comes last, so that an escaped percent sign does not start another escape. */
function unescape(value: string, escapes: Readonly<Record<string, string>>): string {
  let text = value;
  for (const [escape, character] of Object.entries(escapes)) text = text.replaceAll(escape, character);
  return text.replaceAll('%25', '%');
}
