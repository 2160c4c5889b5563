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
  /** null: Dutch alone */
  languages: readonly string[] | null;
  /** hours from Monday to Sunday; null: the usual week */
  workHours: readonly number[] | null;
  /** open questions at once; null: what the hours allow */
  capacity: number | null;
};

export type Team = {
  id: string;
  organisationId: string;
  name: string;
  about: string | null;
  locationId: string | null;
  /** 1 = Monday … 7 = Sunday; null: Monday to Friday */
  workDays: readonly number[] | null;
  /** open questions at once; null: the sum of its people */
  capacity: number | null;
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
  'complaints',
  'council',
] as const satisfies readonly Role[];
