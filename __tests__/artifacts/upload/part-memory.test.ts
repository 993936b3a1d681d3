import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createPartMemory, type PartMemory } from '../../../src/artifacts/upload/parts.ts';

/** Asks for each to be let in; says which have been so far. */
function letIn(memory: PartMemory, parts: readonly Buffer[]): () => Promise<number[]> {
  const entered: number[] = [];
  for (const part of parts) {
    void memory.enter(part).then(() => {
      entered.push(part.length);
    });
  }
  return async () => {
    await setImmediate();
    return [...entered];
  };
}

describe('createPartMemory', () => {
  it('lets in what fits, in the order of asking: small parts wait behind large ones', async () => {
    const memory = createPartMemory(10);
    const parts = [6, 4, 8, 1].map((size) => memory.allocate(size));
    const entered = letIn(memory, parts);
    expect(await entered()).toEqual([6, 4]);
    memory.leave(memory.allocate(4));
    expect(await entered()).toEqual([6, 4]);
    memory.leave(memory.allocate(6));
    expect(await entered()).toEqual([6, 4, 8, 1]);
  });

  it('lets in what is larger than all of it, alone', async () => {
    const memory = createPartMemory(10);
    const parts = [1, 50, 2].map((size) => memory.allocate(size));
    const entered = letIn(memory, parts);
    expect(await entered()).toEqual([1]);
    memory.leave(memory.allocate(1));
    expect(await entered()).toEqual([1, 50]);
    memory.leave(memory.allocate(50));
    expect(await entered()).toEqual([1, 50, 2]);
  });

  it('gives a buffer again once its part has left, and never one that is cut short', async () => {
    const memory = createPartMemory(100);
    const [first, second] = [memory.allocate(8), memory.allocate(8)];
    expect(second).not.toBe(first);
    await memory.enter(first);
    memory.leave(first);
    expect(memory.allocate(9)).toHaveLength(9);
    expect(memory.allocate(8)).toBe(first);
    expect(memory.allocate(8)).not.toBe(first);
    await memory.enter(second.subarray(0, 5));
    memory.leave(second.subarray(0, 5));
    expect(memory.allocate(5).buffer).not.toBe(second.buffer);
  });
});
