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
};

const quarterWords = (quarter: string): string => `kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}`;
