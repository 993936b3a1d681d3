import { highest } from './tides.mjs';

const page = (title, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${title}</title>
  <link rel="stylesheet" href="/style.css">
  <h1>${title}</h1>
${body}
</html>
`;

export function indexPage(title, harbours) {
  const rows = [...harbours].map(([name, tides]) => {
    const { time, metres } = highest(tides);
    return `    <li><a href="/${fileName(name)}">${name}</a>: ${metres.toFixed(2)} m at ${time}</li>`;
  });
  return page(title, `  <ul>\n${rows.join('\n')}\n  </ul>`);
}

export function harbourPage(name, tides) {
  const rows = tides.map(({ time, metres }) => `    <li>${time}: ${metres.toFixed(2)} m</li>`);
  return page(`High water at ${name}`, `  <ul>\n${rows.join('\n')}\n  </ul>`);
}

export function fileName(harbour) {
  return `${harbour.toLowerCase()}.html`;
}
