const WIDTH = 30;
const AFTER = 2000;
const EVERY = 100;

/** A bar on a terminal, for work that takes longer than two seconds; elsewhere nothing. */
export const progressBar = (total: number, to: NodeJS.WriteStream = process.stderr) => {
  const began = performance.now();
  let drawn = 0;
  let done = 0;
  return {
    add(amount: number): void {
      done += amount;
      const now = performance.now();
      if (!to.isTTY || now - began < AFTER || now - drawn < EVERY) return;
      drawn = now;
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * WIDTH);
      to.write(`\r[${'█'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${Math.round(share * 100)} %`);
    },
    end(): void {
      if (drawn > 0) to.write(`\r${' '.repeat(WIDTH + 10)}\r`);
    },
  };
};
