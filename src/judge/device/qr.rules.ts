// ISO/IEC 18004, byte mode, error correction L, versions 10–25: as long as a token in a link is (271–1273 bytes).
// Drawn here because a server that draws it would have seen the token.
const FIRST = 10;
const PARITY = [18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];
const BLOCKS = [4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];

/** @param text ASCII @returns rows of dark (1) and light (0) modules, without the quiet zone; undefined when too long */
export const qrOf = (text: string): Uint8Array[] | undefined => {
  const bytes = [...text].map((letter) => letter.charCodeAt(0) & 255);
  for (let version = FIRST; version < FIRST + PARITY.length; version++)
    if (bytes.length + 3 <= dataBytes(version))
      return drawn(version, withParity(version, coded(bytes, version)));
  return undefined;
};

const rawBytes = (version: number): number => {
  const marks = Math.floor(version / 7) + 2;
  return ((16 * version + 128) * version + 64 - ((25 * marks - 10) * marks - 55) - 36) >> 3;
};
const blocksOf = (version: number): number => BLOCKS[version - FIRST] ?? 0;
const parityOf = (version: number): number => PARITY[version - FIRST] ?? 0;
const dataBytes = (version: number): number => rawBytes(version) - blocksOf(version) * parityOf(version);

/** Mode 0100, length in 16 bits, the bytes, an end of 0000, and padding. */
const coded = (bytes: number[], version: number): number[] => {
  const nibbles = [4, bytes.length >> 12, bytes.length >> 8, bytes.length >> 4, bytes.length].map(
    (n) => n & 15,
  );
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15);
  nibbles.push(0);
  const data: number[] = [];
  for (let at = 0; at < nibbles.length; at += 2)
    data.push(((nibbles[at] ?? 0) << 4) | (nibbles[at + 1] ?? 0));
  for (let pad = 0xec; data.length < dataBytes(version); pad ^= 0xfd) data.push(pad);
  return data;
};

/** In GF(256) with x⁸ + x⁴ + x³ + x² + 1. */
const times = (x: number, y: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((y >> bit) & 1) * x;
  }
  return product;
};

const remainder = (data: number[], degree: number): number[] => {
  const divisor: number[] = [...Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) divisor[j] = times(divisor[j] ?? 0, root) ^ (divisor[j + 1] ?? 0);
    root = times(root, 2);
  }
  const left: number[] = Array(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ (left.shift() ?? 0);
    left.push(0);
    divisor.forEach((one, at) => {
      left[at] = (left[at] ?? 0) ^ times(one, factor);
    });
  }
  return left;
};

/** Cut in blocks, the short ones first, each with its parity; then woven together. */
const withParity = (version: number, data: number[]): number[] => {
  const [count, parity, raw] = [blocksOf(version), parityOf(version), rawBytes(version)];
  const short = Math.floor(raw / count) - parity;
  const shorter = count - (raw % count);
  let from = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const block = data.slice(from, from + short + (at < shorter ? 0 : 1));
    from += block.length;
    return { block, rest: remainder(block, parity) };
  });
  const woven: number[] = [];
  for (let at = 0; at <= short; at++)
    for (const { block } of blocks) if (at < block.length) woven.push(block[at] ?? 0);
  for (let at = 0; at < parity; at++) for (const { rest } of blocks) woven.push(rest[at] ?? 0);
  return woven;
};

const drawn = (version: number, data: number[]): Uint8Array[] => {
  const size = version * 4 + 17;
  const dark = Array.from({ length: size }, () => new Uint8Array(size));
  const taken = Array.from({ length: size }, () => new Uint8Array(size));
  const put = (x: number, y: number, on: boolean | number): void => {
    const [row, mark] = [dark[y], taken[y]];
    if (!row || !mark || x < 0 || x >= size) return;
    row[x] = on ? 1 : 0;
    mark[x] = 1;
  };
  const rings = (x: number, y: number, reach: number, isDark: (ring: number) => boolean): void => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        put(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let at = 0; at < size; at++) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  const far = size - 4;
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    rings(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  const places = alignmentOf(version, size);
  const last = places.length - 1;
  places.forEach((x, i) => {
    places.forEach((y, j) => {
      if ((i || j) && (i || j !== last) && (i !== last || j)) rings(x, y, 2, (ring) => ring !== 1);
    });
  });
  drawFormat(put, size);
  drawVersion(put, size, version);
  drawData(dark, taken, data, size);
  return dark;
};

const alignmentOf = (version: number, size: number): number[] => {
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return Array.from({ length: count }, (_, at) => (at === 0 ? 6 : size - 7 - (count - 1 - at) * step));
};

type Put = (x: number, y: number, on: boolean | number) => void;

/** Level L and mask 0, with their own parity: always these 15 bits. */
const FORMAT = 0b111011111000100;
const drawFormat = (put: Put, size: number): void => {
  for (let bit = 0; bit < 15; bit++) {
    const on = (FORMAT >> bit) & 1;
    const [x, y] = bit < 6 ? [8, bit] : bit < 8 ? [8, bit + 1] : bit === 8 ? [7, 8] : [14 - bit, 8];
    put(x, y, on);
    if (bit < 8) put(size - 1 - bit, 8, on);
    else put(8, size - 15 + bit, on);
  }
  put(8, size - 8, true);
};

const drawVersion = (put: Put, size: number, version: number): void => {
  let parity = version;
  for (let bit = 0; bit < 12; bit++) parity = (parity << 1) ^ ((parity >> 11) * 0x1f25);
  const bits = (version << 12) | parity;
  for (let bit = 0; bit < 18; bit++) {
    const [a, b, on] = [size - 11 + (bit % 3), Math.floor(bit / 3), (bits >> bit) & 1];
    put(a, b, on);
    put(b, a, on);
  }
};

/** Two columns at a time, from the right, up and down; where row and column are odd together the module is turned. */
const drawData = (dark: Uint8Array[], taken: Uint8Array[], data: number[], size: number): void => {
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = dark[y];
        if (!row || taken[y]?.[x]) continue;
        const on = ((data[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        row[x] = on ^ ((x + y) % 2 === 0 ? 1 : 0);
        bit++;
      }
    }
  }
};

/** One path for an SVG of `size` + 8 units: four of quiet zone around it. */
export const qrPath = (modules: readonly Uint8Array[]): string =>
  modules.flatMap((row, y) => [...row].map((on, x) => (on ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('');
