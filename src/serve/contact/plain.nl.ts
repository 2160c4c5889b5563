import type { TurnKey } from './turn-of.rules.ts';

/** Of a turn, for who wants a plain screen: one thought, in words that one reads slowly. With the same holes as the usual. */
export type PlainTurn = Partial<Record<TurnKey, { text: string; timed?: string }>>;

export const plainTurn: PlainTurn = {
  'check-understood': { text: 'Lees wat wij begrepen. Klopt het?' },
  'look-at-offers': { text: 'Kijk wat er is. U kiest zelf.' },
  none: { text: 'U koos niets. Vertel {contact} wat u mist.' },
  talking: { text: 'Praat er rustig over. Kies pas als u het weet.' },
  resting: { text: 'U hoeft niets te doen.' },
  stopped: { text: 'U stopte. U mag altijd weer verder.' },
  'no-room': { text: '{provider} heeft geen plek. U kunt iets anders kiezen.' },
  declined: { text: 'U koos toch niet voor {provider}. U kunt iets anders kiezen.' },
  asked: {
    text: 'U hoeft niets te doen. U hoort van {provider} of er plek is.',
    timed: 'U hoeft niets te doen. *Vóór {by}* hoort u van {provider} of er plek is.',
  },
  room: {
    text: '{provider} heeft plek. U hoort nog wie uw contact is.',
    timed: '{provider} heeft plek. *Vóór {by}* hoort u wie uw contact is.',
  },
  'contact-calls': {
    text: 'Wacht op {contact}. U hoort van {contact}.',
    timed: '*Vóór {by}* hoort u van {contact}.',
  },
  'choose-day': {
    text: 'U kiest een dag, samen met {contact}.',
    timed: 'U kiest een dag, samen met {contact}. U hoort die *vóór {by}*.',
  },
  waiting: { text: 'U wacht op een plek bij {provider}.' },
  'first-planned': { text: 'De hulp komt *{day}*.' },
  serving: { text: 'De hulp komt *{day}* weer.' },
  'nothing-planned': { text: 'Er is nog geen dag. Vraag het aan {contact}.' },
  served: { text: 'Alles is gedaan. Heeft u nog een vraag?' },
  answer: { text: '{contact} schrijft terug.', timed: '{contact} schrijft *vóór {by}* terug.' },
  'choose-time': { text: 'Kies een tijd met {contact}.' },
  times: { text: 'U krijgt andere tijden.', timed: 'U krijgt *vóór {by}* andere tijden.' },
  meet: { text: 'U heeft een afspraak.', timed: 'Uw afspraak is *{by}*.' },
};
