import { councilRows } from './council.ts';
import { offers } from './data/offers/index.ts';
import { organisations } from './data/organisations.ts';
import { places } from './data/places.ts';
import { staff } from './data/staff.ts';
import { teams } from './data/teams.ts';
import type { OfferData, StaffMember } from './data/types.ts';
import { workingOf } from './data/working.ts';
import { nameOf } from './history/desk.ts';
import type { Row } from './history/rows.ts';
import {
  DESK_ID,
  isGeneralProvision,
  locationId,
  memberId,
  offerId,
  organisationId,
  teamId,
} from './history/world.ts';

/** The region began this many days before the day the demo was filled. */
export const START_DAYS = 800;
const ago = (today: Date, days: number): Date => new Date(today.getTime() - days * 86_400_000);

export const installationRow = (today: Date): Row<'installation'> => ({
  id: 1,
  name: 'Zorg in Lindemeer',
  sub: 'Aanbieders en klanten samen',
  demo: true,
  desk_organisation_id: DESK_ID,
  phone: '(0123) 45 67 89',
  address: ['Kerkpad 12, 1234 AB Lindemeer', 'Elke dag open van 8 tot 20 uur'],
  supporter_name: 'Onafhankelijk Steunpunt Lindemeer',
  supporter_phone: '(0123) 98 76 50',
  created_at: ago(today, START_DAYS),
});

export const organisationRows = (today: Date, of = organisations): Row<'organisation'>[] =>
  of.map((o) => ({
    id: organisationId(o.slug),
    slug: o.slug,
    kind: o.kind,
    name: o.name,
    tagline: o.tagline,
    about: o.about,
    phone: o.phone,
    email: o.email,
    street: o.street,
    postcode: o.postcode,
    city: o.city,
    opening: o.openingHours,
    word_customer: o.wordForCustomer,
    logo_href: null,
    theme_href: null,
    theme_class: null,
    accept_hours: o.acceptHours,
    answer_hours: 8,
    portrait: null,
    created_at: ago(today, START_DAYS),
  }));

export const locationRows = (of = organisations): Row<'location'>[] =>
  of.flatMap((o) =>
    o.locations.map((l) => ({
      organisation_id: organisationId(o.slug),
      id: locationId(l.slug),
      name: l.name,
      street: l.street,
      postcode: l.postcode,
      city: l.city,
      phone: o.phone,
      closed_at: null,
    })),
  );

export const teamRows = (of = teams): Row<'team'>[] =>
  of.map((t) => ({
    organisation_id: organisationId(t.organisation),
    id: teamId(t.slug),
    location_id: locationId(t.location),
    name: t.name,
    about: t.about,
    closed_at: null,
    work_days: null,
    capacity: null,
  }));

const roles = (s: StaffMember): string[] => (s.roles.length > 0 ? [...s.roles] : ['carer']);

/** Without stand-ins: those refer to each other and are filled in afterwards. */
export const memberRows = (today: Date): Row<'member'>[] => [
  ...councilRows(ago(today, START_DAYS)),
  ...staffRows(today, staff),
];

export const staffRows = (today: Date, of: readonly StaffMember[]): Row<'member'>[] =>
  of.map((s) => ({
    organisation_id: organisationId(s.organisation),
    id: memberId(s.slug),
    name: nameOf(s),
    profession: s.profession,
    office: s.office,
    roles: roles(s),
    active: true,
    phone: s.phone,
    hours: s.hours,
    pronoun: s.pronoun,
    portrait: s.portrait ?? `${s.pronoun}:${s.slug}`,
    stand_in_id: null,
    created_at: ago(today, START_DAYS),
    ...workingOf(s),
  }));

export const teamMemberRows = (of = staff): Row<'team_member'>[] =>
  of.flatMap((s) =>
    s.teams.map((team) => ({
      organisation_id: organisationId(s.organisation),
      team_id: teamId(team),
      member_id: memberId(s.slug),
    })),
  );

export const signInRows = (today: Date): Row<'sign_in_name'>[] => [
  ...staff.map((s) => ({
    email: s.email.toLowerCase(),
    kind: 'member',
    person_id: null,
    organisation_id: organisationId(s.organisation),
    member_id: memberId(s.slug),
    created_at: ago(today, START_DAYS),
  })),
  {
    email: 'beheerder@voorbeeld.example',
    kind: 'operator',
    person_id: null,
    organisation_id: null,
    member_id: null,
    created_at: ago(today, START_DAYS),
  },
];

