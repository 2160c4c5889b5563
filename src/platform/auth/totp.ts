import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
/** A phone's clock may be half a minute off: the step before and after are good too (RFC 6238, 5.2). */
const WINDOW = 1;

/** 160 bits, as RFC 4226 (4, R6) asks; in base32, as an app wants it typed. */
export const newAppKey = (): string => new Secret({ size: 20 }).base32;

export type AppKey = { key: string; issuer: string; label: string };

// A colon would end the issuer's name inside the address.
const app = ({ key, issuer, label }: AppKey): TOTP =>
  new TOTP({
    issuer: issuer.replaceAll(':', ' '),
    label: label.replaceAll(':', ' '),
    secret: Secret.fromBase32(key),
    digits: 6,
    period: PERIOD,
  });

/** otpauth://… as an app reads it from a picture. */
export const appAddress = (of: AppKey): string => app(of).toString();

/** @returns the step of time that the code belongs to; undefined when it is not right now */
export const stepOf = (key: string, code: string, now: Date): number | undefined => {
  const delta = app({ key, issuer: 'x', label: 'x' }).validate({
    token: code,
    window: WINDOW,
    timestamp: now.getTime(),
  });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
};
