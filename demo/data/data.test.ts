import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backgroundShares, firstNames, streets, surnames } from './names.ts';
import { offers } from './offers/index.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { exampleQuestions, questions } from './questions.ts';
import { nextSteps, reasons } from './reasons.ts';
import { staff } from './staff.ts';
import { teams } from './teams.ts';
import type { OfferData, OrganisationSlug, QuestionData } from './types.ts';

const providers = organisations.filter((organisation) => organisation.kind === 'provider');
const postcodes = new Set(places.map((place) => place.postcode));
const townOf = new Map(places.map((place) => [place.postcode, place.town]));

function assertUnique(values: readonly string[], what: string): void {
  const seen = new Set<string>();
  const twice = values.filter((value) => seen.size === seen.add(value).size);
  assert.deepEqual(twice, [], `${what} must be unique`);
}

const answers = (question: QuestionData): readonly OfferData[] =>
  offers.filter((offer) => {
    const text = `${offer.title} ${offer.description}`.toLowerCase();
    const aboutIt = question.keywords.some((keyword) => text.includes(keyword.toLowerCase()));
    const forThem = offer.targetGroups.some(
      (group) => group === 'algemeen' || question.targetGroups.includes(group),
    );
    const how =
      question.delivery.length === 0 || offer.delivery.some((way) => question.delivery.includes(way));
    const paid =
      question.funding.length === 0 || offer.funding.some((source) => question.funding.includes(source));
    return aboutIt && forThem && how && paid;
  });

test('the region has the size that was promised', () => {
  assert.equal(places.length, 14);
  assert.equal(organisations.length, 9);
  assert.equal(providers.length, 8);
  assert.equal(offers.length, 120);
  assert.equal(teams.length, 20);
  assert.equal(staff.length, 150);
  assert.ok(questions.length >= 140, `${questions.length} questions`);
  assert.ok(staff.filter((member) => member.organisation === 'de-voordeur').length >= 6);
});

test('every id stands for one thing', () => {
  assertUnique(
    places.map((place) => place.postcode),
    'postcodes',
  );
  assertUnique(
    organisations.map((organisation) => organisation.slug),
    'organisations',
  );
  assertUnique(
    organisations.flatMap((organisation) => organisation.locations.map((location) => location.slug)),
    'locations',
  );
  assertUnique(
    teams.map((team) => team.slug),
    'teams',
  );
  assertUnique(
    staff.map((member) => member.slug),
    'staff',
  );
  assertUnique(
    staff.map((member) => member.email),
    'e-mail addresses',
  );
  assertUnique(
    offers.map((offer) => offer.offerId),
    'offers',
  );
  assertUnique(
    offers.map((offer) => offer.title),
    'titles',
  );
  assertUnique(
    questions.map((question) => question.id),
    'questions',
  );
  assertUnique(
    questions.map((question) => question.text),
    'texts of questions',
  );
  assertUnique(
    reasons.map((reason) => reason.code),
    'reasons',
  );
  assertUnique(
    nextSteps.map((step) => step.code),
    'next steps',
  );
  assertUnique(
    streets.map((street) => street.name),
    'streets',
  );
});

test('every team and every member of staff belongs somewhere', () => {
  for (const team of teams) {
    const organisation = organisations.find((candidate) => candidate.slug === team.organisation);
    assert.ok(
      organisation?.locations.some((location) => location.slug === team.location),
      team.slug,
    );
    const { front, mid, back } = team.officeMix;
    assert.ok(Math.abs(front + mid + back - 1) < 1e-9, `${team.slug} offices`);
  }
  const teamOf = new Map(teams.map((team) => [team.slug, team.organisation]));
  const colleague = new Map(staff.map((member) => [member.slug, member]));
  for (const member of staff) {
    for (const team of member.teams) assert.equal(teamOf.get(team), member.organisation, member.slug);
    assert.notEqual(member.standIn, member.slug);
    assert.equal(colleague.get(member.standIn)?.organisation, member.organisation, `${member.slug} stand-in`);
  }
});

test('teams mix professions and every provider can do its work', () => {
  for (const team of teams) {
    const members = staff.filter((member) => member.teams.includes(team.slug));
    assert.ok(members.length >= 4, `${team.slug} is too small`);
    assert.ok(new Set(members.map((member) => member.profession)).size >= 3, `${team.slug} professions`);
    const contacts = members.filter((member) => member.roles.includes('contact'));
    assert.ok(contacts.length >= 2, `${team.slug} contacts`);
  }
  for (const provider of organisations) {
    const roles = staff
      .filter((member) => member.organisation === provider.slug)
      .flatMap((member) => member.roles);
    for (const role of ['host', 'contact', 'manager', 'editor', 'coach'] as const) {
      assert.ok(roles.includes(role), `${provider.slug} has no ${role}`);
    }
    if (provider.kind === 'provider') assert.ok(roles.includes('planner'), `${provider.slug} has no planner`);
  }
});

test('the people of the pictures are there', () => {
  const portraits = staff
    .filter((member) => member.portrait)
    .map((member) => [member.portrait, member.firstName]);
  assert.deepEqual(portraits.map(([portrait]) => portrait).sort(), ['amina', 'jo', 'joris', 'marja', 'ravi']);
  const amina = staff.find((member) => member.slug === 'amina-el-khatib');
  assert.equal(amina?.standIn, 'joris-meeuwsen');
  assert.equal(amina?.hours, 'Maandag tot en met donderdag, van 8.30 tot 17 uur.');
});

