import { type Classes, classesWithout, NONE } from './classes.rules.ts';
import { type Blocks, guardedBlocks } from './grain.rules.ts';
import type { Atom } from './grid.rules.ts';

/**
 * How far each answer's count in a hidden cell can be moved by exchanging verdicts inside their classes: a width that
 * an attacker can never get below, whatever they solve (Fréchet bounds per class, added up).
 * @param beside a shown cell, as if it were hidden as well: its verdicts would join classes of ours
 * @returns one width per guarded answer
 */
export const widthsOf = (classes: Classes, cell: number, beside = NONE): number[] => {
  const { table, width, n, counts, grain } = classes;
  const shares = sharesOf(classes, cell);
  const joined = beside === NONE ? undefined : joining(classes, beside, shares);
  const marks = table === 'again';
  let finest = 0;
  for (const one of shares.keys()) finest = Math.max(finest, grain[one] as number);
  const guarded = marks ? guardedBlocks(table, finest) : undefined;
  const widths: number[] = Array(guarded?.length ?? width).fill(0);
  for (const [one, own] of shares) {
    // In no shown cell: nothing is known of these.
    if ((grain[one] as number) < 0) {
      for (let at = 0; at < widths.length; at += 1) widths[at] = (widths[at] as number) + own;
      continue;
    }
    const more = joined?.get(one);
    const all = (n[one] as number) + (more?.n ?? 0);
    const blocks: Blocks = guarded ?? guardedBlocks(table, grain[one] as number);
    for (const [at, block] of blocks.entries()) {
      let total = 0;
      for (const answer of block)
        total += (counts[one * width + answer] as number) + (more?.counts[answer] ?? 0);
      const high = Math.min(own, total);
      const low = Math.max(0, own + total - all);
      if (guarded) widths[at] = (widths[at] as number) + high - low;
      else
        for (const answer of block)
          widths[answer] = (widths[answer] as number) + (block.length === 1 ? high - low : high);
    }
  }
  return widths;
};

/** A cell's own verdicts: class → how many. */
const sharesOf = ({ grid, atomsIn, classOf }: Classes, cell: number): Map<number, number> => {
  const shares = new Map<number, number>();
  for (const atom of atomsIn[cell] as Int32Array) {
    const one = classOf[atom] as number;
    shares.set(one, (shares.get(one) ?? 0) + (grid.atoms[atom] as Atom).n);
  }
  return shares;
};

type Joined = { n: number; counts: number[] };

/** The verdicts of a shown cell that would be exchangeable with ours if it were hidden. */
const joining = (
  classes: Classes,
  beside: number,
  ours: ReadonlyMap<number, number>,
): Map<number, Joined> => {
  const joined = new Map<number, Joined>();
  const into = classesWithout(classes, beside);
  for (const [at, atom] of (classes.atomsIn[beside] as Int32Array).entries()) {
    const one = into[at] as number;
    if (!ours.has(one)) continue;
    const more = joined.get(one) ?? { n: 0, counts: Array(classes.width).fill(0) };
    joined.set(one, more);
    const said = classes.grid.atoms[atom] as Atom;
    more.n += said.n;
    for (const [answer, count] of said.counts.entries())
      more.counts[answer] = (more.counts[answer] as number) + count;
  }
  return joined;
};
