export const nl = {
  give: {
    title: 'Een compliment geven',
    back: 'Naar mijn vragen',
    intro:
      'Dit gaat naar één mens of één team, zoals u het schrijft. Het hoort niet bij uw oordeel en telt daar niet in mee.',
    to: 'Voor wie is het?',
    body: 'Wat wilt u zeggen?',
    name: 'Uw naam',
    nameHint: 'Dat mag leeg blijven. Dan bewaren we niet van wie het is.',
    button: 'Geef het compliment',
    none: 'Er is nog niemand om te bedanken',
    noneText: 'Zodra iemand u helpt, staat die hier.',
    done: (name: string) => `Uw compliment is bij ${name}.`,
    given: 'Wat u gaf, met uw naam',
    wasRead: 'gelezen',
    notRead: 'nog niet gelezen',
    doneText: 'Dank u wel. Wilt u nog iemand bedanken? Dat kan.',
  },
  received: {
    title: 'Complimenten',
    intro: 'Wat klanten tegen u en uw team zeiden. Het hoort niet bij de oordelen.',
    none: 'Nog geen complimenten',
    noneText: 'Zegt een klant iets aardigs over u of uw team, dan staat het hier.',
    mine: 'Voor u',
    team: (name: string) => `Voor ${name}`,
    from: (name: string) => `Van ${name}`,
    nameless: 'Zonder naam',
    button: 'Gelezen',
    fresh: (n: number) =>
      n === 1 ? 'Er is een compliment voor u of uw team' : `Er zijn ${n} complimenten voor u of uw team`,
    read: 'Lees het',
    treatment: 'Hoe klanten zich behandeld voelen',
  },
  errors: {
    summary: 'Er klopt nog iets niet',
    to: 'Kies voor wie het is.',
    body: 'Schrijf wat u wilt zeggen.',
    tooLong: 'Dit is te lang. Houd het bij duizend tekens.',
    name: 'Deze naam is te lang.',
    nobody: 'Deze persoon staat niet meer bij u. Kies iemand anders.',
  },
};
export type Words = typeof nl;
