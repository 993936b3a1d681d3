#!/usr/bin/env node
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileName, harbourPage, indexPage } from '../src/pages.mjs';
import { readTides } from '../src/tides.mjs';

const harbours = readTides(readFileSync('data/current.csv', 'utf8'));
const title = process.env.SITE_TITLE ?? 'Tides';

mkdirSync('out', { recursive: true });
writeFileSync('out/index.html', indexPage(title, harbours));
for (const [name, tides] of harbours) {
  writeFileSync(`out/${fileName(name)}`, harbourPage(name, tides));
  console.log(`out/${fileName(name)}`);
}
copyFileSync('src/style.css', 'out/style.css');
copyFileSync('scripts/serve.mjs', 'out/serve.mjs');
chmodSync('out/serve.mjs', 0o755);
symlinkSync('index.html', 'out/today.html');

const pages = harbours.size + 1;
console.log(`${pages} pages: ${title}`);
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `pages=${pages}\n`);
