import { paths } from '../../paths.ts';
import type { Preferences } from '../../platform/http/visit.ts';
import {
  Alert,
  BackLink,
  Button,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  RadioOptions,
  Stack,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type DisplayProps = {
  words: Words;
  preferences: Preferences;
  back: string | undefined;
  kept: boolean;
};

export function DisplayPage({ words: w, preferences, back, kept }: DisplayProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        {back && <BackLink href={back}>{w.back}</BackLink>}
        {kept && <Alert kind="ok" title={w.display.done} />}
        <form method="post" action={paths.about.display()} novalidate>
          <Stack>
            <Heading level={1}>{w.display.title}</Heading>
            <RadioOptions
              name="letters"
              label={w.display.size}
              value={preferences.textSize}
              options={[
                { value: 'normal', label: w.display.sizes.normal },
                { value: 'large', label: w.display.sizes.large },
              ]}
            />
            <RadioOptions
              name="scherm"
              label={w.display.scheme}
              value={preferences.scheme}
              options={[
                { value: 'light', label: w.display.schemes.light },
                { value: 'dark', label: w.display.schemes.dark },
              ]}
            />
            {back && <HiddenField name="terug" value={back} />}
            <div>
              <Button>{w.display.button}</Button>
            </div>
            <Paragraph soft flush>
              {w.display.kept}
            </Paragraph>
          </Stack>
        </form>
      </Stack>
    </Page>
  );
}
