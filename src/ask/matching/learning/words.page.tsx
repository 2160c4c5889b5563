import { paths } from '../../../paths.ts';
import { dayAndClock, fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  DataTable,
  Details,
  Empty,
  Fold,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Row,
  Stack,
  WorkGroup,
  WorkRow,
} from '../../../ui/index.ts';
import type { Addition, UnknownWord, VocabularyEvent } from './addition.ts';
import type { Words } from './words.ts';

export type WordsProps = {
  w: Words;
  unknown: readonly UnknownWord[];
  ignored: readonly UnknownWord[];
  additions: readonly Addition[];
  events: readonly VocabularyEvent[];
  nameOf: (concept: string) => string;
  done: string | undefined;
  language: Language;
};

export function WordsPage(props: WordsProps) {
  const { w, unknown, done } = props;
  return (
    <Page tight>
      <Stack size="lg">
        <Row between end>
          <div>
            <Heading level={1}>{w.title}</Heading>
            <Paragraph>{w.intro}</Paragraph>
            <Paragraph soft flush>
              {w.private}
            </Paragraph>
          </div>
          <ButtonLink kind="secondary" iconStart="plus" href={paths.words.add()}>
            {w.add}
          </ButtonLink>
        </Row>
        {done && <Alert kind="ok" title={done} />}
        {unknown.length === 0 ? (
          <Empty title={w.none}>{w.noneText}</Empty>
        ) : (
          <div>
            <WorkGroup title={w.unknown}>
              {unknown.map((one) => (
                <UnknownRow {...props} one={one} />
              ))}
            </WorkGroup>
          </div>
        )}
        <Ignored {...props} />
        <Added {...props} />
        <History {...props} />
      </Stack>
    </Page>
  );
}

/** 'maart 2026' */
const monthName = (month: string, language: Language): string =>
  fullDay(`${month}-01`, language).replace(/^1 /, '');

function UnknownRow({ w, language, one }: WordsProps & { one: UnknownWord }) {
  const { word, seenIn, firstMonth, lastMonth } = one;
  return (
    <WorkRow
      tone="you"
      who={word}
      ask={w.seen(seenIn, monthName(firstMonth, language), monthName(lastMonth, language))}
      action={
        <form method="post" action={paths.words.ignore()}>
          <HiddenField name="woord" value={word} />
          <Row>
            <ButtonLink kind="secondary" href={paths.words.add({ woord: word })} context={word}>
              {w.link}
            </ButtonLink>
            <Button kind="subtle" name="doe" value="weg" context={word}>
              {w.ignore}
            </Button>
          </Row>
        </form>
      }
    />
  );
}

function Ignored({ w, ignored }: WordsProps) {
  if (ignored.length === 0) return null;
  return (
    <Details summary={`${w.ignored} (${ignored.length})`}>
      <Stack size="sm">
        {ignored.map(({ word }) => (
          <form method="post" action={paths.words.ignore()}>
            <HiddenField name="woord" value={word} />
            <Row between>
              <span>{word}</span>
              <Button kind="subtle" name="doe" value="terug" context={word}>
                {w.notice}
              </Button>
            </Row>
          </form>
        ))}
      </Stack>
    </Details>
  );
}

function Added({ w, additions, nameOf }: WordsProps) {
  return (
    <div>
      <Stack>
        <Heading level={2} flush>
          {w.added}
        </Heading>
        {additions.length === 0 ? (
          <Paragraph soft flush>
            {w.addedNone}
          </Paragraph>
        ) : (
          <DataTable
            caption={w.added}
            hideCaption
            rowHeader={0}
            columns={w.columns.map((label) => ({ label }))}
            rows={additions.map((one) => [
              one.phrase,
              nameOf(one.concept),
              one.strong ? w.strength.strong : w.strength.weak,
              one.active ? w.stand.on : w.stand.off,
              <StandForm w={w} one={one} />,
            ])}
          />
        )}
      </Stack>
    </div>
  );
}

function StandForm({ w, one: { id, phrase, active } }: { w: Words; one: Addition }) {
  return (
    <form method="post" action={paths.words.standing({ addition: id })}>
      <Button kind="subtle" name="stand" value={active ? 'uit' : 'aan'} context={phrase}>
        {active ? w.takeBack : w.putBack}
      </Button>
    </form>
  );
}

function History({ w, events, nameOf, language }: WordsProps) {
  return (
    <Fold id="geschiedenis" title={w.history} open={events.length > 0}>
      {events.length === 0 ? (
        <Paragraph flush>{w.historyNone}</Paragraph>
      ) : (
        <ul>
          {events.map(({ at, who, what, phrase, concept, strong }) => (
            <li>
              {w.told[what](who, phrase, nameOf(concept ?? ''), strong ? w.strength.strong : w.strength.weak)}{' '}
              <span class="az-soft">{dayAndClock(at, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
