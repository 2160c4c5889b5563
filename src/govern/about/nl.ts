type Part = { title: string; text: readonly string[] };

const us = {
  title: 'Over ons',
  parts: [
    {
      title: 'U bent aan zet',
      text: [
        'U vertelt in uw eigen woorden wat u zoekt. U ziet dan aanbod van meer aanbieders naast elkaar. U kiest zelf, ook om niets te kiezen.',
        'Pas na uw keuze begint er iets.',
      ],
    },
    {
      title: 'Niemand betaalt voor een plek',
      text: ['Een aanbieder kan geen hogere plek kopen. De volgorde komt uit wat u belangrijk vindt.'],
    },
    {
      title: 'U kunt altijd terug',
      text: ['U mag op elk moment stoppen of iets anders kiezen. U hoeft niet te zeggen waarom.'],
    },
  ] as readonly Part[],
  ordering: 'Zo rekenen we',
  providers: 'Wie doen er mee?',
  find: 'Hier vindt u ons',
  support: 'Liever hulp van iemand die nergens bij hoort?',
  supportText: (name: string) => `${name} denkt gratis met u mee. Die werkt niet voor een aanbieder.`,
};

const access = {
  title: 'Toegankelijkheid',
  intro: 'Iedereen moet deze site kunnen gebruiken. We volgen WCAG 2.2, niveau AA.',
  parts: [
    {
      title: 'Wat we doen',
      text: [
        'Alles werkt met alleen het toetsenbord. Alles werkt ook zonder JavaScript.',
        'U kunt de letters groter zetten en het scherm donker maken. Inzoomen tot 400 procent kan ook.',
        'We schrijven in gewone taal. Kleur is nooit de enige aanwijzing.',
      ],
    },
    {
      title: 'Hoe we dat nakijken',
      text: [
        'Een programma kijkt elke pagina na bij elke nieuwe versie van de software. Het zoekt fouten die een programma kan vinden.',
        'Een onafhankelijk bureau heeft de site nog niet onderzocht. Er kunnen dus nog fouten zijn.',
      ],
    },
    {
      title: 'Werkt iets niet voor u?',
      text: [
        'Bel ons. We helpen u aan de telefoon. Vertel ook wat niet lukte, dan kunnen we het verbeteren.',
      ],
    },
  ] as readonly Part[],
  display: 'Grotere letters, veel contrast of voorlezen',
};

const unhappy = {
  title: 'Niet tevreden? Vertel het ons',
  intro: 'U kiest zelf waar u begint. U hoeft de stappen niet op volgorde te doen.',
  parts: [
    {
      title: '1. Praat met uw vaste contact',
      text: ['De naam en het nummer staan bij uw vraag. Vaak is het met een gesprek opgelost.'],
    },
    {
      title: '2. Bel ons',
      text: [
        'Gaat het niet goed met uw aanbieder? Of met ons? Bel. We luisteren en zoeken wie u kan helpen.',
      ],
    },
    {
      title: '3. Vraag de klachtenfunctionaris',
      text: [
        'Elke aanbieder heeft een klachtenfunctionaris. Die is gratis en onafhankelijk, en kiest niet de kant van de aanbieder.',
        'Vraag uw aanbieder wie dat is.',
      ],
    },
    {
      title: '4. Dien een klacht in',
      text: [
        'Schrijf uw klacht aan de aanbieder. Binnen 6 weken krijgt u een oordeel op papier, met de redenen erbij.',
        'Soms zijn 4 weken extra nodig. Dat moet u vóór die tijd horen.',
        'Ook uw familie mag een klacht indienen als zij u vertegenwoordigt, of na een overlijden.',
      ],
    },
    {
      title: '5. Ga naar de geschillencommissie',
      text: [
        'Komt u er niet uit? Dan beslist de geschillencommissie van de aanbieder. Dat doet zij binnen 6 maanden. De aanbieder moet zich daaraan houden.',
      ],
    },
  ] as readonly Part[],
  law: 'Deze rechten staan in de Wet kwaliteit, klachten en geschillen zorg (Wkkgz, artikel 13 tot en met 22). Gaat het over hulp van de gemeente? Dan gelden de klachtregels van de gemeente.',
  support: 'Hulp bij uw klacht',
  supportText: (name: string) => `${name} helpt u gratis, bijvoorbeeld met het schrijven van een brief.`,
  stop: 'Wilt u gewoon stoppen of iets anders kiezen? Dat kan bij uw vraag. U hoeft niet te klagen.',
  questions: 'Naar mijn vraag',
  providers: 'Telefoonnummers van de aanbieders',
};

const display = {
  title: 'Hoe wilt u deze site zien?',
  size: 'Hoe groot zijn de letters?',
  sizes: { normal: 'Gewoon', large: 'Groter', largest: 'Heel groot' },
  scheme: 'Is het scherm licht of donker?',
  schemes: { light: 'Licht', dark: 'Donker', contrast: 'Zwart met geel: veel contrast' },
  extra: 'Wat helpt u nog meer?',
  extras: {
    plain: { label: 'Rustig scherm', hint: 'Minder tegelijk. Eerst wat u nu moet weten.' },
    aloud: { label: 'Voorlezen', hint: 'Op elke pagina een knop. De tablet leest dan voor.' },
    pictures: { label: 'Plaatjes', hint: 'Een plaatje bij wat u kunt doen.' },
  },
  button: 'Bewaar',
  kept: 'We onthouden dit een jaar op dit apparaat.',
  keptEverywhere: 'We onthouden dit voor u, op elk apparaat waarop u zich aanmeldt.',
  done: 'Dat is bewaard',
};

const language = {
  title: 'In welke taal wilt u lezen?',
  text: 'Wat u zelf schreef, vertalen we niet. Ook de teksten van aanbieders blijven zoals ze zijn.',
};

export const nl = { call: 'Bel', callUs: 'Bel ons:', back: 'Terug', us, access, unhappy, display, language };
export type Words = typeof nl;
