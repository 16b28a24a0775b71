/** Repeatable chance: the same seed gives the same choices. `ZV_SEED` changes the seed of a whole run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761 + runSeed) >>> 0;
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

const runSeed = Number(process.env['ZV_SEED'] ?? 0);
