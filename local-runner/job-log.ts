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

/** Commands that no action should print any more: the runner warns of the first two, and refuses the others. */
const outdatedCommands: ReadonlySet<string> = new Set(['set-output', 'save-state', 'set-env', 'add-path']);

type Handler = (command: WorkflowCommand, line: string) => void;

export interface StageLog {
  /** A line that a process printed: a workflow command or plain text. */
  readonly printed: (line: string) => void;
  /** A line of the runner's own: never a command. */
  readonly output: (line: string) => void;
  readonly debug: (text: string) => void;
  /** A title, and below it the pairs as `name: value`; nothing where there is no pair. */
  readonly pairs: (title: string, pairs: Iterable<readonly [name: string, value: string]>) => void;
  readonly issue: (kind: Annotation['kind'], message: string, title?: string) => void;
  readonly group: (title: string) => void;
  readonly endGroup: () => void;
  readonly annotations: readonly Annotation[];
  /** What set-output and save-state have set. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Lines with outdated commands. */
  readonly unexpectedCommands: readonly string[];
  /** Whether a command failed, which fails the step. */
  readonly commandFailed: () => boolean;
}

/** The log of one stage. Masks that it registers hide what is printed after them, in all stages. */
export function createStageLog(options: {
  readonly debug: boolean;
  readonly masks: Masks;
  readonly onLine: (line: LogLine) => void;
}): StageLog {
  const { masks } = options;
  const annotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  const unexpectedCommands: string[] = [];
  let depth: 0 | 1 = 0;
  let stopToken: string | undefined;
  let failed = false;

  const write = (kind: LogLine['kind'], text: string) => {
    for (const part of masks.apply(text).split(/\r\n|\n|\r/)) {
      options.onLine({ kind, text: part, depth });
    }
  };
  const output = (line: string) => {
    write('plain', line);
  };
  const debug = (text: string) => {
    if (options.debug) write('debug', text);
  };
  const pairs = (title: string, named: Iterable<readonly [string, string]>) => {
    const lines = [...named].map(([name, value]) => `  ${name}: ${value}`);
    if (lines.length > 0) for (const line of [title, ...lines]) output(line);
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

  const annotate =
    (kind: Annotation['kind']): Handler =>
    ({ data, properties }) => {
      issue(kind, data, properties['title']);
    };
  const refuseDisabled: Handler = ({ name }, line) => {
    refuse(line, `The \`${name}\` command is disabled.`);
  };
  const setter =
    (values: Record<string, string>): Handler =>
    ({ name: command, properties: { name }, data }, line) => {
      if (name === undefined) refuse(line, `Required field 'name' is missing in ##[${command}] command.`);
      else values[name] = data;
    };

  const handlers: Readonly<Record<string, Handler>> = {
    'add-mask': ({ data }) => {
      if (!masks.add(data))
        issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    },
    debug: ({ data }) => {
      debug(data);
    },
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: ({ data }) => {
      group(data);
    },
    endgroup: endGroup,
    'stop-commands': ({ data }, line) => {
      const token = data.toLowerCase();
      if (token === '' || token === 'pause-logging' || knownCommands.has(token)) {
        refuse(line, 'The token of ##[stop-commands] is empty, or a command itself.');
        return;
      }
      stopToken = token;
      if (data.length > 6) masks.add(data);
      output(line);
    },
    'set-output': setter(outputs),
    'save-state': setter(state),
    'set-env': refuseDisabled,
    'add-path': refuseDisabled,
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
      if (outdatedCommands.has(command.name)) unexpectedCommands.push(line);
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
    pairs,
    annotations,
    outputs,
    state,
    unexpectedCommands,
    commandFailed: () => failed,
  };
}

const prefixes: Readonly<Record<LogLine['kind'], string>> = {
  stage: '● ',
  group: '▼ ',
  plain: '',
  debug: '##[debug]',
  notice: 'Notice: ',
  warning: 'Warning: ',
  error: 'Error: ',
  end: '',
};

/** The lines as one text: what a person reads on the page. */
export function renderLog(lines: readonly LogLine[]): string {
  return lines
    .filter(({ kind }) => kind !== 'end')
    .map(({ kind, text, depth }) => {
      const indent = kind === 'stage' ? '' : '  '.repeat(depth + 1);
      return `${indent}${prefixes[kind]}${text}`;
    })
    .join('\n');
}
