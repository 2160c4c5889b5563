import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offers } from './offers/index.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { questions } from './questions.ts';
import { messages, nextSteps, reasons } from './reasons.ts';
import { staff } from './staff.ts';
import { teams } from './teams.ts';
import type { OfferData } from './types.ts';

const postcodes = new Set(places.map((place) => place.postcode));
const townOf = new Map(places.map((place) => [place.postcode, place.town]));

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/u).filter(Boolean);
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

const textsOf = (offer: OfferData): readonly string[] => [
  offer.title,
  offer.description,
  offer.line,
  offer.product,
  offer.productDetail,
  offer.price,
  offer.priceDetail,
  offer.place,
  offer.placeDetail,
  offer.special,
  offer.specialDetail,
  offer.personnel,
  offer.personnelDetail,
];

test('no real telephone, address or domain', () => {
  const everything = JSON.stringify([organisations, teams, staff, offers, questions, reasons, messages]);
  for (const [number] of everything.matchAll(/\(?\b0\d{1,3}\)?[ -]?\d{2}[ \d]{4,}/g)) {
    assert.match(number, /^\(0123\) \d\d \d\d \d\d/);
  }
  for (const [address] of everything.matchAll(/[\w.]+@[\w.-]+/g)) assert.match(address, /\.example$/);
  assert.doesNotMatch(everything, /https?:|www\./);
  for (const organisation of organisations) {
    assert.match(organisation.phone, /^\(0123\) \d\d \d\d \d\d$/);
    assert.ok(postcodes.has(organisation.postcode.slice(0, 4)), organisation.slug);
    for (const location of organisation.locations) assert.equal(townOf.get(location.postcode), location.city);
  }
  for (const postcode of postcodes) assert.ok(postcode >= '1230' && postcode <= '1249');
});

test('the Dutch is short, plain and calm', () => {
  for (const offer of offers) {
    assert.ok(offer.title.length <= 60, offer.title);
    const sentences = sentencesOf(offer.description);
    assert.ok(sentences.length >= 3, `${offer.offerId} says too little`);
    assert.ok(
      wordsOf(offer.description).length / sentences.length <= 12,
      `${offer.offerId} sentences too long`,
    );
    for (const sentence of sentences) assert.ok(wordsOf(sentence).length <= 15, sentence);
  }
  const shown = [
    ...offers.flatMap(textsOf),
    ...organisations.flatMap(({ tagline, about, openingHours }) => [tagline, about, openingHours]),
    ...teams.map((team) => team.about),
    ...reasons.map((reason) => reason.text),
    ...messages.map((message) => message.text),
    ...nextSteps.map((step) => step.text),
  ];
  const jargon = /cliënt|indicatie|intake|zorgvraag|traject|dossier|helaas|gunfactor|!|['"]| {2}/i;
  for (const text of shown) assert.doesNotMatch(text, jargon);
});
