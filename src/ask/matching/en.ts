import type { Words } from './nl.ts';

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const en: Words = {
  because: {
    about: (said) => `This offer mentions: ${and(said)}.`,
    people: (people) => `It is there for ${and(people)}.`,
    away: (km) =>
      km < 1
        ? 'It is less than 1 kilometre from you.'
        : `It is ${km.toFixed(km < 10 ? 1 : 0)} kilometres from you.`,
    online: 'It can also be online.',
    paid: (by) => `It can be paid from ${and(by)}.`,
    wait: (days) => (days === 0 ? 'You can start at once.' : `You can start in about ${days} days.`),
    unknownFunding: 'We do not know yet who pays for it.',
    unknownWait: 'We do not know yet how long you wait.',
    unknownPrice: 'We do not know yet what it costs.',
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
