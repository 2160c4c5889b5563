import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
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
  mayChange: boolean;
  done: string | undefined;
  w: Words;
};

export const editPage = ({ offer, values, team, teams, errors, mayChange, done, w }: EditView): VNode => {
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
        {offer && <Acts offer={offer} mayChange={mayChange} w={w} />}
        <form class="az-stack" method="post" action={action} novalidate>
          <ErrorSummary title={m.errorTitle} errors={errors} />
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
        <form method="post" action={paths.manage.publish(at)}>
          <Row>
            <Button iconStart="check">{m.publish}</Button>
            <Paragraph soft small flush>
              {m.publishText}
            </Paragraph>
          </Row>
        </form>
      )}
      {mayChange && offer.state !== 'retired' && (
        <form method="post" action={paths.manage.retire(at)}>
          <Row>
            <Button kind="secondary">{m.retire}</Button>
            <Paragraph soft small flush>
              {m.retireText}
            </Paragraph>
          </Row>
        </form>
      )}
    </Stack>
  );
}
