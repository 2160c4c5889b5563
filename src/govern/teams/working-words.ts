import type { Dictionary } from '../../platform/language/language.ts';

const nl = {
  title: (name: string) => `Werktijden van ${name}`,
  intro: 'Zo weten we wie er is, wie welke taal spreekt, en wie nog iets aankan.',
  link: 'Werktijden, talen en ruimte',
  languages: 'Welke talen spreekt deze collega met klanten?',
  hours: 'Hoeveel uur op elke dag?',
  hoursHint: 'Vrij? Vul 0 in.',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  capacity: 'Hoeveel open vragen tegelijk?',
  capacityHint: (n: number) => `Leeg laten mag. Dan rekenen we met de uren: ${n}.`,
  calendar: {
    title: (name: string) => `Kalender van ${name}`,
    intro: 'Wanneer werkt dit team, en hoeveel kan het aan?',
    link: 'Kalender en ruimte',
    days: 'Op welke dagen werkt het team?',
    capacity: 'Hoeveel open vragen tegelijk?',
    capacityHint: 'Leeg laten mag. Dan tellen we wat de mensen van het team aankunnen.',
    closed: 'Op welke dagen is het team dicht?',
    closedHint: 'Eén dag per regel, zoals: 27-4-2027 Koningsdag.',
    back: 'Terug naar het team',
  },
  back: 'Terug naar de medewerker',
  save: 'Bewaar',
  errorTitle: 'Kijk dit nog even na',
  errors: {
    languages: 'Kies minstens één taal uit de lijst.',
    hours: 'Vul hele uren in, van 0 tot en met 24.',
    capacity: 'Vul een heel getal in, of laat dit leeg.',
    days: 'Kies minstens één dag.',
    closed: 'Schrijf per regel een dag en waarom, zoals: 27-4-2027 Koningsdag.',
  },
};
export type Words = typeof nl;

const en = {
  title: (name: string) => `Working hours of ${name}`,
  intro: 'So that we know who is here, who speaks which language, and who has room.',
  link: 'Working hours, languages and room',
  languages: 'Which languages does this colleague speak with customers?',
  hours: 'How many hours on each day?',
  hoursHint: 'Day off? Fill in 0.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  capacity: 'How many open questions at once?',
  capacityHint: (n: number) => `May stay empty. Then we reckon with the hours: ${n}.`,
  calendar: {
    title: (name: string) => `Calendar of ${name}`,
    intro: 'When does this team work, and how much can it do?',
    link: 'Calendar and room',
    days: 'On which days does the team work?',
    capacity: 'How many open questions at once?',
    capacityHint: 'May stay empty. Then we add up what the people of the team can do.',
    closed: 'On which days is the team closed?',
    closedHint: 'One day a line, such as: 27-4-2027 King’s Day.',
    back: 'Back to the team',
  },
  back: 'Back to the staff member',
  save: 'Save',
  errorTitle: 'Please look at this once more',
  errors: {
    languages: 'Choose at least one language from the list.',
    hours: 'Fill in whole hours, from 0 up to 24.',
    capacity: 'Fill in a whole number, or leave this empty.',
    days: 'Choose at least one day.',
    closed: 'Write a day and why on each line, such as: 27-4-2027 King’s Day.',
  },
} satisfies Words;

export const workingWords: Dictionary<Words> = { nl, en };
