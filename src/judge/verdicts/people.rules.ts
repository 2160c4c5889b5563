import type { Profession } from '../protocol/index.ts';

// What organisations write, in the words of the form; the first that fits counts.
const SIGNS: readonly (readonly [Profession, RegExp])[] = [
  ['volunteer', /vrijwillig/],
  ['planner', /plann|rooster/],
  ['driver', /chauffeur|vervoer/],
  [
    'therapist',
    /therap|fysio|logoped|ergo|psycholoog|diëtist|di[eë]tist|behandelaar|orthopedagoog|vaktherap/,
  ],
  ['doctor', /\barts\b|huisarts|specialist ouderen|psychiater|geneeskund/],
  ['nurse', /verpleegkund/],
  ['domestic-help', /huishoud|schoonma|thuishulp/],
  ['carer', /verzorg|helpende|zorghulp|\bvig\b/],
  ['coach', /coach|begeleid|jongerenwerk|maatschappelijk|welzijn|casemanager|activiteiten|gids/],
  ['desk', /balie|loket|gastvrouw|gastheer|host|receptie|telefoon|klantadvies|intake|front/],
];

/** The profession of the form that a colleague's own word stands for; 'other' when none does. */
export const professionOf = (word: string): Profession =>
  SIGNS.find(([, sign]) => sign.test(word.toLowerCase()))?.[0] ?? 'other';

/** How many people have each profession. @param words one for each colleague at work */
export const countPeople = (words: readonly string[]): Partial<Record<Profession, number>> => {
  const counts: Partial<Record<Profession, number>> = {};
  for (const word of words) {
    const profession = professionOf(word);
    counts[profession] = (counts[profession] ?? 0) + 1;
  }
  return counts;
};
