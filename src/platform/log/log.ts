import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Structured lines without personal data: only what is passed on purpose; these never, even by mistake. */
const NEVER = [
  'email',
  'name',
  'phone',
  'text',
  'body',
  'token',
  'code',
  'cookie',
  'password',
  'authorization',
  '*.email',
  '*.name',
  '*.phone',
  '*.text',
  '*.body',
  '*.token',
  '*.code',
  '*.password',
];

/** @param timed the collector's log has no times: when something came in is not for anybody to know */
export const createLog = (level: string, to?: DestinationStream, { timed = true } = {}): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: timed && pino.stdTimeFunctions.isoTime,
      redact: { paths: NEVER, remove: true },
      serializers: {
        // A database error repeats the values of its row: keep the place, leave the values.
        err: (error: Error & { code?: string }) => ({
          type: error.name,
          code: error.code,
          stack: error.stack
            ?.split('\n')
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 8)
            .join('\n'),
        }),
      },
    },
    to ?? pino.destination(2),
  );
