import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, Button, Card, Checks, DataTable, Page, PageHead, Stack } from '../../ui/index.ts';
import { ITEMS, type Quarter } from '../protocol/index.ts';
import { measureNames } from '../results/index.ts';
import { quarterName } from '../verdicts/index.ts';
import type { Prediction } from './self-image.ts';
import { markText, serviceName, serviceParam } from './service-name.ts';
import type { Words } from './words.ts';

export type SealProps = {
  quarter: Quarter;
  service: { service: string; label: string };
  prediction: Prediction;
  refused: string | undefined;
  language: Language;
  w: Words;
};

/** Once more what was filled in, and what sealing means; then it can't be taken back. */
export const sealPage = ({ quarter, service, prediction, refused, language, w }: SealProps): VNode => {
  const s = w.image.seal;
  const at = { quarter, service: serviceParam(service.service) };
  const names = measureNames(language);
  return (
    <Page tight>
      <Stack size="lg">
        {refused && <Alert kind="error" title={refused} />}
        <div>
          <BackLink href={paths.selfImage.predict(at)}>{s.change}</BackLink>
          <PageHead
            title={s.title}
            intro={s.intro(serviceName(service, w), quarterName(quarter, language).toLowerCase())}
          />
        </div>
        <DataTable
          caption={s.title}
          hideCaption
          rowHeader={0}
          columns={[{ label: s.item }, { label: s.self, numeric: true }]}
          rows={[
            ...ITEMS.map(({ key }) => [names[key], w.ofHundred(prediction.items[key])]),
            [s.again, markText(prediction.again, language)],
            [s.level, w.image.predict.reached[prediction.level]],
          ]}
        />
        <Card tone="us">
          <Checks items={s.what.map((text) => ({ icon: 'lock' as const, text }))} />
          <form class="az-stack" method="post" action={paths.selfImage.seal(at)}>
            <Button iconStart="lock">{s.button}</Button>
          </form>
        </Card>
      </Stack>
    </Page>
  );
};
