import { createHash } from 'node:crypto';
import type { ProviderKind } from './provider.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const RUN = /(?<![0-9a-z])\d{8,9}(?![0-9a-z])/gi;

/** The '11-proef' of a burgerservicenummer: 9·a + 8·b + … + 2·h − i is a multiple of eleven. Older ones have 8 digits. */
const passesElevenTest = (digits: string): boolean => {
  const all = [...digits.padStart(9, '0')].map(Number);
  const sum = all.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && all.some((digit) => digit > 0);
};

/**
 * A citizen service number may only be kept where a law asks for it (Uitvoeringswet AVG art. 46), and none asks us.
 * Seen with separators, as a sectoral code ('s00000000:…') and after the letters BSN too.
 */
export const looksLikeBsn = (text: string): boolean => {
  const plain = text.replace(UUID, ' ').replace(/bsn|sofi/gi, ' ');
  const runs = [...plain.matchAll(RUN)].map(([run]) => run);
  const joined = text.replace(/[\s.-]/g, '');
  if (/^\d{8,9}$/.test(joined)) runs.push(joined);
  return runs.some(passesElevenTest);
};

/** Under which hash an identity is found. What the service calls her is not kept. */
export const lookupOf = (kind: ProviderKind, issuer: string, subject: string): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, issuer, subject]))
    .digest('hex');
