import type { Actor } from '../database/actors.ts';

/** Whose access it is: a session, a passkey, a second factor. Stays herself, also while she acts for another. */
export type Holder =
  | { kind: 'person'; person: string }
  | { kind: 'member'; organisation: string; member: string }
  | { kind: 'operator'; email: string };

/** One word for a holder, as the tables keep it. */
export const holderKey = (of: Holder): string => {
  switch (of.kind) {
    case 'person':
      return `person:${of.person}`;
    case 'member':
      return `member:${of.organisation}:${of.member}`;
    case 'operator':
      return `operator:${of.email}`;
  }
};

export const holderFrom = (key: string): Holder | undefined => {
  const [kind, first = '', second = ''] = key.split(':');
  if (kind === 'person') return { kind, person: first };
  if (kind === 'member') return { kind, organisation: first, member: second };
  return kind === 'operator' ? { kind, email: key.slice('operator:'.length) } : undefined;
};

/** Reaches the holder's passkeys and second factor, and nobody else's. */
export const asHolder = (of: Holder): Actor => ({ kind: 'visitor', carrying: holderKey(of) });

/** Reaches the holder's sessions and sign-in names. */
export const actorOf = (of: Holder): Actor => {
  switch (of.kind) {
    case 'person':
      return { kind: 'customer', person: of.person };
    case 'operator':
      return { kind: 'operator', email: of.email };
    case 'member': {
      const { organisation, member } = of;
      return { kind: 'member', organisation, member, name: '', office: 'front', roles: [] };
    }
  }
};
