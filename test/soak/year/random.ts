/** Numbers in [0, 1) that are the same for a seed (the generator of Park and Miller). */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
