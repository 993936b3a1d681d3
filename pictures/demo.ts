import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { escape, type Theme, writePicture } from './svg.ts';

const lineHeight = 19;
const margin = 20;
/** Of 13 pixels in a monospaced font, in pixels. */
const characterWidth = 7.83;

/** What the demo prints: the run as GitHub's log shows it, and what CodePipeline has recorded in the end. */
export function drawDemo(): void {
  const output = execFileSync('npm', ['run', '--silent', 'demo'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const lines = ['GitHub: the run', 'CodePipeline: what it has recorded'].flatMap((heading) => [
    `── ${heading} ──`,
    '',
    ...sectionOf(output, heading).filter(isShown),
    '',
  ]);
  writeTerminal('A finished run in GitHub’s log, and its result in CodePipeline', lines.slice(0, -1));
}

/** The lines below a heading of the demo, up to the next. */
function sectionOf(output: string, heading: string): string[] {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`── ${heading} `));
  if (start === -1) throw new Error(`The demo has printed no section "${heading}".`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('── '));
  return trimBlank(end === -1 ? rest : rest.slice(0, end));
}

/** Left out: inputs and commands that a step begins with, what a test runner counts, folders of this machine. */
function isShown(line: string): boolean {
  return !/^ {6,8}(?:with:|shell: |env:|\.\/|node |[\w-]+: )|^ {4}ℹ|\/local-runner-/.test(line);
}

function trimBlank(lines: readonly string[]): string[] {
  const text = lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{2,}/g, '\n\n');
  return text.split('\n');
}

function writeTerminal(title: string, lines: readonly string[]): void {
  const width = Math.max(...lines.map((line) => line.length)) * characterWidth + 2 * margin;
  const height = lines.length * lineHeight + 2 * margin;
  writePicture('run', title, [Math.ceil(width), height], (theme) =>
    [
      style(theme),
      `<rect x="0.5" y="0.5" width="${Math.ceil(width) - 1}" height="${height - 1}" rx="8" class="surface"/>`,
      ...lines.map(
        (line, index) =>
          `<text x="${margin}" y="${margin + 14 + index * lineHeight}" xml:space="preserve"${classOf(line)}>${escape(line)}</text>`,
      ),
    ].join('\n'),
  );
}

function classOf(line: string): string {
  if (/^ +✓/.test(line)) return ' class="good"';
  if (/^ +✗/.test(line)) return ' class="bad"';
  return /^(?: {2})?\S/.test(line) ? ' class="title"' : '';
}

function style({ text, faint, line, surface, good, bad }: Theme): string {
  return `<style>
  text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; fill: ${faint}; white-space: pre }
  .title { fill: ${text} }
  .good { fill: ${good} }
  .bad { fill: ${bad} }
  .surface { fill: ${surface}; stroke: ${line} }
</style>`;
}
