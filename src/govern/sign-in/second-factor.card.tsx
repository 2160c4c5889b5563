import { paths } from '../../paths.ts';
import { Button, ButtonLink, Card, Paragraph, Row } from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

type Props = { w: AccessWords; app: boolean; passkey: boolean; recoveryLeft: number };

export function SecondFactorCard({ w, app, passkey, recoveryLeft }: Props) {
  const s = w.second;
  return (
    <Card title={s.title} id="tweede-stap">
      <Paragraph flush>{s.text}</Paragraph>
      <Paragraph flush>
        <strong>{app ? s.on : passkey ? s.withPasskey : s.off}</strong> {app && s.left(recoveryLeft)}
      </Paragraph>
      {app ? (
        <Row>
          <form method="post" action={paths.mine.recovery()}>
            <Button kind="secondary">{s.newCodes}</Button>
          </form>
          <ButtonLink kind="subtle" href={paths.mine.noSecondFactor()}>
            {s.remove}
          </ButtonLink>
        </Row>
      ) : (
        <div>
          <ButtonLink kind="secondary" href={paths.mine.secondFactor()}>
            {s.setUp}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
