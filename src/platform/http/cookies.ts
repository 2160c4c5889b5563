import { isLanguage, type Language } from '../language/language.ts';
import type { Preferences } from './visit.ts';

export const readCookies = (header: string | undefined): Map<string, string> =>
  new Map(
    (header ?? '').split(';').flatMap((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
    }),
  );

const write = (name: string, value: string, expires: Date, https: boolean): string =>
  `${name}=${value}; Path=/; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;

// The prefix makes the browser itself refuse the cookie on plain http or from a sub-domain (RFC 6265bis 4.1.3.2).
const nameOf = (https: boolean): string => (https ? '__Host-aanzet' : 'aanzet');

export const sessionToken = (cookies: Map<string, string>, https: boolean): string | undefined =>
  cookies.get(nameOf(https)) || undefined;
export const sessionCookie = (token: string, expires: Date, https: boolean): string =>
  write(nameOf(https), token, expires, https);

export const preferencesFrom = (cookies: Map<string, string>, accepted: Language): Preferences => {
  const [language, textSize, scheme] = (cookies.get('voorkeur') ?? '').split('.');
  return {
    language: isLanguage(language) ? language : accepted,
    textSize: textSize === 'large' ? 'large' : 'normal',
    scheme: scheme === 'dark' ? 'dark' : 'light',
  };
};
export const preferencesCookie = (p: Preferences, expires: Date, https: boolean): string =>
  write('voorkeur', `${p.language}.${p.textSize}.${p.scheme}`, expires, https);

/** Dutch unless the browser asks for English before any Dutch. */
export const acceptedLanguage = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return wanted.find((one) => one === 'nl' || one === 'en') === 'en' ? 'en' : 'nl';
};
