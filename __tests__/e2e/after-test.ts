import { afterEach } from '@jest/globals';

const endings: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** What the test has begun and has to end: the last one first, after the test, whatever came of it. */
export function afterTest(end: () => Promise<void> | void): void {
  endings.push(end);
}
