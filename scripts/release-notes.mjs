// Prints the section of CHANGELOG.md about one version: node scripts/release-notes.mjs 1.2.3
import { readFileSync } from 'node:fs';

const version = process.argv[2] ?? '';
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
const section = sections.find((each) => each.startsWith(`[${version}]`));
const [heading = '', ...lines] = section?.split('\n') ?? [];
const notes = lines
  .filter((line) => !/^\[[^\]]+\]: /.test(line))
  .join('\n')
  .trim();

if (notes === '') {
  console.error(`CHANGELOG.md says nothing about version "${version}".`);
  process.exitCode = 1;
} else if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) {
  console.error(`Version ${version} has no date in CHANGELOG.md: write "## [${version}] - YYYY-MM-DD".`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
