import { OWNER_COLUMNS } from '../../../platform/database/owner-check.rules.ts';
import type { TableRoom } from '../../../platform/database/room.ts';

export type Family = 'person' | 'organisation' | 'log' | 'reference' | 'access' | 'mail' | 'jobs';
export const FAMILIES: readonly Family[] = [
  'person',
  'organisation',
  'log',
  'reference',
  'access',
  'mail',
  'jobs',
];
export type FamilyRoom = { family: Family; bytes: number; rows: number };

const ACCESS =
  /^(session|sign_in_|passkey|second_factor|recovery_code|external_identity|oidc_|throttle|setup_code|answered_form|identity_)/;

/** Whose rows are in a table: by the owner that its keys begin with. */
export const familyOf = ({ schema, name }: Pick<TableRoom, 'schema' | 'name'>): Family => {
  if (schema === 'jobs') return 'jobs';
  if (name === 'mail') return 'mail';
  if (/^(access_log|log_)/.test(name)) return 'log';
  if (ACCESS.test(name)) return 'access';
  const [owner] = OWNER_COLUMNS[name] ?? [];
  if (owner === undefined) return 'reference';
  return owner === 'organisation_id' ? 'organisation' : 'person';
};

/** The largest first; families without a row too, so that the list is always the same. */
export const roomByFamily = (tables: readonly TableRoom[]): FamilyRoom[] =>
  FAMILIES.map((family) => {
    const its = tables.filter((table) => familyOf(table) === family);
    return {
      family,
      bytes: its.reduce((sum, { bytes }) => sum + bytes, 0),
      rows: its.reduce((sum, { rows }) => sum + Math.max(rows, 0), 0),
    };
  }).sort((a, b) => b.bytes - a.bytes);

const SMALL = 1e6;

/** What is small goes together: a dozen files of a few words tell nobody anything. */
export const largestFirst = (sizes: Readonly<Record<string, number>>, rest: string): [string, number][] => {
  const all = Object.entries(sizes).sort(([, a], [, b]) => b - a);
  const small = all.filter(([, bytes]) => bytes < SMALL);
  const large = all.filter(([, bytes]) => bytes >= SMALL);
  if (small.length === 0) return large;
  return [...large, [rest, small.reduce((sum, [, bytes]) => sum + bytes, 0)]];
};
