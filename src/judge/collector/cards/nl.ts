/** On paper; a card carries one English sentence besides. */
export const nl = {
  title: (label: string) => `Oordeelkaarten voor ${label}`,
  count: (count: number, quarter: string) =>
    `${count} kaarten, ${quarterWords(quarter)}. Elke code staat alleen op papier, en nergens anders.`,
  how: [
    'Knip de kaarten los. Vouw ze op de stippellijn, met de tekst naar binnen. Plak ze dicht.',
    'Doe ze in een bak en schud.',
    'Laat de klant zelf een kaart trekken. Leg er nooit een apart voor iemand.',
    'Noteer alleen dat u een kaart gaf. Niet welke.',
    'Helpt u bij het invullen? Zeg dat op het eerste scherm. Dan telt het apart.',
    'Kaarten die overblijven gaan na het kwartaal door de versnipperaar, samen met dit blad.',
  ],
  stop: 'Liggen er minder dan twintig kaarten in de bak? Vul dan bij. Anders is te raden wie welke trok.',
  card: {
    title: 'Uw oordeel telt',
    text: (organisation: string, quarter: string) =>
      `Wat vindt u van ${organisation}? U oordeelt over ${quarterWords(quarter)}. Dat duurt een minuut.`,
    nobody: 'U trok deze kaart zelf. Niemand weet welke u heeft. Zo weet ook niemand wat u antwoordt.',
    english:
      'Tell what you think of your care. Nobody knows which card you drew. English on the first screen.',
    picture: 'Een vierkant om met een telefoon te lezen',
    scan: 'Scan dit met een telefoon, of ga naar',
    until: (day: string) => `Tot en met ${day}. Geen telefoon? Vraag om het scherm of om hulp.`,
  },
  form: {
    title: 'Uw oordeel, op papier',
    nobody: 'U trok dit blad zelf. Niemand weet welk blad u heeft. Schrijf er geen naam op.',
    cross: 'Zet per regel één kruis. Overslaan mag, stoppen mag ook.',
    notApplicable: 'Speelt niet',
    again: '0 is: zeker niet. 10 is: heel graag.',
    several: 'U mag er meer kiezen.',
    noNames:
      'Schrijf liever geen namen. Aan wat u vertelt, of aan uw handschrift, kan iemand u herkennen. Leeg laten mag.',
    sendTo: (day: string) => `Vouw dit blad dicht en stuur het op. Uiterlijk ${day} moet het er zijn:`,
    after:
      'Een helper van de ontvanger typt het over, en haalt het blad daarna door de versnipperaar. Een blad telt één keer.',
    orOnline: (address: string) => `Liever op een scherm? ${address}`,
  },
};

const quarterWords = (quarter: string): string => `kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}`;
