import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { LeftBehind } from './leave-question.ts';
import { LeftBehindPage } from './left-behind.page.tsx';
import type { LetIn } from './let-in.ts';
import { words } from './words.ts';

/** On to where she was going; first the way back to a question that stays behind, if there is one. */
export const answerLetIn = (visit: Visit, { to, left }: LetIn): Answer =>
  left.kind === 'nothing' ? redirect(to) : leftBehindPage(visit, left, 'in', to);

export const leftBehindPage = (
  visit: Visit,
  left: Exclude<LeftBehind, { kind: 'nothing' }>,
  when: 'in' | 'out',
  onward: string,
): Answer => {
  const w = words[visit.language];
  const fresh =
    left.kind === 'code' ? { code: left.code, until: fullDay(left.expires, visit.language) } : undefined;
  return visit.page({
    title: when === 'in' ? w.left.inTitle : w.left.outTitle,
    body: <LeftBehindPage words={w} when={when} fresh={fresh} onward={onward} />,
  });
};
