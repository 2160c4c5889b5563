import { aimFor, setAim, writeReport } from '../src/judge/dashboard/index.ts';
import type { LevelKey } from '../src/judge/levels/index.ts';
import type { Member, Role } from '../src/platform/database/actors.ts';
import type { Door } from '../src/platform/database/door.ts';
import { memberId, organisationId } from './history/world.ts';

type Who = { slug: string; name: string; role: Role };
type Told = {
  house: string;
  owner: Who;
  level: LevelKey;
  reachBy: string;
  plan: string;
  opening: string;
  learned: string;
  next: string;
  council?: Who & { text: string };
};

/** What each house wants after its first look in the mirror. No figure in it: those stand beside it, computed. */
const TOLD: readonly Told[] = [
  {
    house: 'kwikstaart-thuis',
    owner: { slug: 'wilma-terpstra', name: 'Wilma Terpstra', role: 'manager' },
    level: 'friendly',
    reachBy: '2027-06-30',
    plan: 'Eerst vriendelijk, dan de rest. Elk team kiest één thema en vraagt na een kwartaal wat klanten merken.',
    opening: 'Wij dachten dat wij er al waren. Onze klanten zien het anders. Dat hadden wij niet verwacht.',
    learned:
      'Klanten noemen vooral steeds andere gezichten, en afspraken die verschuiven. Wij vroegen hen daar te weinig naar.',
    next: 'Elk team kiest één thema. Wie een afspraak verzet, belt zelf de klant. Wilma vertelt elk kwartaal hoe het gaat.',
    council: {
      slug: 'raad-hanneke-blom',
      name: 'Hanneke Blom',
      role: 'council',
      text: 'Wij hoorden dit al langer van klanten. Goed dat het nu op papier staat. Wij willen elk kwartaal zien wat er met hun woorden gebeurt.',
    },
  },
  {
    house: 'de-tureluur',
    owner: { slug: 'nelleke-visser', name: 'Nelleke Visser', role: 'manager' },
    level: 'driven',
    reachBy: '2027-12-31',
    plan: 'Klanten maken het rooster mee. Wij beginnen in Oudedijk.',
    opening: 'Wij zijn klein, en dat willen we blijven. Wie hier komt, kent de naam van de klant en de hond.',
    learned: 'Klanten zijn tevreden over hun vaste gezicht. Een belofte op tijd nakomen kan nog beter.',
    next: 'Wij beloven minder op één dag. Klanten kijken mee als wij het rooster veranderen.',
    council: {
      slug: 'raad-piet-dekker',
      name: 'Piet Dekker',
      role: 'council',
      text: 'Wij herkennen ons hierin. Vraag ook eens de mensen die weinig zeggen.',
    },
  },
  {
    house: 'huize-vlierbes',
    owner: { slug: 'dieuwke-van-vliet', name: 'Dieuwke van Vliet', role: 'manager' },
    level: 'organised',
    reachBy: '2027-06-30',
    plan: 'Wat met groeten lukte, doen we nu met beloften: klein afspreken, en samen kijken of klanten het merken.',
    opening: 'In het voorjaar schrokken wij van wat klanten zeiden. Daarna spraken wij iets kleins af.',
    learned: 'Opstaan, groeten en zeggen wie u bent: het kost niets, en klanten merken het.',
    next: 'Wij houden dit vol. Nu kiezen wij een thema over op tijd komen.',
  },
];

const as = (house: string, { slug, name, role }: Who): Member => ({
  kind: 'member',
  organisation: organisationId(house),
  member: memberId(slug),
  name,
  office: 'back',
  roles: [role],
});

/** Aims and reports by the use cases of the screens, once: a house that aims at something already is left alone. */
export const fillAims = async (
  transactionAs: Door['transaction'],
  today: Date,
  signal: AbortSignal,
): Promise<void> => {
  const year = today.getUTCFullYear();
  for (const { house, owner, level, reachBy, plan, council, ...parts } of TOLD) {
    if (signal.aborted) return;
    const by = as(house, owner);
    const begun = await transactionAs(by, async (tx) => {
      const place = { scope: 'organisation' as const, id: '' };
      if (await aimFor(tx, by.organisation, place)) return true;
      const set = await setAim(tx, by, { place, level, reachBy, plan, owner: by.member }, today);
      if (set.kind === 'refused') throw new Error(`the aim of ${house}: ${set.reason}`);
      for (const part of ['opening', 'learned', 'next'] as const)
        await writeReport(tx, by, { year, part, body: parts[part] }, today);
      return false;
    });
    if (begun || !council) continue;
    const member = as(house, council);
    await transactionAs(member, (tx) =>
      writeReport(tx, member, { year, part: 'reflection', body: council.text }, today),
    );
  }
};
