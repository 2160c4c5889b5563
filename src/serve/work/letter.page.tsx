import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { Alert, BackLink, Letter, Page, PrintButton, PrintCode, Row } from '../../ui/index.ts';
import type { Words } from './words.ts';

type LetterProps = {
  caseId: string;
  name: string;
  title: string;
  code: string;
  until: string;
  today: string;
  sender: string[];
  to: string[];
  address: string;
  phone: string | null;
  by: string;
  /** she reads large letters */
  large: boolean;
  /** what is written to her; `w` is for who prints it */
  l: Words['letter'];
  w: Words;
};

/** For a customer without e-mail: the code on paper, what to do with it, and whom to call. */
export const letterPage = ({
  caseId,
  name,
  title,
  code,
  until,
  today,
  sender,
  to,
  address,
  phone,
  by,
  large,
  l,
  w,
}: LetterProps): VNode => {
  return (
    <Page narrow tight>
      <div class="az-noprint az-stack">
        <BackLink href={paths.work.case({ case: caseId })}>{w.letter.back}</BackLink>
        <Alert kind="info" title={w.letter.note} />
        <Row>
          <PrintButton>{w.letter.print}</PrintButton>
        </Row>
      </div>
      <Letter sender={sender} to={to} placeDate={today} subject={l.subject} large={large}>
        <p>{l.dear(name)}</p>
        <p>{l.about(title)}</p>
        <PrintCode label={l.code} code={code} />
        <ol>
          {l.steps(address).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{l.until(until)}</p>
        <p>{l.secret}</p>
        {phone && <p>{l.help(phone)}</p>}
        <p>
          {l.hello}
          <br />
          {by}
        </p>
      </Letter>
    </Page>
  );
};
