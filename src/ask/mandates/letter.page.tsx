import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { Alert, BackLink, Letter, Page, PrintButton, PrintCode, Row } from '../../ui/index.ts';
import type { Words } from './words.ts';

type Props = {
  helper: string;
  giver: string;
  code: string;
  /** the day until which it can be answered, and today, as they are read */
  until: string;
  today: string;
  sender: string[];
  address: string;
  phone: string | null;
  w: Words;
};

/** For a helper without e-mail: who asks, the code on paper, and what to do with it. */
export const letterPage = ({
  helper,
  giver,
  code,
  until,
  today,
  sender,
  address,
  phone,
  w,
}: Props): VNode => {
  const l = w.letter;
  return (
    <Page narrow tight>
      <div class="az-screen-only az-stack">
        <BackLink href={paths.mine.helpers()}>{w.give.back}</BackLink>
        <Alert kind="info" title={l.note} />
        <Row>
          <PrintButton>{l.print}</PrintButton>
        </Row>
      </div>
      <Letter sender={sender} to={[helper]} placeDate={today} subject={w.mail.subject(giver)}>
        <p>{l.about(giver)}</p>
        <PrintCode label={l.code} code={code} />
        <ol>
          <li>{l.step1(address)}</li>
          <li>{l.step2}</li>
          <li>{l.step3}</li>
        </ol>
        <p>{l.until(until)}</p>
        <p>{l.own}</p>
        {phone && <p>{l.call(phone)}</p>}
      </Letter>
    </Page>
  );
};
