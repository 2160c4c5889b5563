import { paths } from '../../paths.ts';
import { LANGUAGES, type Language } from '../../platform/language/language.ts';
import { BackLink, Button, Heading, HiddenField, Page, Paragraph, Row, Stack } from '../../ui/index.ts';
import type { Words } from './words.ts';

export type LanguageProps = {
  words: Readonly<Record<Language, Words>>;
  now: Language;
  /** the language that was asked for, whose button is the first */
  wanted: Language;
  back: string | undefined;
};

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** In both languages: who can't read the one, reads the other. */
export function LanguagePage({ words, now, wanted, back }: LanguageProps) {
  const order = [wanted, ...LANGUAGES.filter((one) => one !== wanted)];
  return (
    <Page narrow tight>
      <Stack size="lg">
        {back && <BackLink href={back}>{words[now].back}</BackLink>}
        <Heading level={1}>{words[now].language.title}</Heading>
        <form method="post" action={paths.about.language()}>
          <Stack>
            {back && <HiddenField name="terug" value={back} />}
            <Row>
              {order.map((one, index) => (
                <span lang={one}>
                  <Button name="taal" value={one} kind={index === 0 ? 'primary' : 'secondary'}>
                    {NAMES[one]}
                  </Button>
                </span>
              ))}
            </Row>
          </Stack>
        </form>
        {order.map((one) => (
          <div lang={one}>
            <Paragraph soft flush>
              {words[one].language.text}
            </Paragraph>
          </div>
        ))}
      </Stack>
    </Page>
  );
}
