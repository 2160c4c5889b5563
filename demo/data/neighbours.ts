import { type OfferDraft, offerOf, zvw } from './offers/offer-terms.ts';
import type { Character, OfferData, Organisation, ProviderSlug, StaffMember, Team } from './types.ts';

/** Small providers at the edge of the region: they make the league longer, and come when the site is open. */
type Neighbour = {
  organisation: Organisation;
  team: Team;
  staff: readonly StaffMember[];
  offers: readonly OfferData[];
};

const CHARACTER: Character = {
  speed: 0.8,
  keepsPromises: 0.8,
  saysNoRoom: 0.05,
  customersDecline: 0.05,
  customersSwitch: 0.05,
  customersReturn: 0.4,
  handovers: 0.25,
  warmth: 0.85,
  selfImage: 0.82,
  waitTrend: 'steady',
  marketShare: 0,
  story: 'A small neighbour.',
};

type Short = {
  slug: ProviderSlug;
  name: string;
  tagline: string;
  about: string;
  phone: string;
  street: string;
  town: readonly [postcode: string, city: string];
  contact: readonly [firstName: string, lastName: string];
  manager: readonly [firstName: string, lastName: string];
  offers: Readonly<
    Record<string, Pick<OfferDraft, 'title' | 'text' | 'line' | 'product' | 'special' | 'personnel' | 'room'>>
  >;
};

const WEEK = 'Maandag tot en met vrijdag, van 8.30 tot 17 uur.';
const personSlug = ([first, last]: readonly [string, string]): string =>
  `${first} ${last}`.toLowerCase().replaceAll(' ', '-');

const neighbour = (short: Short): Neighbour => {
  const { slug, name, phone, street, town } = short;
  const [postcode, city] = town;
  const team = `team-${slug}`;
  const colleague = (
    who: readonly [string, string],
    more: Pick<StaffMember, 'profession' | 'office' | 'roles' | 'standIn'>,
  ): StaffMember => ({
    slug: personSlug(who),
    firstName: who[0],
    infix: '',
    lastName: who[1],
    pronoun: 'zij',
    organisation: slug,
    teams: [team],
    phone,
    email: `${personSlug(who).replaceAll('-', '.')}@${slug}.example`,
    hours: WEEK,
    ...more,
  });
  return {
    organisation: {
      slug,
      name,
      kind: 'provider',
      tagline: short.tagline,
      about: short.about,
      phone,
      email: `hallo@${slug}.example`,
      street,
      postcode: `${postcode} AA`,
      city,
      openingHours: 'Elke dag open van 8 tot 18 uur.',
      locations: [{ slug: `huis-${slug}`, name, street, postcode, city }],
      wordForCustomer: 'klant',
      wordForCustomers: 'klanten',
      acceptHours: 24,
      characterNotes: CHARACTER,
    },
    team: {
      slug: team,
      name: `Team ${city}`,
      organisation: slug,
      location: `huis-${slug}`,
      about: `Verpleging thuis, in ${city} en de dorpen ernaast.`,
      targetGroups: ['ouderen'],
      officeMix: { front: 0.7, mid: 0.2, back: 0.1 },
    },
    staff: [
      colleague(short.contact, {
        profession: 'wijkverpleegkundige',
        office: 'front',
        roles: ['contact'],
        standIn: personSlug(short.manager),
      }),
      colleague(short.manager, {
        profession: 'manager',
        office: 'back',
        roles: ['manager', 'contact'],
        standIn: personSlug(short.contact),
      }),
    ],
    offers: Object.entries(short.offers).map(([what, offer]) =>
      offerOf(slug, {
        ...offer,
        id: `${slug}-${what}`,
        team,
        groups: ['ouderen'],
        pay: zvw,
        delivery: ['home'],
        from: town,
        area: ['123', '124'],
        faces: 4,
        trial: 14,
        notice: 1,
      }),
    ),
  };
};

