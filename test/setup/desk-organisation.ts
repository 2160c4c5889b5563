import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';

const NOW = new Date('2026-03-01T09:00:00Z');

/** For tests: a host at the desk, so that somebody receives questions. @returns her id */
export const giveDeskHost = async (door: Door, desk: string, name = 'Amina El Khatib'): Promise<string> => {
  const id = newId();
  await door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: desk,
        id,
        name,
        profession: 'gastvrouw',
        office: 'front',
        roles: ['host', 'contact'],
        active: true,
        phone: '(0123) 45 67 89',
        hours: null,
        pronoun: 'zij',
        portrait: 'amina',
        stand_in_id: null,
        created_at: NOW,
      })
      .execute(),
  );
  return id;
};

/** For tests: a provider that takes part, with one offer. @returns its id */
export const giveProvider = async (door: Door, name: string): Promise<string> => {
  const id = newId();
  await door.transaction({ kind: 'operator' }, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({
        id,
        slug: name.toLowerCase().replace(/\W+/g, '-'),
        kind: 'provider',
        name,
        tagline: 'Zorg dichtbij',
        about: '',
        word_customer: 'klant',
        accept_hours: 24,
        answer_hours: 24,
        created_at: NOW,
      })
      .execute();
    await tx
      .insertInto('published_offer')
      .values({
        id: newId(),
        organisation_id: id,
        external_id: '1',
        version: 1,
        published_at: NOW,
        title: 'Hulp bij wassen en douchen',
        description: 'Wij helpen u thuis met douchen, wassen en aankleden.',
        target_groups: ['ouderen'],
        funding: ['zvw'],
        delivery: ['home'],
        general_provision: false,
        service_area: ['NL'],
        languages: ['nl'],
      })
      .execute();
  });
  return id;
};

/** For tests: a member of an organisation, as the door wants her. */
export const memberOf = (organisation: string) =>
  ({
    kind: 'member',
    organisation,
    member: newId(),
    name: 'Bas',
    office: 'front',
    roles: ['contact'],
  }) as const;
