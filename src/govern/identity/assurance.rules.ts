/** What a service says of how surely it knows someone: its 'authentication context class' (OpenID Connect Core §2). */
export type Levels = { acrValues: readonly string[]; leastAcr: string | null };

const ACR = /^[\x21-\x7e]{1,200}$/;

/** From the least that is enough upward: to ask for less would be of no use. In order of preference, lowest first. */
export const askedLevels = ({ acrValues, leastAcr }: Levels): readonly string[] =>
  leastAcr === null ? acrValues : acrValues.slice(Math.max(0, acrValues.indexOf(leastAcr)));

/** A level that isn't in the list is not known to be enough, so it isn't. */
export const isEnough = (acr: string | undefined, levels: Levels): boolean =>
  levels.leastAcr === null || (acr !== undefined && askedLevels(levels).includes(acr));

/** As it is kept on the session: 'oidc:' and the level, or 'unknown' when the service doesn't say. */
export const assuranceOf = (acr: string | undefined): `oidc:${string}` =>
  `oidc:${acr !== undefined && ACR.test(acr) ? acr : 'unknown'}`;

/** RFC 8176: 'mfa' says that more than one factor was used. */
export const hasSecondFactor = (amr: readonly string[], always: boolean): boolean =>
  always || amr.includes('mfa');
