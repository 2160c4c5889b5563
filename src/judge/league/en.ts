import type { Words } from './nl.ts';

const groups: Words['groups'] = {
  ouderen: 'older people',
  jeugd: 'children and young people',
  ggz: 'people with mental health problems',
  beperking: 'people with a disability',
  mantelzorgers: 'family carers',
  algemeen: 'everyone',
};

export const en: Words = {
  title: 'The league',
  tableOf: (title) => `${title}, as a table`,
  lead: 'Organisations side by side, as their own customers see them. Per kind of care and per customer group.',
  groups,
  means: {
    eredivisie: 'friendly',
    europa: 'friendly and organised around you',
    champions: 'friendly, organised around you and driven by you',
  },
  plain: {
    eredivisie: 'Customers feel welcome and heard.',
    europa: 'And it is well arranged: one named contact, and promises that are kept.',
    champions: 'And customers have a say in what is decided.',
  },
  measures: {
    friendly: 'what customers say about friendliness',
    'direct-help': 'being helped right away',
    'pillar-to-post': 'being sent from pillar to post',
    'one-contact': 'one named contact',
    promises: 'keeping promises',
    organised: 'what customers say about how it is organised',
    'influence-fit': 'influence that fits the consequences',
    'closed-loop': 'answers to ideas and signals',
    'change-rate': 'changing by what customers bring in',
    reach: 'how many customers take part',
    representative: 'whether who takes part is like the customers',
    'open-dialogue': 'answers in discussions',
    driven: 'what customers say about having a say',
  },
  states: {
    unplaced: 'No place yet: fewer than 25 marks',
    'not-yet': 'Not classed yet',
    few: 'Too few verdicts',
  },
  className: (service, group) =>
    !service.startsWith('For ')
      ? `${service} for ${groups[group]}`
      : group === 'mantelzorgers'
        ? `Support for ${groups.mantelzorgers}`
        : `Support for ${groups.mantelzorgers} of ${groups[group]}`,
  over: (count, quarter) =>
    count === 4
      ? `Over four quarters, up to and including the ${quarter}.`
      : count === 0
        ? `Up to and including the ${quarter}.`
        : `Over ${count} of the last four quarters, up to and including the ${quarter}.`,
  settled: 'This table is final.',
  open: (day) => `This table can still change until ${day}. After that it is final.`,
  version: (n) => `Version ${n} of the rules.`,
  how: 'How we calculate',
  leagues: {
    title: 'Three steps',
    text: 'An organisation gets higher by what customers say and by what really happens. Paying does not help.',
    needs: (name, what) => `${name}: ${what}.`,
  },
  classes: {
    title: 'Choose what to compare',
    columns: ['Kind of care', 'For whom', 'Organisations', 'Classed'],
    few: (n) => `${n} kinds of care with too few verdicts as yet`,
    none: 'There is no table yet',
    noneText: 'The first table comes when a quarter has closed and organisations have opened their verdicts.',
  },
  quarters: 'Other quarters',
  back: 'All tables',
  summary: (inLeague, notYet, few) =>
    [
      inLeague === 0
        ? 'No organisation takes part yet.'
        : `${inLeague} ${inLeague === 1 ? 'organisation takes' : 'organisations take'} part.`,
      notYet > 0 && `${notYet} ${notYet === 1 ? 'is' : 'are'} not classed yet.`,
      few > 0 && `Of ${few} there are too few verdicts.`,
    ]
      .filter(Boolean)
      .join(' '),
  allEqual: (league, count) => `In the ${league} no difference can be seen: all ${count} share place 1.`,
  leader: (league, names, count) =>
    count === 1 ? `In the ${league} ${names} has place 1.` : `In the ${league} ${names} share place 1.`,
  and: ' and ',
  table: {
    title: 'The table',
    text: 'The mark is what customers answer to: would you choose this again? Few verdicts say less; that is why there is a range. Those whose ranges touch share a place.',
    columns: ['Place', 'Organisation', 'Choose again, 0 to 10', 'Verdicts', 'Can be'],
    noPlace: '–',
    mark: (mean, low, high) => `${mean}, probably between ${low} and ${high}`,
    between: (best, worst) => (best === worst ? `place ${best}` : `place ${best} to ${worst}`),
    notYet: 'Not classed yet',
    notYetText: 'Here friendliness has not been reached with enough certainty.',
    few: 'Too few verdicts',
    fewText: 'Under 25 verdicts we class nobody. It says nothing about the care.',
    count: (n) => `${n} ${n === 1 ? 'verdict' : 'verdicts'}`,
  },
  moved: {
    up: (before) => `Up from: ${before}`,
    down: (before) => `Down from: ${before}`,
    same: 'Same step as a quarter before',
    new: 'New in this table',
    none: 'not classed yet',
  },
  why: {
    title: 'Why are they here?',
    text: 'What keeps an organisation most from the next step.',
    columns: ['Organisation', 'Step', 'Keeps it back most'],
    top: 'This is the highest step',
    none: 'The next step cannot be measured yet',
    few: 'Too few verdicts to say that',
  },
  mix: {
    title: 'Who are their customers?',
    text: 'Organisations do not all help the same people. We show that. We add or take nothing off a mark for it.',
    columns: ['Organisation', 'For whom', 'Who pays', 'Where', 'Relatives answered', 'In easy words'],
    offers: (count) => `${count} ${count === 1 ? 'offer' : 'offers'}`,
    few: 'too few to show',
    unknown: 'not known',
  },
  take: {
    title: 'Take along',
    csv: 'The table as CSV',
    json: 'The table as JSON',
    embed: 'Put it on your own site',
    embedText: 'Put this line in your page. There is no script in it and we follow nobody.',
  },
  one: {
    title: (name) => `${name} in the league`,
    lead: 'Per kind of care: where customers place this organisation, and why.',
    back: (name) => `Back to ${name}`,
    none: 'No table yet',
    noneText: 'This organisation is in no table yet.',
    table: 'See the whole table',
    place: (place, shared, of) =>
      of === 1
        ? 'The only one with a place in this league.'
        : `Place ${place} of ${of}${shared > 0 ? `, shared with ${shared} ${shared === 1 ? 'other' : 'others'}` : ''}.`,
    line: 'In the league',
    said: (mark, n) => `Choose again: ${mark}. ${n} verdicts.`,
    plays: (league) => `Plays in the ${league}.`,
    holds: (what) => `What keeps it most from the next step: ${what}.`,
  },
  embed: {
    more: 'See the whole table and how we calculate',
    from: (site) => `From ${site}.`,
    demo: 'This is an example. All organisations are made up.',
  },
  names: {
    title: 'Names of the league',
    intro: 'This is what the three steps are called on every page. What a step means does not change by it.',
    label: (means) => `Name for: ${means}`,
    save: 'Keep the names',
    saved: 'The names are kept',
    savedText: 'Everyone sees them from now on.',
    wrong: 'Write a name of 2 to 40 characters.',
    same: 'Another step has this name already. Choose another one.',
  },
};
