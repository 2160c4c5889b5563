import type { StepKey, WhoRefusal } from './case.ts';

/** A reason as a sentence of its own, however it was typed. */
export const sentence = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

export const nl = {
  introduction: (name: string, house: string, She: string) =>
    `Dag, vanaf nu helpt ${name} van ${house} u verder. ${She} kent uw vraag. Komt er een nieuwe vraag? Ik ben er.`,
  announce: {
    offered: (to: string, reason: string) =>
      `Dag, ik vroeg ${to} om mijn plaats in te nemen als uw vaste contact. Waarom: ${sentence(reason)} Tot ${to} ja zegt, blijf ik er voor u. Wilt u liever niet wisselen? Zeg dat bij uw vraag, of bel mij.`,
    offeredFor: (from: string, to: string, reason: string) =>
      `Dag, wij vroegen ${to} om uw vaste contact te worden, in plaats van ${from}. Waarom: ${sentence(reason)} Tot ${to} ja zegt, blijft ${from} uw contact. Wilt u liever niet wisselen? Zeg dat bij uw vraag, of bel ons.`,
    passed: (from: string, to: string) =>
      `Dag, ${from} werkt niet meer bij ons. ${to} is er nu voor u en kent uw vraag. Wij vragen ${to} om uw vaste contact te worden. U hoort het als dat zo is.`,
  },
  steps: {
    'host-calls': 'De gastvrouw of gastheer neemt contact op',
    'organisation-answers': 'De aanbieder laat weten of er ruimte is',
    'contact-accepts': 'Uw vaste contact zegt ja',
    'contact-calls': 'Uw vaste contact neemt contact op',
    'place-frees': 'Er komt een plek vrij',
    'first-delivery': 'De eerste keer dat wij komen',
    'next-delivery': 'De volgende keer',
    'choose-again': 'U kiest opnieuw, als u dat wilt',
    'another-question': 'Heeft u nog een vraag?',
    'crisis-ends': 'De hulp in crisis stopt vanzelf',
    'choose-time': 'Een tijd kiezen voor de afspraak',
    'propose-times': 'Andere tijden voorstellen',
    meet: 'De afspraak',
  } satisfies Record<StepKey, string>,
  refusals: {
    'not-now': 'Dat kan nu niet meer. De vraag staat er inmiddels anders voor. Kijk hieronder hoe.',
    'not-yours': 'Dit is niet aan u. Alleen wie gevraagd is, of een coach of manager, kan dit doen.',
    'nobody-left':
      'Er is niemand meer die wij kunnen vragen. Spreek met uw coach, of zeg dat er geen ruimte is.',
    'no-such-colleague': 'Kies een collega die nu bij u werkt, en niet het vaste contact zelf.',
    'already-offered': 'Er loopt al een overdracht van deze vraag. Wacht op het antwoord.',
    'still-planned': 'Er staan nog leveringen gepland. Zeg die eerst af, of meld ze gedaan.',
    'choice-ended': 'De klant koos anders. U kunt hier niets meer plannen.',
    'colleague-away': 'Deze collega is nu vrij. Kies iemand die er is.',
    'no-team': 'Kies een team dat nu bij ons werkt.',
    'team-in': 'Dit team doet al mee.',
    'nothing-chosen': 'Kies minstens één vraag.',
  } satisfies Record<WhoRefusal, string>,
  errors: {
    reason: 'Schrijf in één zin waarom. De klant leest mee.',
    reasonLong: 'Houd het kort: hooguit 600 tekens.',
    colleague: 'Kies een collega.',
    answer: 'Kies ja of nee.',
    text: 'Schrijf wat de volgende stap is.',
    textLong: 'Houd de volgende stap kort: hooguit 200 tekens.',
    day: 'Vul een dag in, zoals 10-3-2026.',
    dayPast: 'Kies een dag die nog komt.',
    dayOff: 'Kies een werkdag. Wij beloven niets in een weekend of op een feestdag.',
    turn: 'Kies wie er aan zet is.',
    place: 'Vul een heel getal in, of laat dit leeg.',
    team: 'Kies een team.',
    does: 'Schrijf in een paar woorden wat dit team doet.',
    doesLong: 'Houd het kort: hooguit 200 tekens.',
    meanwhileLong: 'Houd het kort: hooguit 600 tekens.',
  },
};
export type Words = typeof nl;
