import type { VNode } from 'preact';
import { GuestLink } from '../../ask/people/index.ts';
import { EmergencyNotice } from '../../ask/questions/index.ts';
import { OpenRightCard } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import type { Needed } from '../../platform/http/mandate.rules.ts';
import type { Site } from '../../platform/http/site.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, Heading, Later, Link, Page, Quote, Split, Stack } from '../../ui/index.ts';
import { AnswersSent } from '../answers/index.ts';
import { choiceHolds } from '../cases/index.ts';
import { CustomerSteps } from '../processes/index.ts';
import { AgreedCard, AskedCard } from './agreed-card.tsx';
import { AwayNotice } from './around-contact.tsx';
import { DaysCard, ProposalCards, WaitingCard } from './care-cards.tsx';
import { ChangeSide } from './change-side.tsx';
import { ContactSide } from './contact-side.tsx';
import { headingOf } from './heading.rules.ts';
import { namingOf } from './naming.rules.ts';
import { QuickSide } from './quick-side.tsx';
import type { Status } from './read-status.ts';
import { StatusTimeline } from './status-timeline.tsx';
import { type Draft, Thread } from './thread.tsx';
import { BrokenPromises, TurnBlock } from './turn-block.tsx';
import { WhoSees } from './who-sees.tsx';
import type { Words } from './words.ts';

type Props = {
  status: Status;
  /** of how many kinds of care she may still say how it was */
  toJudge: number;
  draft?: Draft | undefined;
  done?: string | undefined;
  /** a helper may do no more than was given */
  may: (needed: Needed) => boolean;
  site: Site;
  now: Date;
  language: Language;
  w: Words;
};

/** Where her question is: the turn first, the way it went second, her contact beside it. */
export const statusPage = ({ status, toJudge, draft, done, may, site, now, language, w }: Props): VNode => {
  const { question, contact } = status;
  const heading = headingOf({ ...question, topic: question.need.topic });
  const naming = namingOf(status.names, w);
  const own = contact && (contact.phone ?? status.names.organisations.get(contact.organisationId)?.phone);
  const phone = own ?? site.phone;
  const said = done && Object.hasOwn(w.done, done) ? w.done[done] : undefined;
  const from = { status, naming, may, phone, now, language, w };
  return (
    <Page tight>
      <BackLink href={paths.questions()}>{w.all}</BackLink>
      <Heading level={1}>{heading.title}</Heading>
      {heading.quote && <Quote medium>{heading.quote}</Quote>}
      <Split>
        <Stack size="lg">
          {said && (
            <Alert kind="ok" title={said.title}>
              {said.text || undefined}
            </Alert>
          )}
          {nothingChosen(status) && <EmergencyNotice text={question.text} language={language} />}
          <TurnBlock {...from} />
          <AwayNotice status={status} language={language} />
          <NewMessage {...from} />
          <AnswersSent helps={status.helps} question={question.id} language={language} />
          <CustomerSteps
            question={question.id}
            process={status.process}
            contact={contact?.name}
            turn={status.turn.tone}
            mayAnswer={may('choose')}
            now={now}
            language={language}
          />
          <BrokenPromises {...from} />
          <AskedCard {...from} />
          <AgreedCard {...from} mayTalk={may('talk')} />
          <WaitingCard {...from} />
          <DaysCard {...from} />
          <OpenRightCard n={toJudge} language={language} />
          <ProposalCards {...from} today={dayOf(now)} />
          <Later word={w.timeline.title}>
            <StatusTimeline {...from} />
          </Later>
        </Stack>
        <aside class="az-stack" aria-label={w.contact.label}>
          <ContactSide {...from} />
          {may('details') && (
            <GuestLink profile={status.guest} at={contact?.organisationId} language={language} />
          )}
          <QuickSide {...from} />
          <Later word={w.change.title}>
            <ChangeSide {...from} />
            <WhoSees {...from} />
          </Later>
        </aside>
        <Thread {...from} draft={draft} mayWrite={may('talk')} />
      </Split>
    </Page>
  );
};

/** Danger stands on top until she is in the hands of who she chose, or needs nothing more. */
const nothingChosen = ({ question, cases }: Status): boolean =>
  question.state !== 'stopped' && question.state !== 'served' && !cases.some(choiceHolds);

const NewMessage = ({ status, w }: { status: Status; w: Words }) => {
  const unread = status.messages.filter(({ sender, readAt }) => sender === 'member' && !readAt).length;
  if (unread === 0) return null;
  return (
    <Alert kind="info" title={w.messages.unread(unread)}>
      <p class="az-flush">
        <Link href="#berichten">{w.messages.read}</Link>
      </p>
    </Alert>
  );
};
