import { Random as SeededRandom } from '../fuzz/random.ts';

/** Numbers that look random and are the same again for the same seed, as a simulation needs them. */
export class Random extends SeededRandom {
  chance(probability: number): boolean {
    return this.below(1_000_000) < probability * 1_000_000;
  }

  between(from: number, to: number): number {
    return from + (to - from) * (this.below(1_000_000) / 1_000_000);
  }

  uuid(): string {
    const hex = this.bytes(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
