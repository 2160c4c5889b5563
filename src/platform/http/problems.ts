import type { Context } from 'hono';
import type { Again, Problem } from './shell.ts';

/** With which status each problem is told. */
export const STATUS: Readonly<Record<Problem['kind'], 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503>> = {
  'not-found': 404,
  forbidden: 403,
  'not-given': 403,
  'foreign-form': 403,
  'no-form': 400,
  'came-before': 409,
  'too-large': 413,
  'too-many': 429,
  'database-down': 503,
  bug: 500,
};

/** What was typed in the form that could not be kept; a file can't be sent back. */
export const typedAgain = async (c: Context): Promise<Again | undefined> => {
  if (c.req.method !== 'POST') return undefined;
  const typed = [...(await c.req.formData().catch(() => new FormData()))];
  const fields = typed.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return typed.length > 0 && fields.length === typed.length ? { action: c.req.path, fields } : undefined;
};
