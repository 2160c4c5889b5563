import type { Dictionary, Language } from '../../../platform/language/language.ts';
import { TARGET_GROUPS } from '../../offers/index.ts';
import { en } from '../en.ts';
import type { Contribution } from '../index/search.ts';
import { nl, type Words } from '../nl.ts';
import type { Concept } from '../vocabulary/concept.ts';

/** Contributions are whole points; those of one offer sum to its score. */
export type Because = {
  criterion: 'meaning' | 'words' | 'people' | 'wish';
  contribution: number;
  text: string;
};

export const words: Dictionary<Words> = { nl, en };
/** From so much of what a concept can give, an offer is about the very thing. */
const VERY = 0.6;

type About = { concepts: readonly Concept[]; people: number; language: Language };

/** Why this offer stands where it stands: each part of its score with a short sentence. */
export const becauseOf = (
  parts: readonly Contribution[],
  { concepts, people, language }: About,
): Because[] => {
  const say = words[language].because;
  const meaning = parts.flatMap((part): Because[] => {
    if (part.kind !== 'concept') return [];
    const name = concepts[part.asked.concept]?.[language] ?? '';
    const text = part.points >= VERY * part.most ? say.about(name) : say.near(name);
    return [{ criterion: 'meaning', contribution: part.points, text }];
  });
  const said = parts.flatMap((part) => (part.kind === 'word' ? [part] : []));
  const groups = TARGET_GROUPS.filter((_, bit) => (people & (1 << bit)) !== 0);
  const named = groups.map((group) => words[language].people[group]);
  return [
    ...meaning,
    ...together('words', said, say.words([...new Set(said.map(({ asked }) => asked.word))])),
    ...parts.flatMap((part): Because[] =>
      part.kind === 'people'
        ? [
            {
              criterion: 'people',
              contribution: part.points,
              text: say[part.points > 0 ? 'people' : 'otherPeople'](named),
            },
          ]
        : part.kind === 'soft'
          ? [{ criterion: 'wish', contribution: part.points, text: say.softMiss }]
          : [],
    ),
  ];
};

const together = (
  criterion: Because['criterion'],
  parts: readonly { points: number }[],
  text: string,
): Because[] =>
  parts.length === 0
    ? []
    : [{ criterion, contribution: parts.reduce((sum, { points }) => sum + points, 0), text }];
