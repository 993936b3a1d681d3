import { stripVTControlCharacters, styleText } from 'node:util';
import type { Conclusion, LogLine } from '../local-runner/index.ts';

type Style = Parameters<typeof styleText>[0];

/** Writes to the terminal; in colour only where it is interactive. */
export interface Terminal {
  readonly print: (line?: string) => void;
  readonly paint: (style: Style, text: string) => string;
  readonly heading: (text: string) => void;
  /** In characters. */
  readonly width: number;
}

export function createTerminal(stream: NodeJS.WriteStream): Terminal {
  const colours = stream.isTTY && process.env['NO_COLOR'] === undefined;
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  const print = (line = '') => stream.write(`${line}\n`);
  return {
    print,
    paint,
    width: stream.isTTY && stream.columns > 0 ? stream.columns : 120,
    heading: (text) => {
      print();
      print(paint('bold', `── ${text} ${'─'.repeat(Math.max(2, 76 - text.length))}`));
      print();
    },
  };
}

const marks: Readonly<Record<Conclusion, { readonly mark: string; readonly style: Style }>> = {
  success: { mark: '✓', style: 'green' },
  failure: { mark: '✗', style: 'red' },
  cancelled: { mark: '⊘', style: 'yellow' },
  skipped: { mark: '–', style: 'gray' },
};

const labels = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ', debug: '' } as const;
const labelStyles = { error: 'red', warning: 'yellow', notice: 'cyan', debug: 'gray' } as const;

/** Prints a run's log line by line, with the time of each step, as its page on GitHub shows it. */
export function createPage({ print, paint }: Terminal): (line: LogLine) => void {
  let start = 0;
  // Its name is printed with the first line after it: a step that is skipped takes a single one.
  let stage: string | undefined;
  return ({ kind, text, depth }) => {
    if (kind === 'stage') {
      start = performance.now();
      stage = text;
      return;
    }
    const skipped = kind === 'end' && text === 'skipped';
    if (stage !== undefined && !skipped) print(`  ${paint('bold', stage)}`);
    const indent = '    ' + '  '.repeat(depth);
    switch (kind) {
      case 'end': {
        const { mark, style } = marks[text as Conclusion];
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        if (skipped) print(paint(style, `  ${mark} ${stage ?? ''}`));
        else print(`  ${paint(style, `${mark} ${text}`)} ${paint('gray', `${seconds} s`)}`);
        print();
        break;
      }
      case 'group':
        print(`${indent}${paint('cyan', `▾ ${text}`)}`);
        break;
      case 'plain':
        print(`${indent}${depth === 1 ? paint('gray', stripVTControlCharacters(text)) : text}`);
        break;
      case 'debug':
      case 'notice':
      case 'warning':
      case 'error':
        print(`${indent}${paint(labelStyles[kind], labels[kind] + text)}`);
        break;
    }
    stage = undefined;
  };
}
