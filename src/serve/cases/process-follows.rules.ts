import type { Case, CaseEventKind } from './case.ts';

/** What a change of a case means for the processes that run for it. */
export type Follows = 'begin' | 'pause' | 'resume' | 'stop' | undefined;

const RESUMES: readonly CaseEventKind[] = [
  'handover-accepted',
  'handover-declined',
  'handover-withdrawn',
  'handover-lapsed',
  'handover-objected',
  'alarm-accepted',
];

/**
 * A chosen case that is accepted begins its process; who is asked to take a case over can't keep its terms meanwhile,
 * so they wait for the answer; a closed case stops all.
 */
export const processFollows = (
  event: CaseEventKind,
  of: Pick<Case, 'kind' | 'state' | 'closedAt'>,
): Follows => {
  if (of.closedAt) return 'stop';
  if (event === 'accepted' || event === 'contact-accepted')
    return of.kind === 'chosen' && of.state === 'accepted' ? 'begin' : undefined;
  if (event === 'handover-offered') return 'pause';
  return RESUMES.includes(event) ? 'resume' : undefined;
};
