/** Another service that says who someone is. */
export type ProviderKind = 'staff' | 'customer';
export const PROVIDER_KINDS = ['customer', 'staff'] as const satisfies readonly ProviderKind[];

export type IdentityProvider = {
  id: string;
  /** as people know it: it stands on the button */
  name: string;
  kind: ProviderKind;
  /** of staff: the one organisation that it speaks for */
  organisation: string | null;
  issuer: string;
  clientId: string;
  /** sealed with the keyring, for `secretPurpose(id)`; null for a client without a secret */
  clientSecret: string | null;
  scopes: string[];
  /** levels of assurance, from low to high */
  acrValues: string[];
  /** the lowest of them that is enough; null: any will do */
  leastAcr: string | null;
  /** whether it always asks a second factor */
  secondFactor: boolean;
  /** whether it can end its own session too */
  signsOut: boolean;
  active: boolean;
  createdAt: Date;
  changedAt: Date;
};

export const secretPurpose = (provider: string): string => `identity-provider:${provider}`;

/** Who comes in with which identity elsewhere: a customer, or a member of one organisation. */
export type ExternalIdentity = {
  lookup: string;
  provider: string;
  person: string | null;
  organisation: string | null;
  member: string | null;
};

/** What a service proved of someone, after all checks. */
export type Proof = {
  lookup: string;
  assurance: `oidc:${string}`;
  secondFactor: boolean;
  /** of staff only: who they are is found by it, the first time */
  email: { address: string; verified: boolean } | undefined;
};
