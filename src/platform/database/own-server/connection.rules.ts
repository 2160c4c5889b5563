import { StartProblem } from '../../start-problem.ts';

interface Failure {
  code?: string;
  message: string;
  errors?: readonly Failure[];
}

/** Why a server cannot be reached or does not let us in, as a sentence; undefined for anything else. */
export function connectionProblem(url: string, variable: string, failure: Failure): StartProblem | undefined {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  // ?host= names the folder of a socket, and then wins.
  const where = `${searchParams.get('host') ?? (hostname || 'localhost')}:${port || 5432}`;
  const role = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  // A host with several addresses gives one failure for each.
  const code = failure.code ?? failure.errors?.[0]?.code ?? '';
  const problem = (name: string, message: string, advice: string) => new StartProblem(name, message, advice);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return problem(
        'no-host',
        `There is no machine named "${hostname}" (${variable}).`,
        `Look at the name in ${variable}.`,
      );
    case 'ENOENT':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return problem(
        'no-server',
        `No PostgreSQL answers at ${where} (${variable}).`,
        'Is it running, on that port, and does it listen on that address?',
      );
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return problem(
        'unreachable',
        `${where} cannot be reached (${variable}).`,
        'Look at the address, the network and the firewall in between.',
      );
    case '28P01':
      return problem(
        'wrong-password',
        `PostgreSQL at ${where} does not accept this password for the role "${role}" (${variable}).`,
        `Correct the role or its password in ${variable}; special characters in it are written as %40 for @, and so on.`,
      );
    case '28000':
      return problem(
        'no-login',
        `PostgreSQL at ${where} does not let the role "${role}" in: ${failure.message} (${variable}).`,
        'Does the role exist, may it log in, and does pg_hba.conf admit it from here?',
      );
    case '3D000':
      return problem(
        'no-database',
        `There is no database "${database}" at ${where} (${variable}).`,
        `Make it there: create database "${database}" owner "${role}" encoding 'UTF8' template template0;`,
      );
    case '53300':
      return problem(
        'full',
        `PostgreSQL at ${where} has no connection left.`,
        'Raise max_connections there, or stop what holds them.',
      );
    case '57P03':
      return problem(
        'starting',
        `PostgreSQL at ${where} is starting up or stopping.`,
        'Try again in a moment.',
      );
    default:
      if (/timeout/i.test(failure.message)) {
        return problem(
          'unreachable',
          `${where} does not answer (${variable}).`,
          'Look at the address, the network and the firewall in between.',
        );
      }
      if (/does not support SSL/.test(failure.message)) {
        return problem(
          'no-ssl',
          `PostgreSQL at ${where} does not speak SSL (${variable}).`,
          `Leave sslmode out of ${variable}, or switch SSL on at the server.`,
        );
      }
      return undefined;
  }
}
