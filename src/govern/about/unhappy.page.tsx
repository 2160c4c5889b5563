import { paths } from '../../paths.ts';
import { Link, LinkList, Paragraph } from '../../ui/index.ts';
import { Part, PhoneLine, TextPage } from './text.page.tsx';
import type { Words } from './words.ts';

export type UnhappyProps = { words: Words; phone: string | null; supporter: { name: string; phone: string } };

export function UnhappyPage({ words: w, phone, supporter }: UnhappyProps) {
  return (
    <TextPage title={w.unhappy.title} intro={w.unhappy.intro} parts={w.unhappy.parts}>
      <PhoneLine label={w.callUs} phone={phone} />
      <LinkList items={[{ href: paths.providers(), label: w.unhappy.providers }]} />
      <Part title={w.unhappy.support} text={[w.unhappy.supportText(supporter.name)]}>
        <PhoneLine label={w.call} phone={supporter.phone} />
      </Part>
      <Paragraph flush>
        {w.unhappy.stop} <Link href={paths.questions()}>{w.unhappy.questions}</Link>
      </Paragraph>
      <Paragraph soft small>
        {w.unhappy.law}
      </Paragraph>
    </TextPage>
  );
}
