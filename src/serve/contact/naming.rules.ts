import type { Organisation } from '../../govern/organisations/index.ts';
import type { Member } from './member.ts';
import type { Words } from './words.ts';

type Id = string | null | undefined;
export type Naming = {
  provider(id: Id): string;
  full(id: Id): string;
  /** as one is spoken of: 'Amina' */
  first(id: Id): string;
  pronoun(id: Id): { she: string; small: string; her: string };
};

export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** Names for ids; who is not known any more gets a word that is still true. */
export const namingOf = (
  names: {
    organisations: ReadonlyMap<string, Pick<Organisation, 'name'>>;
    members: ReadonlyMap<string, Pick<Member, 'name' | 'pronoun'>>;
  },
  w: Pick<Words, 'us' | 'someone' | 'providerUnknown' | 'pronouns'>,
): Naming => {
  const member = (id: Id) => (id ? names.members.get(id) : undefined);
  return {
    provider: (id) => (id ? names.organisations.get(id)?.name : undefined) ?? w.providerUnknown,
    full: (id) => member(id)?.name ?? w.someone,
    first: (id) => firstName(member(id)?.name ?? w.us),
    pronoun: (id) => w.pronouns[member(id)?.pronoun ?? 'die'],
  };
};
