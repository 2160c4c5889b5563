import { closeMoment, startMoment, type Wanted } from '../../src/judge/feedback/index.ts';
import { boundsOf, closesOn, nextQuarter, type Quarter } from '../../src/judge/protocol/index.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { staff } from '../data/staff.ts';
import { toldQuarters } from '../verdicts.ts';
import { nameOf } from './desk.ts';
import { daysLater } from './story.ts';
import { memberId, organisationId, teamId } from './world.ts';

type Told = {
  organisation: string;
  /** null: everybody, begun by its coach or manager */
  team: string | null;
  /** days from the end of the first told quarter, or from the end of the last */
  begun: readonly ['first' | 'last', number];
  wanted: Omit<Wanted, 'team'>;
  learned?: string;
};

const TOLD: readonly Told[] = [
  {
    organisation: 'huize-vlierbes',
    team: null,
    begun: ['first', -9],
    wanted: {
      theme: 'receive',
      themeWords: null,
      item: 'welcome',
      agreement: 'Wij staan op, groeten en stellen ons voor bij de deur.',
      begins: 'next',
      quarters: 1,
    },
    learned:
      'Opstaan kost niets en verandert alles. Op drukke ochtenden helpt het juist het meest. Invallers horen het nu op hun eerste dag.',
  },
  {
    organisation: 'kwikstaart-thuis',
    team: 'team-haven',
    begun: ['first', -5],
    wanted: {
      theme: 'let-finish',
      themeWords: null,
      item: 'listened',
      agreement: 'Wij vragen: hoe gaat het met u? En zijn dan even stil.',
      begins: 'next',
      quarters: 2,
    },
  },
  {
    organisation: 'kwikstaart-thuis',
    team: 'team-weidewijk',
    begun: ['last', 8],
    wanted: {
      theme: 'introduce',
      themeWords: null,
      item: 'respect',
      agreement: 'Wij stellen ons voor aan de deur, ook bij de tiende keer.',
      begins: 'now',
      quarters: 2,
    },
  },
  {
    organisation: 'de-tureluur',
    team: 'team-oudedijk',
    begun: ['first', -12],
    wanted: {
      theme: 'own',
      themeWords: 'Tijd voor koffie',
      item: 'gladly',
      agreement: 'Wij gaan bij elk bezoek vijf minuten zitten.',
      begins: 'next',
      quarters: 2,
    },
  },
];

/** What teams took on around the told quarters: begun, and at Huize Vlierbes rounded off, as they would do it themselves. */
export const fillMoments = async (door: Door, day: Date): Promise<void> => {
  const [first, last] = toldQuarters(dayOf(day)) as [Quarter, Quarter];
  const ends = { first: startOf(nextQuarter(first)), last: startOf(nextQuarter(last)) };
  for (const { organisation, team, begun, wanted, learned } of TOLD) {
    const by = leader(organisation, team);
    if (!by) continue;
    const [end, days] = begun;
    const at = daysLater(ends[end], days);
    if (at > day) continue;
    await door.transaction(by, async (tx) => {
      const started = await startMoment(tx, by, { ...wanted, team: team === null ? null : teamId(team) }, at);
      const closedOn = daysLater(new Date(`${closesOn(last)}T10:00:00Z`), 5);
      if (learned && started.kind === 'done')
        await closeMoment(tx, by, { id: started.id, learned, keeps: true }, closedOn < day ? closedOn : day);
    });
  }
};

const startOf = (quarter: Quarter): Date => new Date(`${boundsOf(quarter).from}T10:00:00Z`);

/** Of a team any colleague; for everybody who coaches or leads. */
const leader = (organisation: string, team: string | null): Member | undefined => {
  const found = staff.find((one) =>
    one.organisation !== organisation
      ? false
      : team === null
        ? one.roles.some((role) => role === 'coach' || role === 'manager')
        : one.teams.includes(team),
  );
  return (
    found && {
      kind: 'member',
      organisation: organisationId(organisation),
      member: memberId(found.slug),
      name: nameOf(found),
      office: found.office,
      roles: [...found.roles],
    }
  );
};
