/** What a passkey is bound to: our name and our address (WebAuthn, 5.1.3). */
export type RelyingParty = { name: string; id: string; origin: string };

/** @returns undefined where browsers know no passkeys: without https, or at a bare number as address */
export const relyingParty = (publicOrigin: string, name: string): RelyingParty | undefined => {
  const { protocol, hostname, origin } = new URL(publicOrigin);
  const secure = protocol === 'https:' || hostname === 'localhost';
  const number = /^[\d.]+$|^\[/.test(hostname);
  return secure && !number ? { name, id: hostname, origin } : undefined;
};
