import { paths } from '../../paths.ts';
import { Button, Heading, HiddenField, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { Words } from './nl.ts';
import type { SignInKind } from './who.rules.ts';

type LinkProps = { words: Words; token: string; back: string | undefined };

const Secret = ({ token, back }: Omit<LinkProps, 'words'>) => (
  <>
    <HiddenField name="t" value={token} />
    {back && <HiddenField name="doel" value={back} />}
  </>
);

/** One button: programs that scan mail open links, but press nothing. */
export function LinkPage({ words: w, token, back }: LinkProps) {
  return (
    <Page narrow tight>
      <form method="post" action={paths.signIn.link()}>
        <Stack>
          <Heading level={1}>{w.link.title}</Heading>
          <Paragraph lead>{w.link.text}</Paragraph>
          <Secret token={token} back={back} />
          <div>
            <Button iconEnd="arrow-right">{w.goOn}</Button>
          </div>
          <Paragraph soft>{w.link.notYou}</Paragraph>
        </Stack>
      </form>
    </Page>
  );
}

/** For who is both customer and staff member. */
export function AsPage({ words: w, token, back, between }: LinkProps & { between: readonly SignInKind[] }) {
  return (
    <Page narrow tight>
      <form method="post" action={paths.signIn.link()}>
        <Stack>
          <Heading level={1}>{w.as.title}</Heading>
          <Paragraph lead>{w.as.text}</Paragraph>
          <Secret token={token} back={back} />
          {between.map((kind) => (
            <Stack size="sm">
              <div>
                <Button kind="secondary" name="als" value={kind}>
                  {w.as[kind].label}
                </Button>
              </div>
              <Paragraph soft small flush>
                {w.as[kind].hint}
              </Paragraph>
            </Stack>
          ))}
        </Stack>
      </form>
    </Page>
  );
}
