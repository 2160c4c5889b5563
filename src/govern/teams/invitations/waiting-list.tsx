import { paths } from '../../../paths.ts';
import { shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Badge, Button, DataTable, Heading, Paragraph, Row, Stack } from '../../../ui/index.ts';
import { invitationState } from './invitation.rules.ts';
import type { Invitation } from './invitations.sql.ts';
import { words } from './words.ts';

type Props = {
  invitations: readonly Invitation[];
  now: Date;
  language: Language;
  /** where the two buttons lead; the organisation's own pages when left out */
  at?: { again(id: string): string; withdraw(id: string): string };
};

const OWN = {
  again: (invitation: string) => paths.manage.inviteAgain({ invitation }),
  withdraw: (invitation: string) => paths.manage.uninvite({ invitation }),
};

/** Who was asked and has not said yes: nobody until then, and in sight. */
export function WaitingInvitations({ invitations, now, language, at = OWN }: Props) {
  const { list: w } = words[language];
  if (invitations.length === 0) return null;
  return (
    <Stack>
      <div>
        <Heading level={2} id="uitgenodigd">
          {w.title}
        </Heading>
        <Paragraph soft flush>
          {w.intro}
        </Paragraph>
      </div>
      <DataTable
        caption={w.title}
        hideCaption
        rowHeader={0}
        columns={[w.who, w.work, w.state, w.act].map((label) => ({ label }))}
        rows={invitations.map((one) => [
          `${one.name}, ${one.email}`,
          one.profession,
          <State invitation={one} now={now} language={language} tellsBy={at === OWN} />,
          <Row>
            <form method="post" action={at.again(one.id)}>
              <Button kind="secondary" context={one.name}>
                {w.again}
              </Button>
            </form>
            <form method="post" action={at.withdraw(one.id)}>
              <Button kind="subtle" context={one.name}>
                {w.withdraw}
              </Button>
            </form>
          </Row>,
        ])}
      />
    </Stack>
  );
}

type StateProps = { invitation: Invitation; now: Date; language: Language; tellsBy: boolean };

function State({ invitation, now, language, tellsBy }: StateProps) {
  const { list: w } = words[language];
  const day = shortDay(invitation.expiresAt, language);
  const open = invitationState(invitation, now) === 'open';
  return (
    <>
      <Badge>{open ? w.until(day) : w.expired(day)}</Badge> {tellsBy && invitation.byOperator && w.byOperator}
    </>
  );
}
