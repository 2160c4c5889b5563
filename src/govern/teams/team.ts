import type { Office, Role } from '../../platform/database/actors.ts';

export type Pronoun = 'zij' | 'hij' | 'die';

/** What a colleague, and a customer, may know of a member. The sign-in name is elsewhere. */
export type Colleague = {
  id: string;
  organisationId: string;
  name: string;
  profession: string;
  office: Office;
  roles: readonly Role[];
  active: boolean;
  phone: string | null;
  hours: string | null;
  pronoun: Pronoun;
  portrait: string;
  standInId: string | null;
};

export type Team = {
  id: string;
  organisationId: string;
  name: string;
  about: string | null;
  locationId: string | null;
};

export const OFFICES = ['front', 'mid', 'back'] as const satisfies readonly Office[];
export const PRONOUNS = ['zij', 'hij', 'die'] as const satisfies readonly Pronoun[];
export const ROLES = [
  'host',
  'contact',
  'coach',
  'manager',
  'editor',
  'planner',
  'carer',
] as const satisfies readonly Role[];
