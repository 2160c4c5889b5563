import { create } from 'qrcode';

/** A picture of a text that a telephone reads: one path for all dark squares, in a square of `size` units. */
export type QrPath = { size: number; path: string };

const QUIET = 4; // the light edge that readers need (ISO/IEC 18004, 5.3.8)

export const qrPath = (text: string): QrPath => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark = (row: number, column: number): boolean =>
    column < modules.size && modules.get(row, column) !== 0;
  const path: string[] = [];
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      let run = 0;
      while (dark(row, column + run)) run++;
      if (run > 0) path.push(`M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`);
      column += run;
    }
  return { size: modules.size + 2 * QUIET, path: path.join('') };
};
