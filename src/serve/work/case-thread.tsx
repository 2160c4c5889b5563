import { paths } from '../../paths.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Link, Live, LiveList, Piece, Row } from '../../ui/index.ts';
import { type Message, messageAnchor } from '../contact/index.ts';
import { MessageFiles } from '../mail/index.ts';
import type { Words } from './words.ts';

export type SaidProps = {
  messages: readonly Message[];
  /** the customer's; empty while nobody knows it */
  name: string;
  /** of colleagues */
  names: ReadonlyMap<string, string>;
  /** titles of cases, where a thread is about more than one */
  cases?: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

/** The last of the thread of a case, to which comes what the customer or a colleague says while one looks. */
export function LiveThread({ caseId, ...props }: SaidProps & { caseId: string }) {
  const at = { case: caseId };
  return (
    <Live
      news={paths.work.news(at)}
      part={paths.work.thread(at)}
      again={paths.work.case(at)}
      words={props.w.onePerson.live}
    >
      <SaidList {...props} />
    </Live>
  );
}

export function SaidList(props: SaidProps) {
  return <LiveList class="az-stack az-stack--sm">{saidItems(props)}</LiveList>;
}

export const saidItems = ({ messages, ...props }: SaidProps) =>
  messages.map((message) => <Said message={message} {...props} />);

function Said({
  message,
  name,
  names,
  cases,
  language,
  w,
}: Omit<SaidProps, 'messages'> & { message: Message }) {
  const c = w.case;
  const ours = message.sender === 'member';
  const who = ours ? (message.memberId && names.get(message.memberId)) || c.turnUs : name || c.customerWrote;
  const how = message.writtenBy ? c.writtenBy(message.writtenBy) : w.onePerson.channel[message.channel];
  const about = cases?.get(message.caseId);
  return (
    <li
      id={messageAnchor(message)}
      class={`az-card ${ours ? 'az-card--us' : 'az-card--you'} az-stack az-stack--sm`}
    >
      <Row>
        <Piece tone={ours ? 'us' : 'you'} size="sm" />
        <strong>{who}</strong>
        <span class="az-soft az-small">
          {[dayAndClock(message.sentAt, language), how].filter(Boolean).join(', ')}
        </span>
      </Row>
      {about && (
        <p class="az-flush az-small">
          {w.onePerson.about} <Link href={paths.work.case({ case: message.caseId })}>{about}</Link>
        </p>
      )}
      {message.body.split('\n').map((line) => (
        <p class="az-flush">{line}</p>
      ))}
      <MessageFiles
        mail={message.mail}
        hrefOf={(file) => paths.work.file({ case: message.caseId, file })}
        whole={
          message.mail?.more && message.mailId
            ? paths.work.wholeMail({ case: message.caseId, mail: message.mailId })
            : undefined
        }
        language={language}
      />
    </li>
  );
}
