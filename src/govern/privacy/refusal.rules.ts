const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * What of an error may be logged: the database's code and which rule it held to. Its message and detail repeat values.
 */
export const refusalOf = (error: unknown): { sqlstate?: string; constraint?: string } => {
  if (!(error instanceof Error)) return {};
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !SQLSTATE.test(code)) return {};
  return { sqlstate: code, ...(typeof constraint === 'string' ? { constraint } : {}) };
};
