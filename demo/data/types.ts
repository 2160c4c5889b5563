// The fictional region of the demo. Every name, address, postcode and number here is invented.

export type * from './story-types.ts';

export type OrganisationSlug =
  | 'de-voordeur'
  | 'kwikstaart-thuis'
  | 'de-tureluur'
  | 'huize-vlierbes'
  | 'windveer'
  | 'stekelbaars'
  | 'de-rietvink'
  | 'de-klokkentuin'
  | 'aanschuif'
  // They come when the site is open: neighbours.ts
  | 'berkenrode'
  | 'het-veerhuis'
  | 'vaartzicht';

export type ProviderSlug = Exclude<OrganisationSlug, 'de-voordeur'>;

export type TargetGroup =
  | 'ouderen'
  | 'dementie'
  | 'lg'
  | 'vg'
  | 'nah'
  | 'ggz'
  | 'jeugd'
  | 'mantelzorgers'
  | 'palliatief'
  | 'algemeen';

export type Funding = 'wlz' | 'zvw' | 'wmo' | 'jeugdwet' | 'pgb' | 'private' | 'free';
export type Delivery = 'home' | 'location' | 'stay' | 'online' | 'group';
export type PriceUnit = 'hour' | 'day' | 'month' | 'once' | 'free';
export type OwnContribution = 'cak-wmo' | 'cak-wlz' | 'none' | 'private';

export type Place = {
  readonly postcode: string;
  readonly town: string;
  readonly lat: number;
  readonly lon: number;
  /** Relative number of inhabitants, for drawing customers. */
  readonly weight: number;
};

export type Location = {
  readonly slug: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
};

export type Trend = 'better' | 'steady' | 'worse';

/** What the generator of two years of history makes of an organisation. Shares run from 0 to 1. */
export type Character = {
  /** Factor on the promised hours: 0.5 is twice as fast as promised, 1.2 is often late. */
  readonly speed: number;
  readonly keepsPromises: number;
  readonly saysNoRoom: number;
  readonly customersDecline: number;
  readonly customersSwitch: number;
  readonly customersReturn: number;
  readonly handovers: number;
  /** How sunny the treatment verdicts are, 0–1. */
  readonly warmth: number;
  /** What it believes its customers say, 0–1. */
  readonly selfImage: number;
  readonly waitTrend: Trend;
  /** Share of all chosen offers in the region; the eight add up to 1. */
  readonly marketShare: number;
  readonly story: string;
};

export type Organisation = {
  readonly slug: OrganisationSlug;
  readonly name: string;
  readonly kind: 'region' | 'provider';
  readonly tagline: string;
  readonly about: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly openingHours: string;
  readonly locations: readonly Location[];
  readonly wordForCustomer: 'klant' | 'cliënt' | 'bewoner' | 'gast' | 'deelnemer';
  readonly wordForCustomers: string;
  readonly acceptHours: number;
  readonly characterNotes: Character;
};

export type Office = 'front' | 'mid' | 'back';
export type Role = 'host' | 'contact' | 'coach' | 'manager' | 'editor' | 'planner' | 'complaints';
export type Pronoun = 'zij' | 'hij' | 'die';
export type PortraitKey = 'amina' | 'joris' | 'marja' | 'ravi' | 'jo';

export type Team = {
  readonly slug: string;
  readonly name: string;
  readonly organisation: OrganisationSlug;
  /** Slug of a location of the organisation. */
  readonly location: string;
  readonly about: string;
  readonly targetGroups: readonly TargetGroup[];
  /** Share of the team's work in each office; adds up to 1. */
  readonly officeMix: Readonly<Record<Office, number>>;
};

export type Profession =
  | 'gastvrouw'
  | 'gastheer'
  | 'telefonist'
  | 'wijkverpleegkundige'
  | 'verpleegkundige'
  | 'verzorgende IG'
  | 'helpende'
  | 'hulp in huis'
  | 'casemanager dementie'
  | 'ergotherapeut'
  | 'fysiotherapeut'
  | 'maatschappelijk werker'
  | 'psycholoog'
  | 'verpleegkundig specialist ggz'
  | 'ervaringsdeskundige'
  | 'jeugdhulpverlener'
  | 'gezinsbegeleider'
  | 'begeleider'
  | 'activiteitenbegeleider'
  | 'geestelijk verzorger'
  | 'specialist ouderengeneeskunde'
  | 'mantelzorgmakelaar'
  | 'vrijwilligerscoördinator'
  | 'badmeester'
  | 'kok'
  | 'chauffeur'
  | 'planner'
  | 'medewerker zorgadministratie'
  | 'kwaliteitsmedewerker'
  | 'teamcoach'
  | 'manager'
  | 'redacteur aanbod';

export type StaffMember = {
  readonly slug: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly pronoun: Pronoun;
  readonly organisation: OrganisationSlug;
  /** The first is the team on whose list this person stands; the others are a helping hand. */
  readonly teams: readonly string[];
  readonly profession: Profession;
  readonly office: Office;
  readonly roles: readonly Role[];
  readonly phone: string;
  readonly email: string;
  readonly hours: string;
  /** Slug of the colleague who knows the questions and helps when this person is away. */
  readonly standIn: string;
  readonly portrait?: PortraitKey;
};

export type OfferData = {
  readonly offerId: string;
  readonly provider: ProviderSlug;
  /** Slug of the team that does it. */
  readonly team: string;
  readonly title: string;
  readonly description: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly funding: readonly Funding[];
  readonly delivery: readonly Delivery[];
  /** What the customer pays; never a care tariff. Null = not known. */
  readonly priceEur: number | null;
  readonly priceUnit: PriceUnit | null;
  readonly ownContribution: OwnContribution;
  readonly postcode: string;
  readonly city: string;
  readonly serviceArea: readonly string[];
  readonly waitDays: number | null;
  readonly capacity: number | null;
  /** ISO date on which wait and capacity were last told. Null when neither is known. */
  readonly updated: string | null;
  readonly languages: readonly string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly staffGenderChoice: boolean | null;
  readonly facesCount: number | null;
  readonly choosePerson: boolean | null;
  readonly trialDays: number | null;
  readonly noticeDays: number | null;
  /** Under the provider's name on the compare card. */
  readonly line: string;
  readonly product: string;
  readonly productDetail: string;
  /** Bold line of 'Wat u betaalt'. */
  readonly price: string;
  readonly priceDetail: string;
  readonly place: string;
  readonly placeDetail: string;
  readonly special: string;
  readonly specialDetail: string;
  readonly personnel: string;
  readonly personnelDetail: string;
};

export type ForWhom = 'self' | 'other';

/** From and up to and including, of the person who needs something. */
export type AgeBand = readonly [number, number];

/** Relative chance in January … December. */
export type Season = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

export type QuestionData = {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly forWhom: ForWhom;
  readonly targetGroups: readonly TargetGroup[];
  readonly funding: readonly Funding[];
  readonly delivery: readonly Delivery[];
  /** Words to look for in titles and descriptions of offers. */
  readonly keywords: readonly string[];
  readonly season: Season;
  readonly ages: AgeBand;
  /** How often it is asked, 1–10. */
  readonly weight: number;
  /** False: nobody in the region offers this (yet). */
  readonly onOffer: boolean;
};
