import { telHref } from '../../platform/http/site.ts';
import { Alert, ButtonLink, Paragraph, plainPhrase, Stack } from '../../ui/index.ts';
import type { Emergency } from '../matching/index.ts';
import type { Words } from './words.ts';

// Nation-wide numbers; an out-of-hours GP has none, one's own GP's line tells it.
// Source: 112.nl, 113.nl, politie.nl, veiligthuis.nl.
const NUMBERS: Readonly<Record<Emergency, readonly string[]>> = {
  '112': ['112'],
  '113': ['113', '0800 0113'],
  huisartsenpost: [],
  politie: ['112', '0900 8844'],
  'veilig-thuis': ['0800 2000'],
};

type Props = { emergencies: readonly Emergency[]; words: Words['emergency'] };

/** What can't wait stands first, and stops nobody from going on. */
export function EmergencyAlerts({ emergencies, words }: Props) {
  if (emergencies.length === 0) return null;
  return (
    <Stack>
      {emergencies.map((emergency) => (
        <Alert kind="error" title={words[emergency].title}>
          <p class="az-flush">{words[emergency].text}</p>
          {NUMBERS[emergency].length > 0 && (
            <p class="az-row az-flush">
              {NUMBERS[emergency].map((number) => (
                <ButtonLink kind="secondary" iconStart="phone" href={telHref(number)}>
                  {plainPhrase(words.call, { number })}
                </ButtonLink>
              ))}
            </p>
          )}
        </Alert>
      ))}
      <Paragraph flush>{words.after}</Paragraph>
    </Stack>
  );
}
