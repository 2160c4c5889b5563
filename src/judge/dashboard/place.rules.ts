import { PLACE_SCOPES, type Place, type Standing } from '../levels/index.ts';

const WHOLE: Place = { scope: 'organisation', id: '' };

/** A place as it stands in an address and in a form: 'team:6f…', 'service:verzorging'; the organisation is ''. */
export const placeKey = ({ scope, id }: Place): string => (scope === 'organisation' ? '' : `${scope}:${id}`);

/** The place of an address; what isn't one is the whole organisation. */
export const placeFrom = (text: string | null | undefined): Place => {
  const [kind = '', ...rest] = (text ?? '').split(':');
  const scope = PLACE_SCOPES.find((known) => known === kind);
  const id = rest.join(':');
  return scope && scope !== 'organisation' && id !== '' ? { scope, id } : WHOLE;
};

export const samePlace = (a: Place, b: Place): boolean => placeKey(a) === placeKey(b);

/** The organisation first, then its locations, services and teams, each by name. */
export const inOrder = (standings: readonly Standing[]): Standing[] =>
  [...standings].sort(
    (a, b) =>
      PLACE_SCOPES.indexOf(a.place.scope) - PLACE_SCOPES.indexOf(b.place.scope) ||
      a.label.localeCompare(b.label, 'nl'),
  );
