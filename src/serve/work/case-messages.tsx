import { paths } from '../../paths.ts';
import { Details, Heading, Link, Paragraph } from '../../ui/index.ts';
import { MailCameBack } from '../mail/index.ts';
import { AnswerForm, CalledForm, type CaseActsProps } from './act-form.tsx';
import { LiveThread, saidItems } from './case-thread.tsx';

const SHOWN = 6;

/** The thread of a case, and the answer under it. What was said on the phone stands in it too. */
export function CaseMessages(props: CaseActsProps & { now: Date }) {
  const { view, language, w } = props;
  const c = w.case;
  const said = { name: view.name, names: view.names, language, w };
  const older = view.messages.slice(0, -SHOWN);
  return (
    <section aria-labelledby="berichten" class="az-stack">
      <Heading level={2} id="berichten" flush>
        {c.messages}
      </Heading>
      <MailCameBack messages={view.messages} language={language} />
      {view.messages.length === 0 && (
        <Paragraph soft flush>
          {c.noMessages}
        </Paragraph>
      )}
      {older.length > 0 && (
        <Details summary={w.today.seeAll(view.messages.length)}>
          <ul class="az-list az-stack az-stack--sm">{saidItems({ ...said, messages: older })}</ul>
        </Details>
      )}
      <LiveThread caseId={view.of.id} messages={view.messages.slice(-SHOWN)} {...said} />
      <AnswerForm {...props} />
      <CalledForm {...props} />
      <Paragraph flush small>
        <Link href={`${paths.work.customer({ person: view.card?.personId ?? view.of.personId })}#berichten`}>
          {w.onePerson.thread}
        </Link>
      </Paragraph>
    </section>
  );
}
