import type { PipelineNames } from '../job.ts';
import { cut, durationText, mapTexts, oneLine, sizeText } from '../text.ts';

/** An artifact that was moved. */
export interface MovedArtifact {
  readonly name: string;
  /** Of the object in S3. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Replaces every secret in a text (Secrets.redact). */
type Redact = (text: string) => string;

/** Rows of one table: with texts as short as textLimit a summary stays far below the runner's 1 MiB. */
const rowLimit = 100;
const textLimit = 300;

/** Main's part of the step summary, in Markdown: which job this is, and what came with it. */
export function receivedSummary(
  { id, pipeline }: { readonly id: string; readonly pipeline: PipelineNames },
  artifacts: readonly MovedArtifact[],
  redact: Redact,
): string {
  const cells = [...pipelineCells(mapTexts(pipeline, redact)), code(redact(id))];
  const overview = table(['Pipeline', 'Stage', 'Action', 'Job'], [cells]);
  return section('CodePipeline job', overview, artifactTable('Input artifact', artifacts, redact));
}

/** How a job ended, and where to read more. */
export interface ReportedOutcome {
  /** Such as `Succeeded` or `Failed (JobFailed)`. */
  readonly result: string;
  /** What CodePipeline was told. */
  readonly message: string;
  /** The run, or the step that failed. */
  readonly url: string;
}

/** Post's part of the step summary, in Markdown: what CodePipeline was told, and what it was given. */
export function reportedSummary(
  pipeline: PipelineNames,
  outcome: ReportedOutcome,
  artifacts: readonly MovedArtifact[],
  redact: Redact,
): string {
  const { result, message, url } = mapTexts(outcome, redact);
  const cells = [...pipelineCells(mapTexts(pipeline, redact)), link(result, url), prose(message)];
  const overview = table(['Pipeline', 'Stage', 'Action', 'Outcome', 'Message'], [cells]);
  return section('Reported to CodePipeline', overview, artifactTable('Output artifact', artifacts, redact));
}

function pipelineCells({ pipelineName, stageName, actionName }: PipelineNames): string[] {
  return [pipelineName, stageName, actionName].map((name) => (name === undefined ? '–' : code(name)));
}

function artifactTable(title: string, artifacts: readonly MovedArtifact[], redact: Redact): string {
  if (artifacts.length === 0) return '';
  const rows = artifacts
    .slice(0, rowLimit)
    .map(({ name, bytes, milliseconds }) => [
      code(redact(name)),
      sizeText(bytes),
      durationText(milliseconds),
    ]);
  const more = artifacts.length - rows.length;
  return table([title, 'Size', 'Time'], more > 0 ? [...rows, [`… and ${more} more`, '', '']] : rows);
}

function section(title: string, ...parts: readonly string[]): string {
  return `${[`### ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n\n`;
}

/** A table of cells that are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A name from outside: in a code span nothing is Markdown; what could end the span or the cell is written otherwise. */
function code(text: string): string {
  const short = shorten(text);
  return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(short) ? `\`${short}\`` : `<code>${inert(short)}</code>`;
}

function prose(text: string): string {
  return inert(shorten(text));
}

function link(text: string, url: string): string {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') return prose(text);
  const percentEncoded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return `[${prose(text)}](${target.href.replace(/[()<>|\\`]/g, percentEncoded)})`;
}

function shorten(text: string): string {
  return cut(oneLine(text), textLimit);
}

/**
 * The text with each character that Markdown or HTML could take for its own as an entity, which neither does;
 * so are the dots and colons of what would become a link or an emoji.
 */
function inert(text: string): string {
  return text.replace(/[.:](?! |$)|[!#$&*<>@[\\\]^_`{|}~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