test('every offer refers to what exists', () => {
  const teamOf = new Map<string, OrganisationSlug>(teams.map((team) => [team.slug, team.organisation]));
  for (const offer of offers) {
    assert.equal(teamOf.get(offer.team), offer.provider, offer.offerId);
    assert.equal(townOf.get(offer.postcode), offer.city, offer.offerId);
    assert.ok(offer.serviceArea.length > 0, offer.offerId);
    for (const prefix of offer.serviceArea) {
      const known = prefix === 'NL' || [...postcodes].some((postcode) => postcode.startsWith(prefix));
      assert.ok(known && (prefix === 'NL' || /^\d{1,4}$/.test(prefix)), `${offer.offerId}: ${prefix}`);
    }
    for (const language of offer.languages) assert.match(language, /^[a-z]{2}$/);
    if (offer.minAge !== null && offer.maxAge !== null) assert.ok(offer.minAge < offer.maxAge, offer.offerId);
    if (offer.updated !== null) assert.match(offer.updated, /^2026-(0[6-9]|1[01])-\d\d$/);
    if (offer.waitDays !== null || offer.capacity !== null)
      assert.ok(offer.updated, `${offer.offerId} updated`);
    assert.equal(offer.priceEur === null, offer.priceUnit === null, `${offer.offerId} price`);
    for (const [column, value] of Object.entries(offer))
      assert.notEqual(value, '', `${offer.offerId} ${column}`);
  }
  for (const provider of providers)
    assert.ok(offers.filter((offer) => offer.provider === provider.slug).length >= 11);
  for (const team of teams.filter(({ slug }) => slug !== 'voordeur')) {
    assert.ok(
      offers.some((offer) => offer.team === team.slug),
      `${team.slug} does nothing`,
    );
  }
});

test('some things are not known, on purpose', () => {
  assert.ok(offers.filter((offer) => offer.waitDays === null).length >= 5);
  assert.ok(offers.filter((offer) => offer.capacity === null).length >= 5);
  assert.ok(offers.filter((offer) => offer.priceEur === null).length >= 10);
  assert.ok(offers.filter((offer) => offer.facesCount === null).length >= 5);
});

test('a customer pays a contribution or a small price, never a tariff', () => {
  for (const offer of offers) {
    if (offer.ownContribution === 'cak-wlz') assert.equal(offer.priceEur, null, offer.offerId);
    if (offer.ownContribution === 'cak-wmo') assert.ok((offer.priceEur ?? 0) <= 21.8, offer.offerId);
    if (offer.ownContribution === 'none') assert.ok((offer.priceEur ?? 0) === 0, offer.offerId);
    assert.ok((offer.priceEur ?? 0) <= 50, offer.offerId);
  }
});

test('the questions of the front page find four offers of three providers', () => {
  for (const text of exampleQuestions) {
    const question = questions.find((candidate) => candidate.text === text);
    assert.ok(question, text);
    const found = answers(question);
    assert.ok(found.length >= 4, `${text}: ${found.length} offers`);
    assert.ok(new Set(found.map((offer) => offer.provider)).size >= 3, text);
  }
  const showers = offers.filter((offer) => /douche|bad/i.test(offer.title));
  assert.ok(showers.length >= 8, `${showers.length} ways to wash`);
});

test('what is on offer is found, and what is not on offer is not', () => {
  for (const question of questions) {
    const found = answers(question).map((offer) => offer.offerId);
    if (question.onOffer) assert.ok(found.length > 0, `${question.id} ${question.text}`);
    else assert.deepEqual(found, [], `${question.id} ${question.text}`);
    assert.equal(question.season.length, 12);
    assert.ok(question.season.every((weight) => weight > 0));
    assert.ok(question.ages[0] <= question.ages[1] && question.ages[1] <= 101);
    assert.ok(question.title.length <= 45, question.title);
  }
  assert.ok(questions.filter((question) => !question.onOffer).length >= 15);
  for (const group of new Set(offers.flatMap((offer) => offer.targetGroups))) {
    assert.ok(
      questions.some((question) => question.targetGroups.includes(group)),
      `nobody of ${group} asks`,
    );
  }
});

test('the shares of the market add up', () => {
  const total = providers.reduce((sum, provider) => sum + provider.characterNotes.marketShare, 0);
  assert.ok(Math.abs(total - 1) < 1e-9);
  for (const [generation, shares] of Object.entries(backgroundShares)) {
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share.weight, 0) - 1) < 1e-9, generation);
    for (const { value } of shares) {
      for (const gender of ['v', 'm']) {
        const list = firstNames.find(
          (names) => names.background === value && names.generation === generation && names.gender === gender,
        );
        assert.ok(list && list.names.length >= 4, `${value} ${generation} ${gender}`);
        assertUnique(
          list.names.map((name) => name.value),
          `${value} ${generation} ${gender}`,
        );
      }
      assert.ok(
        surnames.some((surname) => surname.background === value),
        value,
      );
    }
  }
});

test('each team has a coach or manager in it: a case can be handed over when its contact is away', () => {
  for (const team of teams)
    assert.ok(
      staff.some(
        (member) =>
          member.teams.includes(team.slug) &&
          member.roles.some((role) => role === 'coach' || role === 'manager'),
      ),
      team.slug,
    );
});
