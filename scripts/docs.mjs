// Writes generated sections into the documents: the tables of inputs and outputs (action.yml), the examples (examples/),
// the diagram of modules (from their imports), and the name under which workflows use this action (package.json,
// "repository"). With --check it writes nothing, and fails where a document is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { moduleDiagram, moduleGraph } from './module-graph.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));

const examples = ['relay/workflow.yml', ...readdirSync('examples').map((name) => `examples/${name}`)];
const pagesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const documents = ['README.md', 'SECURITY.md', ...pagesIn('docs'), ...pagesIn('relay')];

const stale = [];
// Examples first: the documents quote them.
for (const name of [...examples, ...documents]) {
  const before = readFileSync(name, 'utf8');
  const filled = fillSections(before.replace(/[\w.-]+\/codepipeline-bridge@/g, `${repository}@`));
  const after = name.endsWith('.md')
    ? await format(filled, { ...(await resolveConfig(name)), filepath: name })
    : filled;
  if (after === before) continue;
  stale.push(name);
  if (options.check !== true) writeFileSync(name, after);
}

if (stale.length === 0) {
  console.log('The documents are up to date.');
} else if (options.check === true) {
  console.error(
    `Not what action.yml, package.json and examples/ say: ${stale.join(', ')}. Run "npm run docs" and commit them.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Written anew: ${stale.join(', ')}`);
}

/** Fills each `<!-- begin NAME -->…<!-- end NAME -->`; NAME is inputs, outputs, modules or the path of an example. */
function fillSections(text) {
  return text.replace(
    /(<!-- begin (\S+) -->\n)[^]*?(<!-- end \2 -->)/g,
    (_, begin, name, end) => `${begin}\n${contentOf(name)}\n\n${end}`,
  );
}

function contentOf(name) {
  if (name === 'inputs') return inputTable();
  if (name === 'outputs') return outputTable();
  if (name === 'modules') return moduleDiagram(moduleGraph());
  const language = name.endsWith('.sh') ? 'sh' : 'yaml';
  return `\`\`\`${language}\n${readFileSync(name, 'utf8').trimEnd()}\n\`\`\``;
}

function inputTable() {
  return table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === undefined ? '' : `\`${value}\``,
      description,
    ]),
  );
}

function outputTable() {
  return table(
    ['Output', 'Value'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
  // Prettier would pad every row to the longest description.
  return ['<!-- prettier-ignore -->', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
