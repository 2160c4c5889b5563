import { displayOf, extrasOf } from '../auth/display.ts';
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

/** In whose name this browser proved itself before; lets nobody in (platform/auth/known-device.ts). */
const knownDeviceName = (https: boolean): string => (https ? '__Host-aanzet-bekend' : 'aanzet-bekend');
export const knownDeviceCookie = (value: string, expires: Date, https: boolean): string =>
  write(knownDeviceName(https), value, expires, https);
export const knownDeviceIn = (cookies: Map<string, string>, https: boolean): string | undefined =>
  cookies.get(knownDeviceName(https)) || undefined;

/** A secret of this browser alone, while a journey through another service is under way: see govern/identity. */
const browserKeyName = (https: boolean): string => (https ? '__Host-aanzet-via' : 'aanzet-via');
export const browserKey = (cookies: Map<string, string>, https: boolean): string | undefined =>
  cookies.get(browserKeyName(https)) || undefined;
export const browserKeyCookie = (key: string, expires: Date, https: boolean): string =>
  write(browserKeyName(https), key, expires, https);

// Only says that she acts for somebody, so that no page that is alike for all is shown; for whom is in the session.
const ACTING = 'aanzet-voor';
export const saysActing = (cookies: Map<string, string>): boolean => cookies.has(ACTING);
export const actingCookie = (acting: boolean, expires: Date, https: boolean): string =>
  write(ACTING, acting ? '1' : '', acting ? expires : new Date(0), https);

export const preferencesFrom = (cookies: Map<string, string>, accepted: Language): Preferences => {
  const [language, textSize, scheme, extras = ''] = (cookies.get('voorkeur') ?? '').split('.');
  return {
    language: isLanguage(language) ? language : accepted,
    ...displayOf(textSize, scheme, extras.split('-')),
  };
};
export const preferencesCookie = (p: Preferences, expires: Date, https: boolean): string => {
  const extras = extrasOf(p).join('-');
  const value = `${p.language}.${p.textSize}.${p.scheme}${extras && `.${extras}`}`;
  return write('voorkeur', value, expires, https);
};

/** Dutch unless the browser asks for English before any Dutch. */
export const acceptedLanguage = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return wanted.find((one) => one === 'nl' || one === 'en') === 'en' ? 'en' : 'nl';
};
