import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, Problems } from './check-workflows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A workflow that uses this action with that line under `with:`, and what follows its last step. */
const workflow = (input: string, rest = '') => `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/codepipeline-bridge@v1
        id: bridge
        with:
          ${input}
      - run: "true"
        id: later
${rest}`;

const docs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

const real = [
  fileDocument('action.yml'),
  fileDocument('demo/workflow.yml'),
  fileDocument('relay/workflow.yml'),
  ...folder('.github/workflows'),
  ...folder('examples'),
  ...folder('__tests__/e2e/workflows'),
  ...['README.md', 'relay/README.md', ...docs].flatMap(blocksOf),
];

/** What the checkers have to say of each, so that nobody need trust their silence. */
const trials: readonly (readonly [title: string, text: string, problem: string | undefined])[] = [
  ['an unknown input of this action', workflow('aws-regoin: eu-west-1'), "Invalid action input 'aws-regoin'"],
  [
    'an unknown input of this action, used from its own checkout',
    workflow('aws-regoin: eu-west-1').replace('your-org/codepipeline-bridge@v1', './'),
    "Invalid action input 'aws-regoin'",
  ],
  [
    'an unknown output of this action',
    workflow('report: true', '      - run: echo ${{ steps.bridge.outputs.artefact-path }}'),
    'Context access might be invalid: artefact-path',
  ],
  [
    'a step that does not exist',
    workflow('summary: ${{ steps.latter.outputs.text }}'),
    'Context access might be invalid: latter',
  ],
  [
    'a step that comes later',
    workflow(
      'report: true',
      '      - run: echo ${{ steps.last.outputs.text }}\n      - run: ls\n        id: last',
    ),
    'Context access might be invalid: last',
  ],
  ['an unknown key of a step', workflow('report: true', '        runn: ls'), "Unexpected value 'runn'"],
  [
    'an unknown context',
    workflow('summary: ${{ step.later.outputs.text }}'),
    "Unrecognized named-value: 'step'",
  ],
  [
    'a step that comes later, in an input of this action, which post evaluates again',
    workflow('summary: ${{ steps.later.outputs.text }} ${{ steps.bridge.outputs.configuration-Any }}'),
    undefined,
  ],
  [
    'an unknown key in action.yml',
    fileDocument('action.yml').text.replace('post:', 'pots:'),
    "Unexpected value 'pots'",
  ],
];

const problems = check([
  ...real,
  ...trials.map(([title, text]) => ({ name: title.endsWith('action.yml') ? 'action.yml' : title, text })),
]);

describe('GitHub’s own checkers', () => {
  it.each(real.map(({ name }, index) => ({ name, found: problems[index] })))(
    'find nothing wrong in $name',
    ({ found }) => {
      expect(found).toEqual([]);
    },
  );

  it.each(
    trials.map(([title, , problem], index) => ({ title, problem, found: problems[real.length + index] })),
  )('are asked about $title', ({ problem, found }) => {
    expect(found).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });
});

function check(documents: readonly Document[]): Problems[] {
  const checker = fileURLToPath(new URL('./check-workflows.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', checker], {
    cwd: root,
    input: JSON.stringify(documents),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The checkers did not run: ${stderr}`);
  return JSON.parse(stdout) as Problems[];
}

function folder(path: string): Document[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  const names = readdirSync(absolute).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => fileDocument(`${path}/${name}`));
}

function fileDocument(name: string): Document {
  return { name, text: readFileSync(join(root, name), 'utf8') };
}

/** The workflows in a document: a block of YAML that begins with `name:` is a whole one. */
function blocksOf(document: string): Document[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```ya?ml\n(name:[^]*?)^```$/gm)].map(([, block = ''], index) => ({
    name: `${document}, block ${index + 1}`,
    text: block,
  }));
}
