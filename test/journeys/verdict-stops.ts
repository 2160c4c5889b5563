import { quarterOf } from '../../src/judge/protocol/index.ts';
import { keepQuarters } from '../../src/judge/verdicts/index.ts';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import type { Stop } from './every-page-stops.ts';

type At = { who: ReadonlyMap<string, SessionOf>; customer: string; contact: string; manager: string };

/** Who may judge, who wants a card, and what manager and council see of the running quarter. */
export const verdictStops = async (door: Door, { who, customer, contact, manager }: At): Promise<Stop[]> => {
  const of = who.get(manager);
  const [council] = [...who.keys()].filter((key) => key.startsWith('Cliëntenraad'));
  if (of?.kind !== 'member' || !council) throw new Error('the demo region has no manager or no council');
  const { organisation } = of;
  const now = new Date();
  const quarter = quarterOf(dayOf(now));
  // Without a collector the quarter is planned, and its rights are there; nobody can use them yet.
  const desk = { transactionAs: door.transaction, keyring: keyring('secret of the walk') };
  await keepQuarters(desk, { organisation, name: 'Kwikstaart Thuis' }, now);
  const { verdicts, compliments } = paths;
  const visitor = 'visitor';
  return [
    { as: visitor, of: verdicts.how, at: verdicts.how() },
    { as: visitor, of: verdicts.witness, at: verdicts.witness({ organisation, quarter }), file: true },
    { as: customer, of: verdicts.mine, at: verdicts.mine() },
    { as: customer, of: compliments.give, at: compliments.give() },
    { as: customer, of: compliments.withdraw, at: compliments.withdraw(), to: compliments.give() },
    { as: contact, of: verdicts.cards, at: verdicts.cards() },
    { as: contact, of: compliments.received, at: compliments.received() },
    { as: manager, of: verdicts.quarters, at: verdicts.quarters() },
    { as: manager, of: verdicts.quarter, at: verdicts.quarter({ quarter }) },
    { as: council, of: verdicts.council, at: verdicts.council() },
  ];
};
