import type { Words } from './nl.ts';

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const names = new Intl.DisplayNames('en', { type: 'language' });
const languageName = (code: string): string => names.of(code) ?? code;

export const en: Words = {
  because: {
    about: (what) => `This is about: ${what.toLowerCase()}. That is what you ask.`,
    near: (what) => `This is near to what you ask: ${what.toLowerCase()}.`,
    words: (said) => `It has your words: ${and(said)}.`,
    people: (people) => `It is there for ${and(people)}.`,
    otherPeople: (people) => `It is meant for ${and(people)}.`,
    softMiss: 'It is different from what we read in your question.',
  },
  relax: {
    region: 'The provider does not come where you live. Ask whether an exception can be made.',
    regionKm: (km) => `It is about ${km} ${km === 1 ? 'kilometre' : 'kilometres'} from you. Would that do?`,
    wait: (more, days) => `If you can wait ${more} ${more === 1 ? 'day' : 'days'} longer: ${days} in all.`,
    price: (more) => `If you are willing to pay € ${more.toFixed(2)} more.`,
    age: (from, to) =>
      from !== null && to !== null
        ? `This is for people from ${from} up to and including ${to} years.`
        : from !== null
          ? `This is for people from ${from} years.`
          : `This is for people up to and including ${to} years.`,
    funding: (by) => `This can only be paid from ${and(by)}.`,
    language: (codes) => `They speak: ${and(codes.map(languageName))}.`,
    delivery: (forms) => `It is only there: ${and(forms)}.`,
  },
  delivery: {
    home: 'at your home',
    location: 'at a place you go to',
    stay: 'with a stay',
    online: 'online',
    group: 'in a group',
  },
  people: {
    ouderen: 'older people',
    dementie: 'people with dementia',
    lg: 'people with a physical disability',
    vg: 'people with a learning disability',
    nah: 'people with brain injury',
    ggz: 'people with mental health problems',
    jeugd: 'children and young people',
    mantelzorgers: 'family carers',
    palliatief: 'people in their last days',
    algemeen: 'everyone',
  },
  funding: {
    wlz: 'the Wlz',
    zvw: 'health insurance',
    wmo: 'the Wmo (municipality)',
    jeugdwet: 'the Youth Act (municipality)',
    pgb: 'a personal budget',
    private: 'your own money',
    free: 'nothing: it is free',
  },
};
