import type { Merge } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { ButtonLink, Card, Details, Heading, Link, LiveList, Paragraph } from '../../ui/index.ts';
import type { Case } from '../cases/index.ts';
import type { Message } from '../contact/index.ts';
import { saidItems } from './case-thread.tsx';
import { THREAD_SHOWN } from './customer-threads.ts';
import type { Words } from './words.ts';

/** One merge of this customer, or one that was undone, with who did it and why. */
export type MergeLine = { merge: Merge; name: string; by: string };
type Props = {
  person: string;
  merges: MergeLine[];
  past: MergeLine[];
  mayMerge: boolean;
  language: Language;
  w: Words;
};

/** Of which cards this customer is one, and the way back. */
export function OneCard({ person, merges, past, mayMerge, language, w }: Props) {
  const m = w.onePerson.merge;
  if (merges.length === 0 && past.length === 0)
    return mayMerge ? <Link href={paths.work.merge({ person })}>{m.link}</Link> : null;
  return (
    <Card title={merges.length > 0 ? m.behind : m.history} id="samengevoegd">
      {merges.length > 0 && (
        <ul class="az-list az-stack">
          {merges.map(({ merge, name, by }) => (
            <li class="az-stack az-stack--sm">
              <Paragraph flush>{m.by(name, by, fullDay(merge.at, language))}</Paragraph>
              <Paragraph flush soft>
                {m.why(merge.reason)}
              </Paragraph>
              {mayMerge && (
                <div>
                  <ButtonLink
                    kind="secondary"
                    href={paths.work.unmerge({ person }, { samen: merge.id })}
                    context={name}
                  >
                    {m.apart}
                  </ButtonLink>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 &&
        (merges.length > 0 ? (
          <Details summary={m.history}>
            <Past {...{ past, language, w }} />
          </Details>
        ) : (
          <Past {...{ past, language, w }} />
        ))}
      {mayMerge && (
        <Paragraph flush>
          <Link href={paths.work.merge({ person })}>{m.link}</Link>
        </Paragraph>
      )}
    </Card>
  );
}

function Past({ past, language, w }: Pick<Props, 'past' | 'language' | 'w'>) {
  return (
    <ul>
      {past.map(({ merge: { undone }, name, by }) => (
        <li>{undone && w.onePerson.merge.wasApart(name, by, fullDay(undone.at, language), undone.why)}</li>
      ))}
    </ul>
  );
}

type ThreadProps = {
  messages: readonly Message[];
  cases: readonly Case[];
  name: string;
  names: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

/** One thread for one customer, whatever it was about, by whatever channel. */
export function CustomerThread({ cases, ...said }: ThreadProps) {
  const { messages, w } = said;
  if (messages.length === 0) return null;
  const titles = new Map(cases.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="berichten" class="az-stack">
      <Heading level={2} id="berichten" flush>
        {w.onePerson.thread}
      </Heading>
      <Paragraph soft small flush>
        {w.onePerson.threadNote(Math.min(messages.length, THREAD_SHOWN))}
      </Paragraph>
      <LiveList class="az-stack az-stack--sm">{saidItems({ ...said, cases: titles })}</LiveList>
    </section>
  );
}
