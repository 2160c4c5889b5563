import { paths } from '../../paths.ts';
import { Alert, BackLink, Letter, Page, PrintButton, PrintCode, plainPhrase, Row } from '../../ui/index.ts';
import type { Words } from './words.ts';

export type LetterProps = {
  words: Words['letter'];
  id: string;
  title: string;
  code: string;
  /** the day until which the code works, and today, as they are read */
  until: string;
  today: string;
  sender: string[];
  to: string[];
  address: string;
  phone: string | null;
};

/** For who has no e-mail: the code on paper, what to do with it, and whom to call. */
export function LetterPage({
  words,
  id,
  title,
  code,
  until,
  today,
  sender,
  to,
  address,
  phone,
}: LetterProps) {
  return (
    <Page narrow tight>
      <div class="az-screen-only az-stack">
        <BackLink href={paths.question.keep({ id })}>{words.back}</BackLink>
        <Alert kind="info" title={words.note} />
        <Row>
          <PrintButton>{words.print}</PrintButton>
        </Row>
      </div>
      <Letter sender={sender} to={to.length > 0 ? to : [words.to]} placeDate={today} subject={words.subject}>
        <p>{plainPhrase(words.about, { title })}</p>
        <PrintCode label={words.code} code={code} />
        <p>
          <strong>{words.how}</strong>
        </p>
        <ol>
          <li>{plainPhrase(words.step1, { address })}</li>
          <li>{words.step2}</li>
          <li>{words.step3}</li>
        </ol>
        <p>{plainPhrase(words.until, { day: until })}</p>
        <p>{words.secret}</p>
        <p>{phone ? plainPhrase(words.call, { phone }) : words.help}</p>
      </Letter>
    </Page>
  );
}
