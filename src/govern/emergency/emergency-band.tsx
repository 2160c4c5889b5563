import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { clock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Button, Page } from '../../ui/index.ts';
import type { EmergencyAccess } from './emergency.ts';
import { words } from './words.ts';

type Props = { access: EmergencyAccess; language: Language };

/** Above every page that is read with emergency access: until when, who hears of it, and the way to stop. */
export const withEmergencyBand = (body: VNode, { access, language }: Props): VNode => {
  const b = words[language].band;
  return (
    <>
      <Page tight compact>
        <Alert kind="error" title={b.title(clock(access.until, language))}>
          <p>{b.text}</p>
          {!access.judged && (
            <form method="post" action={paths.work.stopEmergency({ access: access.id })}>
              <Button kind="secondary">{b.stop}</Button>
            </form>
          )}
        </Alert>
      </Page>
      {body}
    </>
  );
};
