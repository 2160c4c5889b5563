import { dayAndClock } from '../../platform/language/dates.ts';
import { Details, Heading, Paragraph, Piece, Row } from '../../ui/index.ts';
import type { Message } from '../contact/index.ts';
import { AnswerForm, type CaseActsProps } from './act-form.tsx';

const SHOWN = 6;

/** The thread of a case, and the answer under it. What was said on the phone stands in it too. */
export function CaseMessages(props: CaseActsProps & { now: Date }) {
  const { view, w } = props;
  const c = w.case;
  const older = view.messages.slice(0, -SHOWN);
  return (
    <section aria-labelledby="berichten" class="az-stack">
      <Heading level={2} id="berichten" flush>
        {c.messages}
      </Heading>
      {view.messages.length === 0 && (
        <Paragraph soft flush>
          {c.noMessages}
        </Paragraph>
      )}
      {older.length > 0 && (
        <Details summary={w.today.seeAll(view.messages.length)}>
          <Thread messages={older} {...props} />
        </Details>
      )}
      <Thread messages={view.messages.slice(-SHOWN)} {...props} />
      <AnswerForm {...props} />
    </section>
  );
}

function Thread({ messages, view, language, w }: CaseActsProps & { messages: Message[] }) {
  const c = w.case;
  if (messages.length === 0) return null;
  return (
    <ul class="az-list az-stack az-stack--sm">
      {messages.map((message) => {
        const ours = message.sender === 'member';
        const name = ours
          ? (message.memberId && view.names.get(message.memberId)) || c.turnUs
          : view.name || c.customerWrote;
        const byHelper = message.writtenBy ? c.writtenBy(message.writtenBy) : '';
        const how = message.channel === 'phone' ? `, ${c.byPhone}` : byHelper && `, ${byHelper}`;
        return (
          <li class={`az-card ${ours ? 'az-card--us' : 'az-card--you'} az-stack az-stack--sm`}>
            <Row>
              <Piece tone={ours ? 'us' : 'you'} size="sm" />
              <strong>{name}</strong>
              <span class="az-soft az-small">{`${dayAndClock(message.sentAt, language)}${how}`}</span>
            </Row>
            {message.body.split('\n').map((line) => (
              <p class="az-flush">{line}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
