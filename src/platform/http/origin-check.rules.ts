const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * May this request change something? Only when it came from our own pages.
 * hono/csrf looks at form content types alone; this looks at every unsafe method.
 * Source: OWASP CSRF cheat sheet, fetch metadata; W3C Fetch Metadata §2.1.
 */
export const sameOrigin = (
  method: string,
  headers: { site?: string | undefined; origin?: string | undefined },
  publicOrigin: string,
): boolean => {
  if (SAFE.has(method)) return true;
  if (headers.site !== undefined) return headers.site === 'same-origin';
  return headers.origin === publicOrigin;
};
