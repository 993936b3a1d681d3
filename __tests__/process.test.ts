import { expect, it } from '@jest/globals';
import { getDefaultAutoSelectFamilyAttemptTimeout, setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { allowSlowConnections } from '../src/process.ts';

it('gives each address of a host time for a packet that is lost', () => {
  const before = getDefaultAutoSelectFamilyAttemptTimeout();
  try {
    allowSlowConnections();
    expect(getDefaultAutoSelectFamilyAttemptTimeout()).toBeGreaterThan(2_000);
  } finally {
    setDefaultAutoSelectFamilyAttemptTimeout(before);
  }
});
