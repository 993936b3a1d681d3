import type { Random } from '../fuzz/random.ts';

const words = (
  'get set read write state value name path entry file part size start end index list item key map node ' +
  'request answer response error message token region bucket object artifact archive stream buffer chunk offset ' +
  'length count limit signal clock retry time wait step job stage action pipeline run result outcome failure input ' +
  'output config option default parse format check create remove update find match filter merge split join open ' +
  'close send receive begin finish first last next previous parent child tree table row column cell text line word ' +
  'byte range header body status code method type kind mode level depth width height color style page view model'
).split(' ');

/** Made-up code that compresses as code does: for deflate about 4 to 1 in files of some kilobytes. */
export function sourceText(random: Random, length: number): string {
  const names = Array.from({ length: 4_000 }, () => identifier(random));
  const lines: string[] = [];
  for (let written = 0; written < length;) {
    const line = lineOf(random, names);
    lines.push(line);
    written += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

function identifier(random: Random): string {
  const parts = Array.from({ length: random.integer(1, 3) }, () => random.pick(words));
  return parts
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}

function lineOf(random: Random, names: readonly string[]): string {
  const name = () => frequent(random, names);
  const indent = '  '.repeat(random.integer(0, 3));
  const forms = [
    () => `const ${name()} = ${name()}.${name()}(${name()}, ${name()});`,
    () => `if (${name()}.${name()} === ${name()}) return ${name()};`,
    () => `return ${name()}(${name()}, { ${name()}, ${name()}: ${random.integer(0, 4096)} });`,
    () => `for (const ${name()} of ${name()}) ${name()}.push(${name()}.${name()});`,
    () => `// ${Array.from({ length: random.integer(5, 14) }, () => random.pick(words)).join(' ')}.`,
    () => `export function ${name()}(${name()}: string, ${name()}: number): void {`,
    () => `import { ${name()}, ${name()} } from './${random.pick(words)}/${random.pick(words)}.ts';`,
    () =>
      `throw new Error(\`${random.pick(words)} \${${name()}} ${random.pick(words)} ${random.pick(words)}\`);`,
    () => `${name()}.${name()} = await ${name()}('${random.integer(0, 2 ** 32).toString(36)}');`,
    () => '}',
    () => '',
  ];
  return indent + random.pick(forms)();
}

/** One of them; the first ones far more often than the last, as words are in any text. */
function frequent(random: Random, names: readonly string[]): string {
  return names[Math.floor(names.length * random.fraction() ** 3)] ?? '';
}
