/**
 * 128 bits that tell two files apart (FNV-1a in four lanes), in hexadecimal. Not for security: a file identifier
 * (ISO 32000-1 14.4) must only differ where the content does, and be the same in every runtime.
 */
export function fingerprint(parts: readonly Uint8Array[]): string {
  const lanes = [0x811c9dc5, 0x1b873593, 0x27d4eb2f, 0x9e3779b1];
  let position = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      const lane = position++ & 3;
      lanes[lane] = Math.imul(lanes[lane]! ^ part[index]!, 0x01000193);
    }
  }
  for (let round = 0; round < 8; round += 1) {
    const lane = round & 3;
    const mixed = Math.imul(lanes[lane]! ^ lanes[(lane + 3) & 3]! ^ position, 0x85ebca6b);
    lanes[lane] = mixed ^ (mixed >>> 15);
  }
  return lanes.map((lane) => (lane >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
}
