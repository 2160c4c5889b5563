import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { clock, fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  ButtonLink,
  Heading,
  Page,
  Paragraph,
  PrintButton,
  plainPhrase,
  Row,
  Stack,
} from '../../ui/index.ts';
import { goneKinds } from './erase.page.tsx';
import type { Erasure } from './erasure.sql.ts';
import type { Words } from './words.ts';

type Place = { name: string; phone: string | null; email: string | null };
type Props = {
  of: Erasure;
  placeOf(organisation: string): Place | undefined;
  /** this page, to ask the state again */
  here: string;
  /** the same, as one writes it down */
  address: string;
  language: Language;
  w: Words;
};

/** The receipt: what was erased, what is kept, by whom and until when. */
export const erasedPage = ({ of, placeOf, here, address, language, w }: Props): VNode => {
  const e = w.erased;
  if (!of.finishedAt)
    return (
      <Page narrow tight>
        <Stack>
          <Heading level={1}>{e.busy}</Heading>
          <Paragraph lead>{e.busyText}</Paragraph>
          <Row>
            <ButtonLink href={here}>{e.look}</ButtonLink>
            <ButtonLink kind="secondary" href={paths.home()}>
              {e.home}
            </ButtonLink>
          </Row>
          <Paragraph soft small flush>
            {e.address} {address}
          </Paragraph>
        </Stack>
      </Page>
    );
  const moment = (at: Date) => `${fullDay(at, language)}, ${clock(at, language)}`;
  const [asked, done] = [moment(of.askedAt), moment(of.finishedAt)];
  return (
    <Page narrow tight>
      <Stack>
        <Heading level={1}>{e.title}</Heading>
        <Paragraph lead>{e.lead}</Paragraph>
        <Paragraph flush>{plainPhrase(e.when, { asked, done })}</Paragraph>
        <Heading level={2}>{e.went}</Heading>
        <ul>
          <li>{w.erase.details}</li>
          {goneKinds(of.erased).map(({ what, n }) => (
            <li>
              {what[language]}: {n}
            </li>
          ))}
        </ul>
        <Heading level={2}>{e.stays}</Heading>
        <ul>
          {of.kept.map(({ organisation, deliveries, until }) => {
            const place = placeOf(organisation);
            const ways = [place?.phone, place?.email].filter(Boolean).join(', ');
            return (
              <li>
                {e.care(place?.name ?? '', deliveries, fullDay(until, language))}{' '}
                {ways && `${e.reach} ${ways}`}
              </li>
            );
          })}
          {of.kept.length === 0 && <li>{e.nothing}</li>}
          <li>{e.log}</li>
          <li>{e.receipt}</li>
        </ul>
        {of.kept.length > 0 && (
          <Paragraph soft small flush>
            {w.erase.careLaw} {w.erase.careAsk}
          </Paragraph>
        )}
        <Paragraph soft small flush>
          {e.address} {address}
        </Paragraph>
        <Row>
          <ButtonLink kind="secondary" href={paths.home()}>
            {e.home}
          </ButtonLink>
          <PrintButton>{e.print}</PrintButton>
        </Row>
      </Stack>
    </Page>
  );
};
