import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, Card, Link, Page, PageHead, Paragraph, Stack } from '../../ui/index.ts';
import { phaseOf, type Quarter } from '../protocol/index.ts';
import { monthsOf, quarterName } from '../verdicts/index.ts';
import { Proof } from './proof.tsx';
import type { OwnImage } from './read-self-image.ts';
import type { ToldQuarter } from './read-told.ts';
import { ServiceGaps } from './service-gaps.tsx';
import { pointsText, serviceName } from './service-name.ts';
import type { Words } from './words.ts';

export type ToldProps = {
  quarter: Quarter;
  images: readonly OwnImage[];
  told: ToldQuarter | undefined;
  slug: string;
  /** a manager may take a copy of what is sealed */
  mayCopy: boolean;
  today: string;
  language: Language;
  w: Words;
};

/** One quarter: what we thought beside what customers said, per service; and the seals. */
export const toldPage = ({ quarter, images, told, slug, mayCopy, today, language, w }: ToldProps): VNode => {
  const t = w.image.told;
  const sealed = images.filter((one) => one.state !== 'none');
  // What can be compared comes first.
  const services = (told?.services ?? []).toSorted((a, b) => Number(b.comparable) - Number(a.comparable));
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <BackLink href={paths.selfImage.list()}>{t.back}</BackLink>
          <PageHead
            title={t.title(quarterName(quarter, language))}
            intro={`${sentence(monthsOf(quarter, language))}.`}
          />
        </div>
        {!told && phaseOf(quarter, today) !== 'closed' && <Alert kind="info" title={t.waits} />}
        {told?.calibration && (
          <Paragraph lead>
            {t.lead(told.higher, told.calibration.items)}{' '}
            {w.image.calibration.one(pointsText(told.calibration.mean))}
          </Paragraph>
        )}
        {services.map((service) => (
          <Card
            as="section"
            title={serviceName(service.image, w)}
            id={`dienst-${service.image.service || 'overig'}`}
          >
            <ServiceGaps service={service} language={language} w={w} />
          </Card>
        ))}
        {sealed.length > 0 && (
          <Card as="section" title={t.proof} id="zegel">
            <Paragraph soft flush>
              {mayCopy && sealed.some(({ state }) => state === 'sealed') && w.image.proof.copyHint}{' '}
              <Link href={paths.selfImage.provider({ slug })}>{w.image.publicPage}</Link>
            </Paragraph>
            <Proof {...{ quarter, images: sealed, slug, mayCopy, today, language, w }} />
          </Card>
        )}
        {sealed.length === 0 && <Paragraph>{w.image.states.missed}</Paragraph>}
      </Stack>
    </Page>
  );
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
