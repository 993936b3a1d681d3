import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Colours in GitHub's two themes. */
export interface Theme {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
}

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    text: '#1f2328',
    faint: '#59636e',
    line: '#afb8c1',
    surface: '#f6f8fa',
    accent: '#bc4c00',
    good: '#1a7f37',
    bad: '#cf222e',
  },
  dark: {
    text: '#f0f6fc',
    faint: '#9198a1',
    line: '#4b545e',
    surface: '#151b23',
    accent: '#f0883e',
    good: '#3fb950',
    bad: '#f85149',
  },
};

/** Writes `docs/images/<name>-light.svg` and `-dark.svg`; README.md shows the one of the reader's theme. */
export function writePicture(
  name: string,
  title: string,
  size: readonly [width: number, height: number],
  draw: (theme: Theme) => string,
): void {
  const folder = new URL('../docs/images/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [theme, colours] of Object.entries(themes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" role="img" aria-label="${escape(title)}">
${draw(colours)}
</svg>
`;
    writeFileSync(fileURLToPath(new URL(`${name}-${theme}.svg`, folder)), svg);
  }
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
