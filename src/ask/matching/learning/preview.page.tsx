import { paths } from '../../../paths.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Card,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Row,
  Split,
  Stack,
} from '../../../ui/index.ts';
import type { TypedRelation } from './add.page.tsx';
import type { Change, Given, Verdict } from './change.rules.ts';
import type { Known } from './phrase.rules.ts';
import type { Preview } from './preview-addition.ts';
import type { Words } from './words.ts';

type PreviewProps = {
  w: Words;
  wanted: Known;
  preview: Preview;
  typed: TypedRelation;
  nameOf: (concept: string) => string;
};

export function PreviewPage(props: PreviewProps) {
  const { w, wanted, preview, typed, nameOf } = props;
  const p = w.preview;
  const strength = wanted.strong ? w.strength.strong : w.strength.weak;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.words.add(typed)}>{p.back}</BackLink>
        <div>
          <Heading level={1}>{p.title}</Heading>
          <Paragraph lead>{p.relation(wanted.phrase, nameOf(wanted.concept), strength)}</Paragraph>
          <Paragraph flush>
            {p.hits(preview.hits, preview.offers)} {!preview.whole && p.partly(preview.offers)}
          </Paragraph>
        </div>
        <Conflicts {...props} />
        <SaveForm w={w} typed={typed} />
        {preview.alone ? (
          <ChangeCard w={w} change={preview.alone} title={p.alone} nameOf={nameOf} />
        ) : (
          <Paragraph flush>{p.aloneSame}</Paragraph>
        )}
        <Changes {...props} />
      </Stack>
    </Page>
  );
}

function Conflicts({ w: { preview: p }, wanted, preview, nameOf }: PreviewProps) {
  const concepts = [...new Set(preview.elsewhere.map(({ concept }) => nameOf(concept)))];
  return (
    <>
      {concepts.length > 0 && (
        <Alert kind="info" title={p.elsewhere}>
          {p.elsewhereText(concepts.join(', '))}
        </Alert>
      )}
      {preview.tooCommon && (
        <Alert kind="info" title={p.tooCommon}>
          {p.tooCommonText(preview.hits, preview.offers, nameOf(wanted.concept))}
        </Alert>
      )}
    </>
  );
}

function Changes({ w, preview, nameOf }: PreviewProps) {
  const p = w.preview;
  const { changes, questions } = preview;
  const count = (verdict: Verdict): number => changes.filter((one) => one.verdict === verdict).length;
  return (
    <section aria-labelledby="proefvragen">
      <Stack>
        <Heading level={2} id="proefvragen" flush>
          {p.questions}
        </Heading>
        <Paragraph flush>
          {p.summary(changes.length, questions)}{' '}
          {changes.length > 0 && p.counts(count('better'), count('worse'), count('other'))}
        </Paragraph>
        {changes.length > 0 && (
          <Paragraph soft small flush>
            {p.measured}
          </Paragraph>
        )}
        {changes.map((change) => (
          <ChangeCard w={w} change={change} nameOf={nameOf} />
        ))}
      </Stack>
    </section>
  );
}

type ChangeProps = { w: Words; change: Change; title?: string; nameOf: (concept: string) => string };

function ChangeCard({ w, change, title, nameOf }: ChangeProps) {
  const { text, before, after, verdict } = change;
  const p = w.preview;
  const sameOffers = before.offers.join('\n') === after.offers.join('\n') && after.offers.length > 0;
  return (
    <Card>
      <Row between top>
        <Heading level={title ? 2 : 3} look={4} flush>
          {title ? `${title}: “${text}”` : text}
        </Heading>
        {!title && <Badge>{p.verdicts[verdict]}</Badge>}
      </Row>
      <Split kind="even">
        <GivenList w={w} label={p.now} given={before} nameOf={nameOf} level={title ? 3 : 4} />
        <GivenList
          w={w}
          label={p.after}
          given={after}
          nameOf={nameOf}
          level={title ? 3 : 4}
          same={sameOffers}
        />
      </Split>
    </Card>
  );
}

type GivenProps = Pick<ChangeProps, 'w' | 'nameOf'> & {
  label: string;
  given: Given;
  level: 3 | 4;
  same?: boolean;
};

function GivenList({ w: { preview: p }, label, given, nameOf, level, same }: GivenProps) {
  const { concepts, offers } = given;
  return (
    <Stack size="sm">
      <Heading level={level} look={4} flush>
        {label}
      </Heading>
      <Paragraph flush>
        <strong>{p.about}:</strong> {concepts.length === 0 ? p.nothing : concepts.map(nameOf).join('; ')}
      </Paragraph>
      <Paragraph flush>
        <strong>{p.first}:</strong> {offers.length === 0 ? p.noOffers : same ? p.same : ''}
      </Paragraph>
      {!same && offers.length > 0 && (
        <ol>
          {offers.map((offer) => (
            <li>{offer}</li>
          ))}
        </ol>
      )}
    </Stack>
  );
}

function SaveForm({ w: { preview: p }, typed }: { w: Words; typed: TypedRelation }) {
  return (
    <form method="post" action={paths.words.list()}>
      <HiddenField name="woord" value={typed.woord} />
      <HiddenField name="onderwerp" value={typed.onderwerp} />
      <HiddenField name="zeker" value={typed.zeker} />
      <Row>
        <Button iconEnd="arrow-right">{p.save}</Button>
        <ButtonLink kind="secondary" href={paths.words.add(typed)}>
          {p.change}
        </ButtonLink>
      </Row>
    </form>
  );
}
