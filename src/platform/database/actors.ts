/** Who acts. The door turns this into the settings that row-level security reads. */
export type PersonId = string;
export type OrganisationId = string;
export type MemberId = string;

export type Role =
  | 'host'
  | 'contact'
  | 'coach'
  | 'manager'
  | 'editor'
  | 'planner'
  | 'carer'
  | 'complaints'
  | 'council';
export type Office = 'front' | 'mid' | 'back';

/** Nobody known. `carrying` is a secret she brings (a token's hash, an e-mail address): it opens that row alone. */
export type Visitor = { kind: 'visitor'; carrying?: string };
/** A person acting for herself, with or without an account. */
export type Customer = { kind: 'customer'; person: PersonId; session?: string };
/** What a helper may do for a person: see, talk in her name, choose for her, change her details. */
export type Scope = 'see' | 'talk' | 'choose' | 'details';
/** The desk acting for a person who is on the phone or at the counter. */
export type DeskRepresentative = {
  kind: 'representative';
  person: PersonId;
  ground: 'desk';
  by: { organisation: OrganisationId; member: MemberId; name: string };
};
/** A helper, signed in as herself, acting for a person who gave her a mandate; checked at every request. */
export type MandateRepresentative = {
  kind: 'representative';
  person: PersonId;
  /** as the helper knows her */
  personName: string;
  ground: 'mandate';
  by: { person: PersonId; name: string };
  mandate: string;
  scope: readonly Scope[];
  /** of the helper herself */
  session?: string;
};
/** Someone acting for a person. */
export type Representative = DeskRepresentative | MandateRepresentative;
/** A staff member, at one organisation. */
export type Member = {
  kind: 'member';
  organisation: OrganisationId;
  member: MemberId;
  name: string;
  office: Office;
  roles: readonly Role[];
  profession?: string;
  /** entered by name, for what a member's other work never reaches */
  right?: 'read-log' | 'edit-words';
};
/**
 * Work done later, inside one owner at most; the keeping of the log alone goes over all, by a right of its own.
 * With a person too only to erase what that organisation keeps of her: no other row can be reached then.
 */
export type Job = {
  kind: 'job';
  organisation?: OrganisationId;
  person?: PersonId;
  name: string;
  right?: LogRight;
};
export type LogRight = 'seal-log' | 'verify-log' | 'end-log';
/** Who runs the installation: reference data only, never what belongs to a person. */
export type Operator = { kind: 'operator'; email?: string };

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
      return {
        organisation: actor.organisation,
        person: null,
        actor: 'member',
        carrying: actor.right ?? null,
      };
    case 'job':
      return {
        organisation: actor.organisation ?? null,
        person: actor.person ?? null,
        actor: 'job',
        carrying: actor.right ?? null,
      };
    case 'operator':
      return { organisation: null, person: null, actor: 'operator', carrying: actor.email ?? null };
  }
};
