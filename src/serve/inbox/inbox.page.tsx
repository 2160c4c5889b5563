import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { clock, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Empty,
  Filter,
  Page,
  PageHead,
  Pager,
  Stack,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import type { MailState, ReceivedMail } from '../mail/index.ts';
import type { Words } from './words.ts';

export type List = 'waits' | 'settled' | 'automatic';
/** Their names in the address, and what stands in them. */
export const LISTS: Readonly<Record<List, { name: string; states: readonly MailState[] }>> = {
  waits: { name: 'wacht', states: ['waits'] },
  settled: { name: 'afgehandeld', states: ['attached', 'asked', 'aside'] },
  automatic: { name: 'automatisch', states: ['automatic', 'bounce'] },
};

export type InboxProps = {
  list: List;
  waiting: number;
  mails: readonly ReceivedMail[];
  page: number;
  more: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

/** E-mail that waits for somebody: the oldest first. */
export const inboxPage = (props: InboxProps): VNode => {
  const { list, waiting, mails, page, more, done, w } = props;
  const at = (blad: number) => paths.work.post({ lijst: LISTS[list].name, blad });
  const said = done && Object.hasOwn(w.done, done) ? w.done[done] : undefined;
  return (
    <Page tight compact>
      <Stack>
        <BackLink href={paths.work.today()}>{w.today}</BackLink>
        {said && <Alert kind="ok" title={said} />}
        <PageHead title={w.title} intro={w.lead} />
        <Filter
          label={w.lists}
          items={(Object.keys(LISTS) as List[]).map((key) => ({
            href: key === 'waits' ? paths.work.post() : paths.work.post({ lijst: LISTS[key].name }),
            label: key === 'waits' ? w.waits(waiting) : w[key],
            current: key === list,
          }))}
        />
        {mails.length === 0 ? (
          <Empty title={list === 'waits' ? w.none : w.groups[list]}>
            {list === 'waits' ? w.noneText : w.noneOther}
          </Empty>
        ) : (
          <div>
            <WorkGroup title={w.groups[list]}>
              {mails.map((mail) => (
                <MailRow {...props} mail={mail} />
              ))}
            </WorkGroup>
          </div>
        )}
        {(page > 1 || more) && (
          <Pager
            label={w.pages}
            previous={page > 1 ? { href: at(page - 1), label: w.previous } : undefined}
            next={more ? { href: at(page + 1), label: w.next } : undefined}
          />
        )}
      </Stack>
    </Page>
  );
};

function MailRow({ mail, language, w }: InboxProps & { mail: ReceivedMail }) {
  const who = mail.senderName || mail.sender || w.noSender;
  return (
    <WorkRow
      tone={mail.state === 'waits' ? 'us' : 'you'}
      who={who}
      ask={mail.subject || w.noSubject}
      due={{
        text: w.since(`${shortDay(mail.takenAt, language)}, ${clock(mail.takenAt, language)}`),
        icon: 'mail',
      }}
      meta={mail.state === 'waits' ? w.standing[mail.standing] : w.state[mail.state]}
      action={
        <ButtonLink
          kind="secondary"
          href={paths.work.mail({ mail: mail.id })}
          context={`${who}, ${mail.subject || w.noSubject}`}
        >
          {w.look}
        </ButtonLink>
      }
    />
  );
}
