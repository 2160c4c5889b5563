import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, DataTable, Link } from '../../ui/index.ts';
import { closesOn, type Quarter } from '../protocol/index.ts';
import { lastDayText, quarterName } from '../verdicts/index.ts';
import type { SelfImage } from './self-image.ts';
import { serviceName, serviceParam } from './service-name.ts';
import type { Words } from './words.ts';

export type SealedImage = Exclude<SelfImage, { state: 'none' }>;
type Props = {
  quarter: Quarter;
  images: readonly SealedImage[];
  slug: string;
  /** a manager may take a copy of what is sealed */
  mayCopy: boolean;
  today: string;
  language: Language;
  w: Words;
};

const isChanged = (image: SealedImage): boolean =>
  image.state === 'opened' ? !image.matches : image.changed === true;

/** Groups of eight, so that it can be compared from paper by eye. */
const inEights = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash;

/** What is known of the seals of a quarter, for everyone alike. */
export function Proof({ quarter, images, slug, mayCopy, today, language, w }: Props) {
  const p = w.image.proof;
  const changed = images.some(isChanged);
  return (
    <>
      {changed && <Alert kind="error" title={p.openedWrong} />}
      <DataTable
        caption={`${w.image.told.proof}: ${quarterName(quarter, language)}`}
        hideCaption
        rowHeader={0}
        columns={[
          { label: p.service },
          { label: p.hash },
          { label: p.sealedOn },
          { label: p.collector },
          { label: p.opened },
        ]}
        rows={images.map((image) => [
          serviceName(image, w),
          <span class="az-hash">{inEights(image.hash)}</span>,
          fullDay(image.sealedOn, language),
          p.heard[image.heard],
          <Opened {...{ image, slug, mayCopy, today, language, w }} />,
        ])}
      />
    </>
  );
}

function Opened({
  image,
  slug,
  mayCopy,
  today,
  language,
  w,
}: Omit<Props, 'images' | 'quarter'> & { image: SealedImage }) {
  const p = w.image.proof;
  const { quarter } = image;
  const service = serviceParam(image.service);
  if (image.state === 'opened' || image.changed)
    return (
      <>
        {isChanged(image) ? p.openedWrong : p.openedYes}{' '}
        <Link href={paths.selfImage.text({ slug, quarter, service })}>{p.text}</Link>
      </>
    );
  return (
    <>
      {today > closesOn(quarter)
        ? p.overdue(lastDayText(quarter, language))
        : p.notYet(lastDayText(quarter, language))}{' '}
      {mayCopy && <Link href={paths.selfImage.copy({ quarter, service })}>{p.copy}</Link>}
    </>
  );
}
