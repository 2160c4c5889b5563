import { paths } from '../../paths.ts';
import { Button, ButtonLink, Card, Details, Paragraph, Row, TextField } from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

export type ShownPasskey = { id: string; name: string; added: string; used: string };

export function PasskeysCard({
  w,
  passkeys,
  possible,
}: {
  w: AccessWords;
  passkeys: ShownPasskey[];
  possible: boolean;
}) {
  const p = w.passkeys;
  return (
    <Card title={p.title} id="sleutels">
      <Paragraph flush>{p.text}</Paragraph>
      {passkeys.length === 0 && <Paragraph flush>{p.none}</Paragraph>}
      {passkeys.map(({ id, name, added, used }) => (
        <div>
          <p class="az-flush">
            <strong>{name}</strong>
          </p>
          <Paragraph small soft flush>
            {added} {used}
          </Paragraph>
          <Details summary={p.change}>
            <form class="az-stack" method="post" action={paths.mine.passkey({ passkey: id })} novalidate>
              <TextField id={`f-${id}`} name="naam" label={p.name} value={name} maxLength={60} />
              <Row>
                <Button kind="secondary" name="doe" value="naam" context={name}>
                  {p.keep}
                </Button>
                <Button kind="subtle" name="doe" value="weg" context={name}>
                  {p.remove}
                </Button>
              </Row>
            </form>
          </Details>
        </div>
      ))}
      {possible ? (
        <div>
          <ButtonLink kind="secondary" href={paths.mine.newPasskey()}>
            {p.add}
          </ButtonLink>
        </div>
      ) : (
        <Paragraph soft flush>
          {p.notHere}
        </Paragraph>
      )}
    </Card>
  );
}
