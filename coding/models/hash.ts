/** FNV-1a over UTF-16 units, 32 bits, as an unsigned number: the bucket of a feature before it is masked. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  // FNV's low bits mix badly for short strings, and a mask keeps only those.
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
