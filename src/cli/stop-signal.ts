/**
 * Settles with the first reason to stop: Ctrl-C, SIGTERM, or npm being gone (kill -9 on it reaches nobody
 * else). A second signal does not wait for a clean stop; PostgreSQL stops cleanly even then.
 */
export function stopSignal(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  return new Promise((resolve) => {
    let first = 0;
    const onSignal = (signal: string) => {
      // npm passes on a Ctrl-C that the terminal has sent to us already.
      if (first !== 0 && Date.now() - first > 1000) process.exit(1);
      if (first === 0) first = Date.now();
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    if (environment.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve('npm ended');
    }, 500).unref();
  });
}
