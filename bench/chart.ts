import { escape } from '../pictures/svg.ts';
import { ownNames } from './contenders.ts';
import type { Transfer } from './transfers.ts';

const width = 860;
const labels = 220;
const barHeight = 15;
const step = barHeight + 5;
const groupGap = 44;
/** Ratios beyond it are cut off, with their figure beside the bar. */
const widest = 2;

/**
 * Bars of time relative to the first contender, as SVG with colours for a light and a dark background: a group for
 * each corpus, in the settings with more than two contenders.
 */
export function chart(transfers: readonly Transfer[]): string {
  let y = 10;
  const shown = transfers.filter(({ results }) => results.length > 2);
  const groups = shown.map((transfer) => {
    const group = groupAt(transfer, y);
    y += groupGap + transfer.results.length * step;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-label="Time to download and extract, relative to curl then unzip">
<style>
  text { font: 12px system-ui, sans-serif; fill: #59636e }
  .title { font-weight: 600; fill: #1f2328 }
  .own { font-weight: 600; fill: #1f2328 }
  rect { fill: #afb8c1 }
  rect.own { fill: #d4600a }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1 }
    .title, text.own { fill: #f0f6fc }
    rect { fill: #4b545e }
    rect.own { fill: #f0883e }
  }
</style>
${groups.join('\n')}
</svg>
`;
}

function groupAt({ corpus, setting, results }: Transfer, top: number): string {
  const bars = results.map(({ name, ratio, milliseconds }, index) => {
    const y = top + 28 + index * step;
    const own = name === ownNames.download ? ' class="own"' : '';
    const length = Math.round((Math.min(ratio, widest) / widest) * (width - labels - 130));
    const figures = `${ratio.toFixed(2)} (${(milliseconds / 1000).toFixed(1)} s)`;
    return (
      `<text x="${labels - 8}" y="${y + 12}" text-anchor="end"${own}>${escape(name)}</text>` +
      `<rect x="${labels}" y="${y}" width="${length}" height="${barHeight}" rx="2"${own}/>` +
      `<text x="${labels + length + 8}" y="${y + 12}"${own}>${figures}</text>`
    );
  });
  return [
    `<text x="0" y="${top + 14}" class="title">${escape(`${corpus}. ${setting}`)}</text>`,
    ...bars,
  ].join('\n');
}
