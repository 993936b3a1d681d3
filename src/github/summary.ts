import type { PipelineNames } from '../job.ts';
import { cut, durationText, mapTexts, oneLine, sizeText } from '../text.ts';

/** An artifact that was downloaded or uploaded. */
export interface MovedArtifact {
  readonly name: string;
  /** Of the object in S3. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Replaces every secret in a text (Secrets.redact). */
type Redact = (text: string) => string;

/** Rows of one table: together with textLimit this keeps a summary far below the runner's 1 MiB. */
const rowLimit = 100;
const textLimit = 300;

/** Main's step summary in Markdown: the job and its input artifacts. */
export function receivedSummary(
  { id, pipeline }: { readonly id: string; readonly pipeline: PipelineNames },
  artifacts: readonly MovedArtifact[],
  redact: Redact,
): string {
  const cells = [...pipelineCells(mapTexts(pipeline, redact)), code(redact(id))];
  const overview = table(['Pipeline', 'Stage', 'Action', 'Job'], [cells]);
  return section('CodePipeline job', overview, artifactTable('Input artifact', artifacts, redact));
}

/** The reported result of a job. */
export interface ReportedOutcome {
  /** Such as `Succeeded` or `Failed (JobFailed)`. */
  readonly result: string;
  /** The summary or failure message that was sent. */
  readonly message: string;
  /** The run, or the step that failed. */
  readonly url: string;
}

/** Post's step summary in Markdown: the reported result and the output artifacts. */
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

/** A table; the cells are Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A name from outside as a code span, in which nothing is Markdown; as HTML where it could end the span or the cell. */
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
 * The text with every character that has a meaning in Markdown or HTML as an entity; likewise the dots and colons of
 * what would become a link or an emoji.
 */
function inert(text: string): string {
  return text.replace(/[.:](?! |$)|[!#$&*<>@[\\\]^_`{|}~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
