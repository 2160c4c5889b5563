import { paths } from '../../paths.ts';
import { Badge, Button, Card, Paragraph, Row, Stack } from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

export type ShownSession = { id: string; device: string; since: string; seen: string; here: boolean };

export function SessionsCard({ w, sessions }: { w: AccessWords; sessions: ShownSession[] }) {
  const others = sessions.filter(({ here }) => !here);
  return (
    <Card title={w.sessions.title} id="apparaten">
      {sessions.map((one) => (
        <Row between>
          <div>
            <p class="az-flush">
              <strong>{one.device}</strong> {one.here && <Badge tone="you">{w.sessions.this}</Badge>}
            </p>
            <Paragraph small soft flush>
              {one.since}
              <br />
              {one.seen}
            </Paragraph>
          </div>
          {!one.here && (
            <form method="post" action={paths.mine.endAccess()}>
              <Button kind="secondary" name="wat" value={one.id} context={one.device}>
                {w.sessions.end}
              </Button>
            </form>
          )}
        </Row>
      ))}
      {others.length === 0 ? (
        <Paragraph flush>{w.sessions.only}</Paragraph>
      ) : (
        <Stack size="sm">
          <Paragraph flush>{w.sessions.strange}</Paragraph>
          <form method="post" action={paths.mine.endAccess()}>
            <Button kind="secondary" name="wat" value="andere">
              {w.sessions.others}
            </Button>
          </form>
        </Stack>
      )}
    </Card>
  );
}
