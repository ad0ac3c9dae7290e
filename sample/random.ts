/** Numbers drawn from a seed: the same on every machine, so that the archive's texts never change by themselves. */
export interface Random {
  /** A whole number from `low` to `high`, both inclusive. */
  int(low: number, high: number): number;
  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** Linear congruential generator with the constants of Numerical Recipes (modulus 2^32), read from its high bits. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const int = (low: number, high: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
  return {
    int,
    pick: (list) => {
      const [first] = list;
      if (first === undefined) throw new RangeError('nothing to pick from: the list is empty');
      return list[int(0, list.length - 1)] ?? first;
    },
  };
}
