import { listOrganisations } from '../src/govern/organisations/index.ts';
import { type ScanAnswer, takeScan } from '../src/judge/self-image/index.ts';
import type { Attesting } from '../src/judge/verdicts/index.ts';
import { type Random, randomFrom } from './random.ts';

type Side = 'board' | 'staff' | 'council';
/** How often each side sees a thing entirely, at the first level; each next level somewhat less. */
type Sees = Record<Side, number>;
const DEFAULT: Sees = { board: 0.72, staff: 0.66, council: 0.6 };
const SEES: Readonly<Record<string, Sees>> = {
  'kwikstaart-thuis': { board: 0.94, staff: 0.58, council: 0.42 },
  'de-tureluur': { board: 0.74, staff: 0.8, council: 0.78 },
  'huize-vlierbes': { board: 0.82, staff: 0.64, council: 0.6 },
};
const LESS_A_LEVEL = 0.13;
const STAFF = 10;

const answerOf = (top: number, unknown: number, random: Random): ScanAnswer => {
  if (random.chance(unknown)) return 'unknown';
  if (random.chance(top)) return 'entirely';
  const below = random.next();
  return below < 0.5 ? 'mostly' : below < 0.85 ? 'a-little' : 'not-at-all';
};

/** Board, staff and council of every provider fill in the scan this quarter, by the use cases of the screen. */
export const fillScans = async (of: Attesting, today: Date, signal: AbortSignal): Promise<void> => {
  const houses = await of.transactionAs({ kind: 'job', name: 'demo-scans' }, (tx) =>
    listOrganisations(tx, 100),
  );
  for (const house of houses) {
    if (house.kind !== 'provider' || signal.aborted) continue;
    const sees = SEES[house.slug] ?? DEFAULT;
    for (const { id, side } of await peopleOf(of, house.id)) {
      const random = randomFrom(`scan ${house.slug} ${id}`);
      const unknown = side === 'board' ? 0.02 : side === 'staff' ? 0.08 : 0.2;
      const answer = (level: number): ScanAnswer =>
        answerOf(sees[side] - level * LESS_A_LEVEL, unknown, random);
      const at = { organisation: house.id, member: id };
      await of.transactionAs({ kind: 'member', ...at, name: 'demo', office: 'back', roles: [] }, (tx) =>
        takeScan(tx, at, side, (_, level) => answer(level), { keyring: of.keyring, now: today }),
      );
    }
  }
};

/** Managers and council; of the others first those whom nobody signs in as, so that a nurse can still try it. */
const peopleOf = async (of: Attesting, organisation: string): Promise<{ id: string; side: Side }[]> => {
  const members = await of.transactionAs({ kind: 'job', organisation, name: 'demo-scans' }, (tx) =>
    tx
      .selectFrom('member')
      .select(['id', 'roles'])
      .where('organisation_id', '=', organisation)
      .where('active', '=', true)
      .orderBy('id')
      .execute(),
  );
  const sideOf = (roles: readonly string[]): Side =>
    roles.includes('manager') ? 'board' : roles.includes('council') ? 'council' : 'staff';
  const named = members.map(({ id, roles }) => ({ id, side: sideOf(roles), open: roles.length === 0 }));
  const staff = named
    .filter(({ side }) => side === 'staff')
    .sort((a, b) => Number(b.open) - Number(a.open))
    .slice(0, STAFF);
  return [...named.filter(({ side }) => side !== 'staff'), ...staff];
};
