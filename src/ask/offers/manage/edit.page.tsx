import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import {
  ActForm,
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Row,
  Select,
  Stack,
} from '../../../ui/index.ts';
import type { Offer } from '../offer.ts';
import type { Words } from '../words.ts';
import { OfferFields } from './offer-fields.tsx';

export type EditView = {
  offer: Offer | undefined;
  values: Typed;
  team: string;
  teams: { id: string; name: string }[];
  errors: FieldError[];
  /** parts that customers would see as not known, when it is about to be published so */
  unsaid: string[];
  mayChange: boolean;
  done: string | undefined;
  w: Words;
};

export const editPage = ({
  offer,
  values,
  team,
  teams,
  errors,
  unsaid,
  mayChange,
  done,
  w,
}: EditView): VNode => {
  const { manage: m } = w;
  const action = offer ? paths.manage.offer({ offer: offer.id }) : paths.manage.newOffer();
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.offers()}>{m.back}</BackLink>
        <div>
          <Heading level={1}>{offer?.content.title ?? m.add}</Heading>
          {offer && <Badge>{m.states[offer.state]}</Badge>}
        </div>
        {done && <Alert kind="ok" title={done} />}
        {!mayChange && <Alert kind="info" title={m.readOnly} />}
        {offer && unsaid.length > 0 && <Bare offer={offer} unsaid={unsaid} w={w} />}
        {offer && <Acts offer={offer} mayChange={mayChange} w={w} />}
        <form class="az-stack" method="post" action={action} novalidate>
          <ErrorSummary title={m.errorTitle} errors={named(errors, m.labels)} />
          {offer && <HiddenField name="seen" value={offer.changedAt.toISOString()} />}
          <OfferFields values={values} errors={errors} w={w} />
          {teams.length > 0 && (
            <Select
              name="team"
              label={m.team}
              value={team}
              empty={m.empty}
              options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {mayChange && (
            <div>
              <Button iconStart="check">{m.save}</Button>
            </div>
          )}
        </form>
      </Stack>
    </Page>
  );
};

/** One step between: a bare offer goes out only when that is meant. */
function Bare({ offer, unsaid, w: { manage: m } }: { offer: Offer; unsaid: string[]; w: Words }) {
  return (
    <Alert kind="error" title={m.publishBare(unsaid.join(', '))}>
      <form method="post" action={paths.manage.publish({ offer: offer.id })}>
        <p>{m.publishBareText}</p>
        <Button kind="secondary" name="toch" value="ja">
          {m.publishAnyway}
        </Button>
      </form>
    </Alert>
  );
}

/** On top of the form each error says which field it is about. */
const named = (errors: FieldError[], labels: Readonly<Record<string, string>>): FieldError[] =>
  errors.map(({ field, text }) => {
    const label = Object.hasOwn(labels, field) ? labels[field] : undefined;
    return {
      field,
      text: label ? `${label.replace(/\?$/, '')}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text,
    };
  });

function Acts({ offer, mayChange, w: { manage: m } }: { offer: Offer; mayChange: boolean; w: Words }) {
  const at = { offer: offer.id };
  return (
    <Stack size="sm">
      <Row>
        <ButtonLink href={paths.manage.preview(at)} kind="secondary" iconStart="eye">
          {m.preview}
        </ButtonLink>
        <ButtonLink href={paths.manage.history(at)} kind="subtle" iconStart="history">
          {m.history}
        </ButtonLink>
      </Row>
      {mayChange && offer.state !== 'published' && (
        <ActForm
          action={paths.manage.publish(at)}
          button={m.publish}
          iconStart="check"
          text={m.publishText}
        />
      )}
      {mayChange && offer.state !== 'retired' && (
        <ActForm action={paths.manage.retire(at)} kind="secondary" button={m.retire} text={m.retireText} />
      )}
    </Stack>
  );
}
