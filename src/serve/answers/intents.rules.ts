/** What someone wants to know of a subject: 'wat kost' and 'hoe vraag ik' are other questions about the same help. */
export const INTENTS = ['cost', 'apply', 'how-long', 'complain', 'choose', 'meaning', 'who', 'free'] as const;
export type Intent = (typeof INTENTS)[number];

const SAID: Readonly<Record<Intent, RegExp>> = {
  cost: /\b(kost|kosten|betaal|betalen|betaalt|prijs|duur|tarief|bijdrage|eigen risico|vergoed\w*|gratis|cost|costs|pay|price)\b/i,
  apply:
    /\b(aanvra\w*|aan te vragen|vraag ik .{0,40}\baan|regel\w*|kom ik aan|hoe krijg ik|krijg ik hulp|aanmeld\w*|melding|apply|ask the)\b/i,
  'how-long': /\b(hoe lang|hoelang|wachttijd|wachtlijst|wachten|duurt|wanneer|how long|waiting)\b/i,
  complain: /\b(klacht\w*|ontevreden|niet tevreden|klagen|boos op|complain\w*|complaint)\b/i,
  choose: /\b(kies ik|kiezen|vergelijk\w*|verschil|choose|compare)\b/i,
  meaning: /\b(wat is|wat zijn|wat doet|wat betekent|wat houdt|what is|what does)\b/i,
  who: /\b(wie (helpt|kan|komt|doet|mag|neemt|denkt|beslist)|who)\b/i,
  free: /\b(gratis|kosteloos|niets kost|free)\b/i,
};

export const intentsOf = (text: string): Intent[] => INTENTS.filter((intent) => SAID[intent].test(text));
