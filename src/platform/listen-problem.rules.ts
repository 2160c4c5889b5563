import { StartProblem } from './start-problem.ts';

/** Why the address cannot be listened on, as a sentence; undefined for anything else. */
export function listenProblem(
  host: string,
  port: number,
  code: string | undefined,
): StartProblem | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(
        'port-taken',
        `Port ${port} on ${host} is taken by another program.`,
        `Choose another port: PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new StartProblem(
        'port-forbidden',
        `This account may not listen on port ${port}.`,
        'Choose a port from 1024 on, and let a web server in front pass requests on: PORT=4300 npm start.',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        'no-address',
        `This machine has no address ${host} (HOST).`,
        'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all its addresses.',
      );
    default:
      return undefined;
  }
}
