import { paths } from '../../paths.ts';
import { EXTRAS, extrasOf, SCHEMES, TEXT_SIZES } from '../../platform/auth/display.ts';
import type { Preferences } from '../../platform/http/visit.ts';
import {
  Alert,
  BackLink,
  Button,
  CheckboxOptions,
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
  /** what helps on the pages of customers alone */
  extras: boolean;
  /** signed in: it holds on all her devices */
  everywhere: boolean;
};

export function DisplayPage({ words: w, preferences, back, kept, extras, everywhere }: DisplayProps) {
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
              options={TEXT_SIZES.map((value) => ({ value, label: w.display.sizes[value] }))}
            />
            <RadioOptions
              name="scherm"
              label={w.display.scheme}
              value={preferences.scheme}
              options={SCHEMES.map((value) => ({ value, label: w.display.schemes[value] }))}
            />
            {extras && <HiddenField name="meer" value="gevraagd" />}
            {extras && (
              <CheckboxOptions
                name="hulp"
                label={w.display.extra}
                values={extrasOf(preferences)}
                options={EXTRAS.map((value) => ({
                  value,
                  label: w.display.extras[value].label,
                  hint: w.display.extras[value].hint,
                }))}
              />
            )}
            {back && <HiddenField name="terug" value={back} />}
            <div>
              <Button>{w.display.button}</Button>
            </div>
            <Paragraph soft flush>
              {everywhere ? w.display.keptEverywhere : w.display.kept}
            </Paragraph>
          </Stack>
        </form>
      </Stack>
    </Page>
  );
}
