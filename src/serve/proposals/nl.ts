import type { ProposalRefusal } from './proposal.ts';

export const nl = {
  refusals: {
    'not-shared': 'Deze vraag is niet (meer) met uw organisatie gedeeld. U kunt geen voorstel doen.',
    'not-yours': 'Dit is niet aan u. Vraag een collega die voorstellen doet.',
    'no-offer': 'Kies een aanbod dat uw organisatie nu heeft.',
    'no-proposal': 'Dit voorstel is er niet.',
  } satisfies Record<ProposalRefusal, string>,
  errors: {
    offer: 'Kies het aanbod waar dit voorstel bij hoort.',
    product: 'Schrijf wat de klant krijgt.',
    price: 'Schrijf wat de klant betaalt.',
    place: 'Schrijf waar en wanneer.',
    promotion: 'Schrijf wat hier bijzonder aan is.',
    personnel: 'Schrijf wie er komt.',
    long: 'Houd het kort: hooguit 300 tekens.',
    priceEur: 'Vul een bedrag in, zoals 21,80. Of laat dit leeg.',
    until: 'Kies een laatste dag, vanaf morgen en binnen een half jaar.',
    proposal: 'Kies een voorstel.',
  },
};
export type Words = typeof nl;
