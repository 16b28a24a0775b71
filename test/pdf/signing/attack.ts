import { afterAll, beforeAll, expect } from 'vitest';
import { judge, judgedBy } from '../judges.ts';
import { builtExample, isIntact, objections, signed } from './documents.ts';
import { type Parts, partsOf } from './forge.ts';
import { createKeys, type Keys } from './keys.ts';

/** One altered file, made from the parts of the file signed once, and the code it must be refused with. */
export type Attack = readonly [name: string, code: string, make: (parts: Parts) => Uint8Array];

/** What attacks start from. The numbers of keys and files exist from `beforeAll` on. */
export interface Victim {
  readonly keys: Keys;
  readonly original: Uint8Array;
  readonly once: Uint8Array;
  readonly twice: Uint8Array;
}

/** Makes the files that a test file attacks, and checks that they are good before anyone has touched them. */
export function useVictim(names: readonly string[] = ['rsa', 'ec']): Victim {
  let made: Victim | null = null;
  const get = (): Victim => made!;
  beforeAll(async () => {
    if (!judge('openssl')) return;
    const keys = createKeys(names);
    const original = await builtExample();
    const once = signed(original, 'Unterschrift_1', keys.identity('rsa'));
    const twice = signed(once, 'Unterschrift_2', keys.identity('ec'));
    made = { keys, original, once, twice };
  });
  afterAll(() => made?.keys.remove());
  judgedBy(['openssl'], 'the files that are attacked are good', async () => {
    for (const file of [get().original, get().once, get().twice])
      expect(await objections(file)).toEqual([]);
  });
  return {
    get keys() {
      return get().keys;
    },
    get original() {
      return get().original;
    },
    get once() {
      return get().once;
    },
    get twice() {
      return get().twice;
    },
  };
}

/** Each attack must be refused by the integrity of the file alone, and for the reason named. */
export function refuse(victim: Victim, attacks: readonly Attack[]): void {
  for (const [name, code, make] of attacks)
    judgedBy(['openssl'], `${name}: ${code}`, async () => {
      const altered = make(partsOf(victim.once));
      expect(isIntact(altered)).toBe(false);
      expect(await objections(altered)).toContain(code);
    });
}
