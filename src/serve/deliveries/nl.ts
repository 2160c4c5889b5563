import type { Funding, GroundKind, Problem } from './delivery.ts';

export const nl = {
  fundings: {
    wlz: 'Wlz (langdurige zorg)',
    zvw: 'Zorgverzekering (wijkverpleging)',
    wmo: 'Wmo (gemeente)',
    jeugdwet: 'Jeugdwet (gemeente)',
    pgb: 'Pgb (eigen budget)',
    private: 'De klant betaalt zelf',
    free: 'Kost niets',
  } satisfies Record<Funding, string>,
  grounds: {
    indication: 'indicatie',
    allocation: 'toewijzing',
    decision: 'besluit',
  } satisfies Record<GroundKind, string>,
  missing: (funding: string, grounds: string) =>
    `Er ontbreekt nog iets voor deze dagen: ${grounds}. ${funding} betaalt pas als dat is vastgelegd. Leg het hieronder vast.`,
  and: ' en ',
  problems: {
    'not-now': 'Dat kan nu niet. Er staat hier niets gepland.',
    'not-yours': 'Dit is niet aan u. Vraag het vaste contact, een planner of een coach.',
    'nobody-left': 'Er is niemand meer die wij kunnen vragen.',
    'no-such-colleague': 'Kies een collega die nu bij u werkt.',
    'already-offered': 'Er loopt al een overdracht van deze vraag.',
    'still-planned': 'Er staan nog leveringen gepland.',
    'choice-ended': 'De klant koos anders. U kunt hier niets meer plannen.',
    'no-choice': 'Er is geen keuze van de klant die nu geldt. Zonder keuze kunt u niets plannen.',
    'no-contact': 'Plannen kan als de klant koos en het vaste contact ja zei. Dat is nu niet zo.',
    'before-choice': 'Een van de dagen ligt vóór de keuze van de klant. Kies een latere dag.',
    'funding-not-offered': 'Dit aanbod wordt zo niet betaald. Kies een andere betaling.',
    'general-needs-law': 'Dit is een algemene voorziening. Kies Wmo of Jeugdwet.',
    'no-days': 'In deze weken valt geen van de gekozen dagen. Kies een andere dag.',
    'beyond-crisis': 'Een van de dagen ligt na het einde van de crisis. Daarna kiest de klant eerst.',
    'in-future': 'Een levering die nog komt, kunt u nog niet gedaan melden.',
    'no-delivery': 'Kies ten minste één levering die gepland staat.',
    'crisis-already': 'Er loopt al een crisis voor deze klant. Plan daarbinnen, of wacht op het einde.',
    database: 'Dat mag niet: er ontbreekt een keuze, of iets wat de wet vraagt. Er is niets vastgelegd.',
  } satisfies Record<Problem, string>,
  errors: {
    what: 'Schrijf wat er gebeurt, zoals ‘Hulp bij het douchen’.',
    whatLong: 'Houd het kort: hooguit 120 tekens.',
    day: 'Vul een dag in, zoals 10-3-2026.',
    weeks: 'Kies 1 tot en met 26 weken.',
    weekday: 'Kies de dagen van de week.',
    funding: 'Kies wie betaalt.',
    law: 'Kies de wet die betaalt.',
    kind: 'Kies wat u vastlegt.',
    reference: 'Vul het nummer of kenmerk in. Zo is het terug te vinden.',
    decidedBy: 'Vul in wie het besloot, zoals ‘CIZ’ of de gemeente.',
    until: 'De laatste dag moet na de eerste liggen.',
    reason: 'Schrijf in ten minste tien tekens waarom dit niet kan wachten. De klant leest mee.',
    reasonLong: 'Houd het kort: hooguit 600 tekens.',
    crisisUntil: 'Kies een dag vanaf vandaag, hooguit veertien dagen verder.',
    delivery: 'Kies ten minste één levering.',
  },
  crisisMail: {
    subject: 'De hulp in crisis die u vastlegde is voorbij',
    body: (day: string) =>
      `U legde vast dat hulp niet kon wachten. De laatste dag was ${day}.\nDe hulp is nu gestopt en de vraag is gesloten. Wilt u verder? Dan kiest de klant eerst.\nMeld u aan om de vraag te zien.`,
  },
};
export type Words = typeof nl;
