import type { Masks } from './masks.ts';
import type { Annotation } from './result.ts';
import { knownCommands, parseWorkflowCommand } from './workflow-commands.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

/** One line as the run's page shows it. */
export interface LogLine {
  readonly kind: 'stage' | 'group' | 'plain' | 'debug' | 'notice' | 'warning' | 'error' | 'end';
  /** Masked. Of `stage` the stage's name, of `end` its conclusion. */
  readonly text: string;
  /** 1 inside a group. */
  readonly depth: 0 | 1;
}

/** What a page shows of one kind of annotation for one step, and of one annotation's text. */
const annotationsShown = 10;
const annotationLength = 4096;

/** What commands do beyond the log. */
export interface CommandEffects {
  readonly setOutput: (name: string, value: string) => void;
  readonly saveState: (name: string, value: string) => void;
}

export interface StageLog {
  /** A line that a process printed: a workflow command or plain text. */
  readonly printed: (line: string) => void;
  /** A line of the runner's own: never a command. */
  readonly output: (line: string) => void;
  readonly debug: (text: string) => void;
  readonly issue: (kind: Annotation['kind'], message: string, title?: string) => void;
  readonly group: (title: string) => void;
  readonly endGroup: () => void;
  readonly lines: readonly LogLine[];
  readonly annotations: readonly Annotation[];
  /** Lines with commands that are disabled or deprecated. */
  readonly unexpectedCommands: readonly string[];
  /** Whether a command failed, which fails the step. */
  readonly commandFailed: () => boolean;
}

/** The log of one stage. Masks that it registers hide what is printed after them, in all stages. */
export function createStageLog(
  options: { readonly debug: boolean; readonly masks: Masks; readonly onLine: (line: LogLine) => void },
  effects: CommandEffects,
): StageLog {
  const { masks } = options;
  const lines: LogLine[] = [];
  const annotations: Annotation[] = [];
  const unexpectedCommands: string[] = [];
  let depth: 0 | 1 = 0;
  let stopToken: string | undefined;
  let failed = false;

  const write = (kind: LogLine['kind'], text: string) => {
    for (const part of masks.apply(text).split(/\r\n|\n|\r/)) {
      const line: LogLine = { kind, text: part, depth };
      lines.push(line);
      options.onLine(line);
    }
  };
  const output = (line: string) => {
    write('plain', line);
  };
  const debug = (text: string) => {
    if (options.debug) write('debug', text);
  };
  const issue = (kind: Annotation['kind'], message: string, title?: string) => {
    write(kind, message);
    if (annotations.filter((each) => each.kind === kind).length === annotationsShown) return;
    annotations.push({
      kind,
      message: masks.apply(message).slice(0, annotationLength),
      title: title === undefined ? undefined : masks.apply(title),
    });
  };
  const group = (title: string) => {
    depth = 0;
    write('group', title);
    depth = 1;
  };
  const endGroup = () => {
    depth = 0;
  };
  const refuse = (line: string, reason: string) => {
    issue('error', `Unable to process command '${line}' successfully.`);
    issue('error', reason);
    failed = true;
  };

  const handlers: Readonly<Record<string, (command: WorkflowCommand, line: string) => void>> = {
    'add-mask': ({ data }) => {
      if (!masks.add(data))
        issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    },
    debug: ({ data }) => {
      debug(data);
    },
    notice: ({ data, properties }) => {
      issue('notice', data, properties['title']);
    },
    warning: ({ data, properties }) => {
      issue('warning', data, properties['title']);
    },
    error: ({ data, properties }) => {
      issue('error', data, properties['title']);
    },
    group: ({ data }) => {
      group(data);
    },
    endgroup: endGroup,
    'stop-commands': ({ data }, line) => {
      stopToken = data.toLowerCase();
      if (data.length > 6) masks.add(data);
      output(line);
    },
    'set-output': ({ data, properties }, line) => {
      const name = properties['name'] ?? '';
      if (name === '') refuse(line, "Required field 'name' is missing in ##[set-output] command.");
      else effects.setOutput(name, data);
    },
    'save-state': ({ data, properties }, line) => {
      const name = properties['name'] ?? '';
      if (name === '') refuse(line, "Required field 'name' is missing in ##[save-state] command.");
      else effects.saveState(name, data);
    },
    'set-env': (_, line) => {
      refuse(line, 'The `set-env` command is disabled.');
    },
    'add-path': (_, line) => {
      refuse(line, 'The `add-path` command is disabled.');
    },
  };

  const printed = (line: string) => {
    const known = stopToken === undefined ? knownCommands : new Set([...knownCommands, stopToken]);
    const command = parseWorkflowCommand(line, known);
    if (command === undefined) {
      output(line);
    } else if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      output(line);
    } else {
      if (deprecated.has(command.name)) unexpectedCommands.push(line);
      handlers[command.name]?.(command, line);
    }
  };

  return {
    printed,
    output,
    debug,
    issue,
    group,
    endGroup,
    lines,
    annotations,
    unexpectedCommands,
    commandFailed: () => failed,
  };
}

const deprecated: ReadonlySet<string> = new Set(['set-output', 'save-state', 'set-env', 'add-path']);

/** The lines as one text: what a person reads on the page. */
export function renderLog(lines: readonly LogLine[]): string {
  return lines
    .map(renderLine)
    .filter((line) => line !== undefined)
    .join('\n');
}

function renderLine({ kind, text, depth }: LogLine): string | undefined {
  const indent = '  '.repeat(depth + 1);
  switch (kind) {
    case 'stage':
      return `● ${text}`;
    case 'end':
      return undefined;
    case 'group':
      return `${indent}▼ ${text}`;
    case 'plain':
      return `${indent}${text}`;
    case 'debug':
      return `${indent}##[debug]${text}`;
    case 'notice':
      return `${indent}Notice: ${text}`;
    case 'warning':
      return `${indent}Warning: ${text}`;
    case 'error':
      return `${indent}Error: ${text}`;
  }
}
