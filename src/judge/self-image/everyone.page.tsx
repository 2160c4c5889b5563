import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Card,
  Checks,
  Empty,
  Heading,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { Proof, type SealedImage } from './proof.tsx';
import type { ToldQuarter } from './read-told.ts';
import { pointsText } from './service-name.ts';
import type { Words } from './words.ts';

export type EveryoneProps = {
  provider: { slug: string; name: string };
  /** latest quarter first */
  images: readonly SealedImage[];
  told: readonly ToldQuarter[];
  /** the collector's own log, and whether it runs on the same computers; undefined: there is no collector */
  collector: { log: string; beside: boolean } | undefined;
  today: string;
  language: Language;
  w: Words;
};

/** For everybody: what was sealed, what came out, and what that proves. */
export const everyonePage = ({
  provider,
  images,
  told,
  collector,
  today,
  language,
  w,
}: EveryoneProps): VNode => {
  const e = w.image.everyone;
  const m = e.meaning;
  const { slug, name } = provider;
  const byQuarter = Map.groupBy(images, ({ quarter }) => quarter);
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <BackLink href={paths.provider({ slug })}>{e.back(name)}</BackLink>
          <PageHead title={e.title(name)} intro={e.intro(name)} />
          <Paragraph flush>
            <Link href={paths.results.provider({ slug })}>{e.verdicts}</Link>
          </Paragraph>
        </div>
        {images.length === 0 && <Empty title={e.none}>{e.noneText(name)}</Empty>}
        {[...byQuarter].map(([quarter, own]) => (
          <Card as="section" title={quarterName(quarter, language)} id={`kwartaal-${quarter}`}>
            <Came told={told.find((one) => one.quarter === quarter)} w={w} />
            <Proof {...{ quarter, images: own, slug, mayCopy: false, today, language, w }} />
          </Card>
        ))}
        <Card as="section" title={m.title} id="bewijs">
          <Checks items={m.yes.map((text) => ({ icon: 'check' as const, text }))} />
          <Checks items={m.no.map((text) => ({ icon: 'x' as const, text }))} />
          {!collector && <Alert kind="info" title={m.alone} />}
          {collector?.beside && <Alert kind="info" title={m.beside} />}
          <Heading level={3} look={4} flush>
            {m.check}
          </Heading>
          <Paragraph flush>{m.checkText}</Paragraph>
          {collector && (
            <Paragraph flush>
              <Link href={collector.log}>{m.log}</Link>
            </Paragraph>
          )}
        </Card>
      </Stack>
    </Page>
  );
};

function Came({ told, w }: { told: ToldQuarter | undefined; w: Words }) {
  const { calibration: c, told: t } = w.image;
  if (!told?.calibration) return null;
  return (
    <Paragraph flush>
      <strong>{c.one(pointsText(told.calibration.mean))}</strong> {c.text}{' '}
      {t.lead(told.higher, told.calibration.items)} {c.verdicts}: {told.verdicts}.{' '}
      <Link href={paths.results.how()}>{w.explain}</Link>
    </Paragraph>
  );
}
