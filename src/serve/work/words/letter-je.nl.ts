import type { Words } from '../words.ts';

/** The letter to somebody who said: say je to me. Whole sentences, as no rule makes je of u. */
export const letterJe: Partial<Words['letter']> = {
  subject: 'Zo zie je je vraag',
  about: (title) => `Je stelde ons een vraag: “${title}”. Met deze brief zie je waar je vraag is.`,
  code: 'Je code',
  steps: (address) => [
    `Ga naar ${address}.`,
    'Typ de code over. Streepjes en hoofdletters maken niet uit.',
    'Je ziet je vraag. Je kunt kiezen, schrijven en stoppen.',
  ],
  help: (phone) => `Heb je geen computer? Bel ons: ${phone}. Wij doen het samen met jou.`,
  secret: 'Bewaar deze brief goed. Wie de code heeft, kan je vraag lezen.',
};
