import {
  afterOffer,
  answersOf,
  type Draft,
  draftFrom,
  type Fields,
  isOffer,
  isScreen,
  type Screen,
  saysSomething,
  screenAfter,
  screenBefore,
  withScreen,
  wrongOn,
} from '../../device/index.ts';
import type { Answers } from '../../protocol/index.ts';
import { ACTS, type Act } from './foot.tsx';

export type CardStep =
  | { kind: 'screen'; screen: Screen; draft: Draft; wrong?: 'missing' | 'too-long' | 'nothing' }
  | { kind: 'send'; answers: Answers };

/**
 * One post of the card's form → the next screen, or what is to be sealed. All that was answered so far is in the fields;
 * nothing is kept in between.
 */
export const cardStep = (fields: Fields): CardStep => {
  const first = (name: string): string => fields.find(([key]) => key === name)?.[1] ?? '';
  const was = first('screen');
  if (!isScreen(was)) return { kind: 'screen', screen: 'who', draft: draftFrom(fields) };
  const act = ACTS.find((one) => one === first('doe')) ?? 'next';
  // A screen's own field comes before what was carried along, or is carried no longer.
  const draft = act === 'skip' ? withScreen(draftFrom(fields), was, []) : draftFrom(fields);
  return stepFrom(was, act, draft);
};

const stepFrom = (was: Screen, act: Act, draft: Draft): CardStep => {
  if (act === 'back') return { kind: 'screen', screen: screenBefore(was, draft, 'card') ?? 'who', draft };
  if (act === 'stay') return { kind: 'screen', screen: was, draft };
  if (act === 'change') return { kind: 'screen', screen: 'good', draft };
  if (act === 'drop') return on('recognise', { ...draft, good: '', better: '' }, 'send');
  if (isOffer(was)) return on(was, afterOffer(draft, was, act === 'yes'));
  if (act === 'send') return sent(draft);
  const wrong = act === 'skip' && was !== 'who' ? undefined : wrongOn(was, draft);
  return wrong ? { kind: 'screen', screen: was, draft, wrong } : on(was, draft);
};

const on = (was: Screen, draft: Draft, to?: Screen): CardStep => ({
  kind: 'screen',
  screen: to ?? screenAfter(was, draft, 'card') ?? 'send',
  draft,
});

const sent = (draft: Draft): CardStep => {
  const answers = answersOf(draft);
  if (draft.by === undefined) return { kind: 'screen', screen: 'who', draft, wrong: 'missing' };
  for (const screen of ['good', 'better'] as const)
    if (wrongOn(screen, draft)) return { kind: 'screen', screen, draft, wrong: 'too-long' };
  return saysSomething(answers)
    ? { kind: 'send', answers }
    : { kind: 'screen', screen: 'send', draft, wrong: 'nothing' };
};
