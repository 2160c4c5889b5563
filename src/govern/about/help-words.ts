import type { Dictionary } from '../../platform/language/language.ts';

type Part = { id: string; title: string; text: readonly string[] };
export type HelpWords = { title: string; intro: string; parts: readonly Part[]; today: string };

/** An organisation has its own word for the customer: klant, cliënt, bewoner, … */
const nl = (customer: string): HelpWords => ({
  title: 'Uitleg',
  intro: `Zo werken we: de ${customer} is aan zet, tot wij het zijn.`,
  today: 'Naar vandaag',
  parts: [
    {
      id: 'move',
      title: 'Wie is aan zet?',
      text: [
        `Bij elke vraag staat een steen. Geel: de ${customer} is aan zet. Groen: wij zijn aan zet.`,
        'Op ‘Vandaag’ staat wat op u wacht. Bovenaan staat wat het eerst beloofd is.',
        `Is de ${customer} aan zet? Dan wachten wij. Bellen mag, aandringen niet.`,
      ],
    },
    {
      id: 'promise',
      title: 'Een belofte heeft een datum',
      text: [
        `Zegt u tegen de ${customer} dat u iets doet? Leg het vast, met een dag en tijd. De ${customer} ziet het ook.`,
        'Is de tijd voorbij en is het niet gedaan? Dan staat er: niet gehouden. Dat blijft staan.',
        'Beloof dus liever een dag later dan een dag te vroeg.',
      ],
    },
    {
      id: 'choice',
      title: 'Eerst de keuze, dan pas leveren',
      text: [
        `U kunt pas iets plannen als de ${customer} gekozen heeft. De software houdt het anders tegen.`,
        'Bij crisis is er een uitzondering. Die vraagt een reden en een einddatum, en eindigt vanzelf.',
        'Koos iemand u? Dan zegt u ja, of ‘geen ruimte’ met een reden. Meer keus is er niet.',
      ],
    },
    {
      id: 'handover',
      title: 'Overdragen: aanbieden en aannemen',
      text: [
        `U biedt de vraag aan een collega aan. Tot die ja zegt, bent u het vaste contact van de ${customer}.`,
        `Zegt de collega nee? Dan blijft de vraag bij u. Zo valt niemand tussen wal en schip.`,
        `Stel de nieuwe collega zelf voor. De ${customer} ziet wie het wordt.`,
      ],
    },
    {
      id: 'looked',
      title: 'Kijken laat een spoor na',
      text: [`Opent u gegevens van een ${customer}? Dan schrijven we dat op. De ${customer} kan het lezen.`],
    },
  ],
});

const en = (customer: string): HelpWords => ({
  title: 'Help',
  intro: `How we work: it is the ${customer}'s move, until it is ours.`,
  today: 'To today',
  parts: [
    {
      id: 'move',
      title: 'Whose move is it?',
      text: [
        `Each question has a stone. Yellow: it is the ${customer}'s move. Green: it is our move.`,
        '‘Today’ shows what waits for you. On top is what was promised first.',
        `Is it the ${customer}'s move? Then we wait. You may call, you may not press.`,
      ],
    },
    {
      id: 'promise',
      title: 'A promise has a date',
      text: [
        `Do you tell the ${customer} that you will do something? Record it, with a day and time. The ${customer} sees it too.`,
        'Is the time over and is it not done? Then it says: not kept. That stays.',
        'So rather promise a day later than a day too early.',
      ],
    },
    {
      id: 'choice',
      title: 'First the choice, only then delivery',
      text: [
        `You can plan something only after the ${customer} has chosen. Else the software stops it.`,
        'In a crisis there is an exception. It asks a reason and an end date, and ends by itself.',
        'Did someone choose you? Then you say yes, or ‘no room’ with a reason. There is no other answer.',
      ],
    },
    {
      id: 'handover',
      title: 'Handing over: offer and accept',
      text: [
        `You offer the question to a colleague. Until they say yes, you are the ${customer}'s named contact.`,
        'Does the colleague say no? Then the question stays with you. So nobody is dropped.',
        `Introduce the new colleague yourself. The ${customer} sees who it will be.`,
      ],
    },
    {
      id: 'looked',
      title: 'Looking leaves a trace',
      text: [`Do you open data of a ${customer}? Then we write that down. The ${customer} can read it.`],
    },
  ],
});

export const helpWords: Dictionary<(customer: string) => HelpWords> = { nl, en };
