import { paths } from '../../paths.ts';
import { capital, clock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, Live, LiveList, plainPhrase } from '../../ui/index.ts';
import { MessageFiles } from '../mail/index.ts';
import { type Message, messageAnchor } from './message.ts';
import type { Naming } from './naming.rules.ts';
import { dayText } from './when.rules.ts';
import type { Words } from './words.ts';

type Props = {
  messages: readonly Message[];
  naming: Naming;
  now: Date;
  language: Language;
  w: Words;
};

/** The thread of one question, to which comes what is said while she looks. */
export function LiveThread({ question, ...props }: Props & { question: string }) {
  const at = { id: question };
  const { live } = props.w.messages;
  return (
    <Live
      news={paths.question.news(at)}
      part={paths.question.thread(at)}
      again={paths.question.status(at)}
      words={live}
    >
      <SaidList {...props} />
    </Live>
  );
}

/** One list for all with whom she talks about this question: the desk, the provider, by whatever channel. */
export function SaidList({ messages, ...props }: Props) {
  return (
    <LiveList>
      {messages.map((message) => (
        <Said message={message} {...props} />
      ))}
    </LiveList>
  );
}

type SaidProps = Omit<Props, 'messages'> & { message: Message };

function Said({ message, naming, now, language, w }: SaidProps) {
  const { sender, memberId, organisationId, writtenBy, sentAt, body, channel, toWhom } = message;
  const when = `${dayText(sentAt, now, language)}, ${clock(sentAt, language)}`;
  const hers = writtenBy ? plainPhrase(w.messages.forYou, { who: writtenBy }) : w.messages.you;
  const who =
    sender === 'customer' ? hers : `${capital(naming.full(memberId))}, ${naming.provider(organisationId)}`;
  const how = toWhom
    ? w.meeting.unhappy[toWhom === 'coach' ? 'toCoach' : 'toComplaints']
    : w.messages.channel[channel];
  return (
    <li id={messageAnchor(message)}>
      <Card tone={sender === 'customer' ? 'you' : 'us'}>
        <p class="az-flush az-small">
          <strong>{who}</strong>, {when}
          {how && `, ${how}`}
        </p>
        <p class="az-flush">{linesOf(body)}</p>
        <MessageFiles mail={message.mail} hrefOf={(file) => paths.attachment({ file })} language={language} />
      </Card>
    </li>
  );
}

export const linesOf = (body: string) =>
  body.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
