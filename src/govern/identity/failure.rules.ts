/** Why someone was not let in; each has its own sentence and a way on. */
export type Failure =
  /** unknown, used, or longer ago than its minutes */
  | 'over'
  | 'other-browser'
  | 'too-many'
  /** stopped there by herself */
  | 'stopped'
  /** can't be reached, or too slowly */
  | 'down'
  | 'too-low'
  /** an answer that can't be trusted */
  | 'not-right'
  | 'not-verified'
  | 'not-known'
  | 'bsn'
  | 'gone';

type Told = { code?: string | undefined; error?: string | undefined; status?: number | undefined };

const tellingOf = (error: unknown): Told => {
  if (!(error instanceof Error)) return {};
  const { code, error: oauth, status } = error as Error & Told;
  return {
    code: typeof code === 'string' ? code : undefined,
    error: typeof oauth === 'string' ? oauth : undefined,
    status: typeof status === 'number' ? status : undefined,
  };
};

// Errors that a service sends back with the browser: RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6.
const ANSWERS: ReadonlyMap<string, Failure> = new Map([
  ['access_denied', 'stopped'],
  ['temporarily_unavailable', 'down'],
  ['server_error', 'down'],
  // OpenID Connect Core Unmet Authentication Requirements 1.0
  ['unmet_authentication_requirements', 'too-low'],
]);
const AWAY = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);

/** What an error of openid-client means for the one who waits. Whatever is not known, is not trusted. */
export const failureOf = (error: unknown): Failure => {
  const { code, error: oauth } = tellingOf(error);
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') return ANSWERS.get(oauth ?? '') ?? 'not-right';
  if (code !== undefined && AWAY.has(code)) return 'down';
  return isAway(error) ? 'down' : 'not-right';
};

/** fetch says 'failed' with the reason of the network as its cause, once or twice wrapped. */
const isAway = (error: unknown): boolean => {
  for (let one: unknown = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth += 1)
    if (one.name === 'TimeoutError' || one.name === 'ServiceAway' || /^fetch failed$/.test(one.message))
      return true;
  return false;
};

/** For the log: what went wrong, without what was in the answer. */
export const inShort = (error: unknown): string => {
  const { code, error: oauth, status } = tellingOf(error);
  const name = error instanceof Error ? error.name : typeof error;
  return [name, code, oauth, status].filter((part) => part !== undefined).join(' ');
};
