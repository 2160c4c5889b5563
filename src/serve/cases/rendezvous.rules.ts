// FNV-1a with a final mix (Appleby's fmix32): every bit of key and member weighs.
const score = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

// Strictly between nought and one, so that its logarithm is there.
const fraction = (text: string): number => (score(text) + 0.5) / 2 ** 32;

/**
 * Whose turn is it, fairly and without a list? The same key always gives the same member, and one who comes or leaves
 * moves nobody else's. Who has twice the room gets twice as many; with less room she never gets one that she had not.
 * @param room above nought; without it all are alike
 * Source: Thaler and Ravishankar, 'Using name-based mappings to increase hit rates' (1998); weights by Schindelhauer and
 * Schomaker, 'Weighted distributed hash tables' (2005).
 */
export const drawByKey = <T extends { id: string }>(
  key: string,
  members: readonly T[],
  room: (member: T) => number = () => 1,
): T | undefined =>
  members
    .map((member) => ({ member, score: room(member) / -Math.log(fraction(`${key}:${member.id}`)) }))
    .sort((a, b) => b.score - a.score || (a.member.id < b.member.id ? -1 : 1))[0]?.member;
