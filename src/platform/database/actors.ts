/** Who acts. The door turns this into the settings that row-level security reads. */
export type PersonId = string;
export type OrganisationId = string;
export type MemberId = string;

export type Role = 'host' | 'contact' | 'coach' | 'manager' | 'editor' | 'planner' | 'carer';
export type Office = 'front' | 'mid' | 'back';

/** Nobody known. `carrying` is a secret she brings (a token's hash, an e-mail address): it opens that row alone. */
export type Visitor = { kind: 'visitor'; carrying?: string };
/** A person acting for herself, with or without an account. */
export type Customer = { kind: 'customer'; person: PersonId; session?: string };
/** Someone acting for a person: a representative, or the desk while talking with her on the phone. */
export type Representative = {
  kind: 'representative';
  person: PersonId;
  ground: 'desk' | 'mandate';
  by: { organisation: OrganisationId; member: MemberId; name: string };
};
/** A staff member, at one organisation. */
export type Member = {
  kind: 'member';
  organisation: OrganisationId;
  member: MemberId;
  name: string;
  office: Office;
  roles: readonly Role[];
};
/** Work done later, inside one owner at most. */
export type Job = { kind: 'job'; organisation?: OrganisationId; name: string };
/** Who runs the installation: reference data only, never what belongs to a person. */
export type Operator = { kind: 'operator' };

export type Actor = Visitor | Customer | Representative | Member | Job | Operator;

export type Entry = {
  organisation: string | null;
  person: string | null;
  actor: string;
  carrying: string | null;
};

/** The four settings of one transaction; see migrations/0001_platform.sql, app.enter. */
export const entryOf = (actor: Actor): Entry => {
  switch (actor.kind) {
    case 'visitor':
      return { organisation: null, person: null, actor: 'visitor', carrying: actor.carrying ?? null };
    case 'customer':
      return { organisation: null, person: actor.person, actor: 'person', carrying: actor.session ?? null };
    case 'representative':
      return { organisation: null, person: actor.person, actor: 'person', carrying: null };
    case 'member':
      return { organisation: actor.organisation, person: null, actor: 'member', carrying: null };
    case 'job':
      return { organisation: actor.organisation ?? null, person: null, actor: 'job', carrying: null };
    case 'operator':
      return { organisation: null, person: null, actor: 'operator', carrying: null };
  }
};