export const neighbours: readonly Neighbour[] = [
  neighbour({
    slug: 'berkenrode',
    name: 'Berkenrode aan Huis',
    tagline: 'Verpleging in Kortewater en verder',
    about: 'Berkenrode geeft verpleging thuis. Onze mensen zijn vriendelijk. Plannen kan nog beter.',
    phone: '(0123) 55 91 00',
    street: 'Berkenlaan 3',
    town: ['1241', 'Kortewater'],
    contact: ['Ellen', 'Bakema'],
    manager: ['Gerda', 'Tolsma'],
    offers: {
      ziekenhuis: {
        title: 'Verpleging thuis na het ziekenhuis',
        text: 'U komt uit het ziekenhuis en heeft nog verpleging nodig. Onze wijkverpleegkundige komt bij u thuis voor uw wond, uw medicijnen en uw vragen. Wij bellen met het ziekenhuis, dat hoeft u niet te doen.',
        line: 'Wij bellen met het ziekenhuis',
        product: ['Verpleging na het ziekenhuis', 'Elke dag, zolang het nodig is.'],
        special: ['U belt één nummer', 'Ook in het weekend.'],
        personnel: ['1 wijkverpleegkundige en 3 verpleegkundigen', 'Wie komt, hoort u die ochtend.'],
        room: [3, 2, '2026-11-17'],
      },
      douchen: {
        title: 'Hulp bij wassen en aankleden',
        text: 'Een verzorgende helpt u bij het wassen, het douchen en het aankleden. U zegt hoe laat u op wilt. Wij doen ons best om dan te komen.',
        line: 'U zegt hoe laat',
        product: ['Hulp bij wassen en aankleden', 'Zo vaak als u wilt, ’s ochtends.'],
        special: ['U doet zelf wat nog gaat', 'Wij doen de rest.'],
        personnel: ['4 verzorgenden', 'U hoort vooraf wie er komt.'],
        room: [4, 2, '2026-11-17'],
      },
    },
  }),
  neighbour({
    slug: 'het-veerhuis',
    name: 'Het Veerhuis',
    tagline: 'Klein team in Elzendam',
    about: 'Het Veerhuis is een klein team voor verpleging thuis. Wij kennen elke klant.',
    phone: '(0123) 55 92 00',
    street: 'Veerpad 1',
    town: ['1243', 'Elzendam'],
    contact: ['Sanne', 'Wiarda'],
    manager: ['Trees', 'Huizinga'],
    offers: {
      ziekenhuis: {
        title: 'Verpleging thuis na een operatie of ziekenhuis',
        text: 'Na een operatie of een tijd in het ziekenhuis komt een verpleegkundige bij u thuis. Zij verzorgt uw wond en kijkt uw medicijnen na. De eerste avond bellen wij hoe het gaat.',
        line: 'De eerste avond bellen wij',
        product: ['Verpleging na het ziekenhuis', 'Eén of twee keer per dag.'],
        special: ['Altijd hetzelfde gezicht', 'Anders zeggen wij het vooraf.'],
        personnel: ['2 verpleegkundigen', 'U kent hen allebei.'],
        room: [5, 1, '2026-11-16'],
      },
      douchen: {
        title: 'Hulp bij wassen en aankleden',
        text: 'Twee vaste mensen helpen u bij het douchen, wassen en aankleden. Zij kennen uw huis en uw gewoontes. Is er een ziek? Dan komt de ander.',
        line: 'Twee vaste mensen',
        product: ['Hulp bij wassen en aankleden', 'Zo vaak als u wilt, ’s ochtends.'],
        special: ['U doet zelf wat nog gaat', 'Wij doen de rest.'],
        personnel: ['2 verzorgenden', 'U hoort vooraf wie er komt.'],
        room: [4, 2, '2026-11-17'],
      },
    },
  }),
  neighbour({
    slug: 'vaartzicht',
    name: 'Vaartzicht',
    tagline: 'Net begonnen in Hogewerf',
    about: 'Vaartzicht begon dit jaar met verpleging thuis. Wij hebben nog weinig klanten.',
    phone: '(0123) 55 93 00',
    street: 'Vaart 18',
    town: ['1245', 'Hogewerf'],
    contact: ['Inge', 'Roorda'],
    manager: ['Anneke', 'Postma'],
    offers: {
      ziekenhuis: {
        title: 'Verpleging na het ziekenhuis, bij u thuis',
        text: 'Wij zijn nieuw. Een verpleegkundige komt bij u thuis als u uit het ziekenhuis komt. Zij doet uw verband en uw medicijnen, en legt rustig uit wat u zelf kunt.',
        line: 'Tijd om het uit te leggen',
        product: ['Verpleging na het ziekenhuis', 'Zo vaak als het ziekenhuis vraagt.'],
        special: ['Wij beginnen morgen', 'Er is plaats.'],
        personnel: ['2 verpleegkundigen', 'U kiest wie.'],
        room: [1, 6, '2026-11-19'],
      },
    },
  }),
];

export const neighbourOffers: readonly OfferData[] = neighbours.flatMap(({ offers }) => offers);
