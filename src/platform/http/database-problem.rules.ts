/**
 * Is the database away or full, so that trying again later may help? Anything else is a bug.
 * Source: PostgreSQL appendix A (classes 08, 53, 57P); codes of Node's sockets.
 */
export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  // A socket that is not there: PostgreSQL on this machine is down.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return (
    /^(08|53|57P)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
};
