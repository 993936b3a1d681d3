// Writes into README.md and docs/*.md what stands elsewhere: the tables of inputs and outputs (action.yml) and the
// examples (examples/). With --check it writes nothing, and fails where a document is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
const pages = existsSync('docs') ? readdirSync('docs').filter((name) => name.endsWith('.md')) : [];
const generated = new Set();

for (const document of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
  const before = readFileSync(document, 'utf8');
  const filled = fillSections(before);
  const after = await format(filled, { ...(await resolveConfig(document)), filepath: document });
  if (after === before) continue;
  if (options.check === true) {
    console.error(
      `${document} is not what action.yml and examples/ say: run "npm run docs" and commit ${document}.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(document, after);
    console.log(`${document} is written anew.`);
  }
}
for (const name of ['inputs', 'outputs']) {
  if (!generated.has(name)) throw new Error(`No document has a section "<!-- begin ${name} -->"`);
}

/** Fills each `<!-- begin NAME -->…<!-- end NAME -->`; NAME is inputs, outputs or the path of an example. */
function fillSections(text) {
  return text.replace(/(<!-- begin (\S+) -->\n)[^]*?(<!-- end \2 -->)/g, (_, begin, name, end) => {
    generated.add(name);
    return `${begin}\n${contentOf(name)}\n\n${end}`;
  });
}

function contentOf(name) {
  if (name === 'inputs') return inputTable();
  if (name === 'outputs') return outputTable();
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
