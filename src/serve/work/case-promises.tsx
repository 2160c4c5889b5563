import { paths } from '../../paths.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Badge, Card, Link, Paragraph, plainPhrase } from '../../ui/index.ts';
import { type Promise_, promiseState } from '../promises/index.ts';
import type { Words } from './words.ts';

type Props = { caseId: string; promises: readonly Promise_[]; now: Date; language: Language; w: Words };

/** What of promises colleagues may read: discontent is for who hears it alone. */
export const shownPromises = (all: readonly Promise_[]): Promise_[] =>
  all.filter(({ kind }) => kind !== 'complaint');

export const promiseText = ({ kind, what }: Promise_, w: Words): string => w.promises.kind[kind] ?? what;

export const stateText = (promise: Promise_, now: Date, w: Words): string => {
  const state = promiseState(promise, now);
  const { brokenAt, movedTo, dueAt } = promise;
  return state === 'broken' && movedTo && brokenAt && brokenAt < dueAt
    ? w.promises.movedByUs
    : w.promises.state[state];
};

/** On the page of a case: what is promised and still open, or late; the rest on the page of promises. */
export function CasePromises({ caseId, promises, now, language, w }: Props) {
  const p = w.promises;
  const open = shownPromises(promises).filter((one) => {
    const state = promiseState(one, now);
    return (
      one.kind !== 'appointment' &&
      (state === 'open' || (state === 'broken' && !one.movedTo && !one.evidence))
    );
  });
  return (
    <Card title={p.title} id="beloften">
      {open.length === 0 ? (
        <Paragraph soft flush>
          {p.none}
        </Paragraph>
      ) : (
        <ul class="az-list az-stack az-stack--sm">
          {open.map((one) => (
            <li>
              {promiseText(one, w)},{' '}
              <strong>{plainPhrase(p.by, { by: dayAndClock(one.dueAt, language) })}</strong>{' '}
              {promiseState(one, now) === 'broken' && (
                <Badge tone="together-strong">{stateText(one, now, w)}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="az-flush">
        <Link href={paths.work.promises({ case: caseId })}>{p.see}</Link>
      </p>
    </Card>
  );
}
