/** FNV-1a over code units, so mixed that its lowest bits serve as a place in a table. */
export function textHash(text: string, seed: number): number {
  let code = 0x811c_9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x0100_0193);
  return (code ^ (code >>> 15)) >>> 0;
}
