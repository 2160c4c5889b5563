export const nl = {
  /** the message that goes to the same contact; `missed` in her own words */
  message: {
    no: (title: string) => `Ik las het antwoord “${title}”. Dat hielp mij niet.`,
    bit: (title: string) => `Ik las het antwoord “${title}”. Dat hielp een beetje.`,
    missed: (words: string) => `Ik mis nog: ${words}`,
  },
  sent: {
    link: 'U kunt het ook hier lezen, en zeggen of het hielp:',
  },
  done: {
    title: 'Fijn dat het hielp',
    text: 'U beslist zelf wat er nu gebeurt met uw vraag.',
    rest: 'Mijn vraag mag rusten',
    restText: 'Niemand belt u meer hierover. U kunt altijd weer verder.',
    on: 'Ik kijk nog verder',
    onText: 'Uw vraag blijft open. Uw vaste contact blijft voor u klaar staan.',
  },
  closed: {
    title: 'Aan deze vraag werkt nu niemand',
    text: 'Uw woorden zijn nog niet verstuurd. Stel gerust een nieuwe vraag, of bel ons.',
    ask: 'Stel een nieuwe vraag',
    yours: 'Dit schreef u:',
  },
  back: 'Terug naar uw vraag',
};
export type Words = typeof nl;
