import type { Row } from './history/rows.ts';
import { memberId, organisationId } from './history/world.ts';

const COUNCIL = [
  { slug: 'raad-hanneke-blom', name: 'Hanneke Blom', organisation: 'kwikstaart-thuis' },
  { slug: 'raad-piet-dekker', name: 'Piet Dekker', organisation: 'de-tureluur' },
] as const;

/** Members of client councils: they work with no customer, and are in no team. */
export const councilRows = (createdAt: Date): Row<'member'>[] =>
  COUNCIL.map(({ slug, name, organisation }) => ({
    organisation_id: organisationId(organisation),
    id: memberId(slug),
    name,
    profession: 'lid van de cliëntenraad',
    office: 'back',
    roles: ['council'],
    active: true,
    phone: null,
    hours: null,
    pronoun: 'die',
    portrait: `die:${slug}`,
    stand_in_id: null,
    created_at: createdAt,
    languages: null,
    work_hours: null,
    capacity: null,
  }));

/** Whom one can sign in as. */
export const councilSignIns = (): Omit<Row<'demo_sign_in'>, 'position'>[] =>
  COUNCIL.slice(0, 1).map(({ slug, name, organisation }) => ({
    key: slug,
    kind: 'member',
    name,
    role: 'Cliëntenraad, Kwikstaart Thuis',
    story: 'Kijkt mee of oordelen eerlijk gaat. Ziet geen klanten.',
    person_id: null,
    organisation_id: organisationId(organisation),
    member_id: memberId(slug),
  }));
