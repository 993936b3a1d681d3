import { escape, type Theme, writePicture } from './svg.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly own?: true;
}

const boxes: readonly Box[] = [
  {
    x: 0,
    y: 20,
    width: 210,
    height: 246,
    title: 'AWS CodePipeline',
    lines: [
      'An action of the pipeline',
      'is a job that waits for',
      'a worker',
      ...Array<string>(6).fill(''),
      'The pipeline goes on',
    ],
  },
  {
    x: 290,
    y: 20,
    width: 190,
    height: 96,
    title: 'Relay',
    lines: ['finds the job, starts', 'a workflow run, watches it'],
    own: true,
  },
  {
    x: 560,
    y: 20,
    width: 300,
    height: 76,
    title: 'Main step of this action',
    lines: ['takes the job; downloads and', 'extracts its input artifacts'],
    own: true,
  },
  {
    x: 560,
    y: 112,
    width: 300,
    height: 62,
    title: 'Your steps',
    lines: ['build, test, deploy'],
  },
  {
    x: 560,
    y: 190,
    width: 300,
    height: 76,
    title: 'Post step of this action',
    lines: ['uploads output artifacts; reports', 'success or failure, always'],
    own: true,
  },
];

interface Arrow {
  readonly path: string;
  readonly label: string;
  readonly at: readonly [x: number, y: number];
}

const arrows: readonly Arrow[] = [
  { path: 'M 210 68 H 284', label: 'job', at: [247, 60] },
  { path: 'M 480 68 H 554', label: 'dispatch', at: [512, 60] },
  { path: 'M 560 228 H 216', label: 'result of the job, and its output artifacts', at: [386, 220] },
];

/** Who does what, from a job that waits to its result. */
export function drawOverview(): void {
  writePicture(
    'overview',
    'CodePipeline hands a job to the relay, which starts a workflow run; the action takes the job and reports its result',
    [862, 300],
    (theme) =>
      [
        style(theme),
        `<rect x="545" y="1" width="316" height="296" rx="10" class="run"/>`,
        `<text x="703" y="289" text-anchor="middle" class="label">GitHub workflow run</text>`,
        ...boxes.map(drawBox),
        ...arrows.map(drawArrow),
      ].join('\n'),
  );
}

function drawBox({ x, y, width, height, title, lines, own }: Box): string {
  const middle = x + width / 2;
  const text = lines.map(
    (line, index) =>
      `<text x="${middle}" y="${y + 46 + index * 18}" text-anchor="middle" class="label">${escape(line)}</text>`,
  );
  return [
    `<rect x="${x + 1}" y="${y}" width="${width - 2}" height="${height}" rx="8" class="${own ? 'own' : 'box'}"/>`,
    `<text x="${middle}" y="${y + 25}" text-anchor="middle" class="title">${escape(title)}</text>`,
    ...text,
  ].join('\n');
}

function drawArrow({ path, label, at: [x, y] }: Arrow): string {
  return `<path d="${path}" class="arrow" marker-end="url(#head)"/>
<text x="${x}" y="${y}" text-anchor="middle" class="label">${escape(label)}</text>`;
}

function style({ text, faint, line, surface, accent }: Theme): string {
  return `<style>
  text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  .title { font-weight: 600; fill: ${text} }
  .label { fill: ${faint} }
  .box, .own { fill: ${surface}; stroke: ${line} }
  .own { stroke: ${accent}; stroke-width: 1.5 }
  .run { fill: none; stroke: ${line}; stroke-dasharray: 4 4 }
  .arrow { fill: none; stroke: ${faint}; stroke-width: 1.5 }
</style>
<defs><marker id="head" markerWidth="8" markerHeight="8" refX="6" refY="4" orient="auto"><path d="M 0 0 L 8 4 L 0 8 z" fill="${faint}"/></marker></defs>`;
}
