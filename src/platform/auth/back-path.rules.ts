const HERE = 'http://here.invalid';
const LONGEST = 500;

/**
 * The page to go back to after signing in; undefined unless it is a path of our own.
 * Browsers read '/\evil', '//evil' and '/.//evil' as other sites, so the path is read as they do and checked again.
 * Source: OWASP Unvalidated Redirects; WHATWG URL §4.4.
 */
export const safeBack = (asked: string | null | undefined): string | undefined => {
  if (!asked?.startsWith('/') || asked.length > LONGEST || !/^[\x21-\x5b\x5d-\x7e]+$/.test(asked))
    return undefined;
  if (!URL.canParse(asked, HERE)) return undefined;
  const { origin, pathname, search } = new URL(asked, HERE);
  if (origin !== HERE || pathname.startsWith('//')) return undefined;
  return pathname + search;
};
