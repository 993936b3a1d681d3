import type { Leak } from './result.ts';

/** What people who may read the run but not its secrets can see, by place. */
export type Visible = Readonly<Record<Leak['place'], string>>;

/** Every line that holds one of the secrets, or a line of one. */
export function findSecretsIn(visible: Visible, secrets: readonly string[]): Leak[] {
  const leaks: Leak[] = [];
  for (const secret of secrets) {
    if (secret.trim() === '') throw new Error('A blank secret is in every text: it cannot be looked for.');
    const parts = secret.split('\n').filter((part) => part.trim() !== '');
    for (const [place, text] of Object.entries(visible) as [Leak['place'], string][]) {
      for (const line of text.split('\n')) {
        if (parts.some((part) => line.includes(part))) leaks.push({ secret, place, line });
      }
    }
  }
  return leaks;
}
