// Writes into README.md what stands elsewhere: the tables of inputs and outputs (action.yml) and the examples
// (examples/). With --check it writes nothing, and fails where README.md is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

const before = readFileSync('README.md', 'utf8');
const filled = fillSections(before, parse(readFileSync('action.yml', 'utf8')));
const after = await format(filled, { ...(await resolveConfig('README.md')), filepath: 'README.md' });

if (after === before) {
  console.log('README.md is up to date.');
} else if (options.check === true) {
  console.error(
    'README.md is not what action.yml and examples/ say: run "npm run docs" and commit README.md.',
  );
  process.exitCode = 1;
} else {
  writeFileSync('README.md', after);
  console.log('README.md is written anew.');
}

/** Fills each `<!-- begin NAME -->…<!-- end NAME -->`; NAME is inputs, outputs or the path of an example. */
function fillSections(text, { inputs, outputs }) {
  const generated = new Set();
  const filled = text.replace(/(<!-- begin (\S+) -->\n)[^]*?(<!-- end \2 -->)/g, (_, begin, name, end) => {
    generated.add(name);
    return `${begin}\n${contentOf(name, inputs, outputs)}\n\n${end}`;
  });
  for (const name of ['inputs', 'outputs']) {
    if (!generated.has(name)) throw new Error(`README.md has no section "<!-- begin ${name} -->"`);
  }
  return filled;
}

function contentOf(name, inputs, outputs) {
  if (name === 'inputs') return inputTable(inputs);
  if (name === 'outputs') return outputTable(outputs);
  const language = name.endsWith('.sh') ? 'sh' : 'yaml';
  return `\`\`\`${language}\n${readFileSync(name, 'utf8').trimEnd()}\n\`\`\``;
}

function inputTable(inputs) {
  return table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === undefined ? '' : `\`${value}\``,
      description,
    ]),
  );
}

function outputTable(outputs) {
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