/** Waiting times in the data were told around a fixed day; in a demo of today they are as fresh as they were then. */
const TOLD_AT = Date.parse('2026-11-20');
const freshDay = (day: string | null, today: Date): string | null => {
  if (day === null) return null;
  const shifted = Math.min(today.getTime(), Date.parse(day) + today.getTime() - TOLD_AT);
  return new Date(shifted).toISOString().slice(0, 10);
};

export const contentOf = (o: OfferData, today: Date) => ({
  title: o.title,
  description: o.description,
  line: o.line,
  productDetail: `${o.product}. ${o.productDetail}`,
  targetGroups: [...o.targetGroups],
  funding: [...o.funding],
  priceEur: o.priceEur,
  priceUnit: o.priceUnit,
  ownContribution: o.ownContribution,
  priceDetail: o.priceDetail,
  generalProvision: isGeneralProvision(o),
  delivery: [...o.delivery],
  postcode: o.postcode,
  city: o.city,
  serviceArea: [...o.serviceArea],
  placeDetail: o.placeDetail,
  waitDays: o.waitDays,
  capacity: o.capacity,
  updated: freshDay(o.updated, today),
  languages: [...o.languages],
  minAge: o.minAge,
  maxAge: o.maxAge,
  staffGenderChoice: o.staffGenderChoice,
  personnel: o.personnel,
  personnelDetail: o.personnelDetail,
  facesCount: o.facesCount,
  choosePerson: o.choosePerson,
  special: o.special,
  specialDetail: o.specialDetail,
  trialDays: o.trialDays,
  noticeDays: o.noticeDays,
});

export const offerRows = (
  today: Date,
  of = offers,
): {
  offer: Row<'offer'>[];
  offer_version: Row<'offer_version'>[];
  published_offer: Row<'published_offer'>[];
} => {
  const at = ago(today, START_DAYS - 10);
  const each = of.map((o) => ({
    o,
    content: contentOf(o, today),
    organisation_id: organisationId(o.provider),
    id: offerId(o.offerId),
    team_id: teamId(o.team),
  }));
  return {
    offer: each.map(({ o, content, organisation_id, id, team_id }) => ({
      organisation_id,
      id,
      external_id: o.offerId,
      team_id,
      state: 'published',
      version: 1,
      content: JSON.stringify(content),
      changed_at: at,
      changed_by: null,
    })),
    offer_version: each.map(({ content, organisation_id, id }) => ({
      organisation_id,
      offer_id: id,
      version: 1,
      what: 'published',
      content: JSON.stringify(content),
      at,
      by_member: null,
    })),
    published_offer: each.map(({ o, content: c, organisation_id, id, team_id }) => ({
      id,
      organisation_id,
      external_id: o.offerId,
      team_id,
      version: 1,
      published_at: at,
      retired_at: null,
      title: c.title,
      description: c.description,
      line: c.line,
      product_detail: c.productDetail,
      price_detail: c.priceDetail,
      place_detail: c.placeDetail,
      special_detail: c.specialDetail,
      personnel_detail: c.personnelDetail,
      target_groups: c.targetGroups,
      funding: c.funding,
      delivery: c.delivery,
      price_eur: c.priceEur,
      price_unit: c.priceUnit,
      own_contribution: c.ownContribution,
      general_provision: c.generalProvision,
      postcode: c.postcode,
      city: c.city,
      service_area: c.serviceArea,
      wait_days: c.waitDays,
      capacity: c.capacity,
      updated: c.updated,
      languages: c.languages,
      min_age: c.minAge,
      max_age: c.maxAge,
      staff_gender_choice: c.staffGenderChoice,
      personnel: c.personnel,
      special: c.special,
      faces_count: c.facesCount,
      choose_person: c.choosePerson,
      trial_days: c.trialDays,
      notice_days: c.noticeDays,
    })),
  };
};

export const placeRows = (): Row<'place'>[] =>
  places.map((p) => ({ postcode: p.postcode, town: p.town, latitude: p.lat, longitude: p.lon }));
