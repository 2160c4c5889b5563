import { paths } from '../../paths.ts';
import { LinkList, Paragraph } from '../../ui/index.ts';
import { Part, PhoneLine, TextPage } from './text.page.tsx';
import type { Words } from './words.ts';

export type UsProps = {
  words: Words;
  name: string;
  about: string;
  address: readonly string[];
  phone: string | null;
  supporter: { name: string; phone: string };
};

export function UsPage({ words: w, name, about, address, phone, supporter }: UsProps) {
  return (
    <TextPage title={w.us.title} intro={about} parts={w.us.parts}>
      <LinkList
        items={[
          { href: paths.ordering(), label: w.us.ordering },
          { href: paths.providers(), label: w.us.providers },
        ]}
      />
      <Part title={w.us.find} text={[]}>
        <Paragraph flush>{[name, ...address].map((line, index) => [index > 0 && <br />, line])}</Paragraph>
        <PhoneLine label={w.callUs} phone={phone} />
      </Part>
      <Part title={w.us.support} text={[w.us.supportText(supporter.name)]}>
        <PhoneLine label={w.call} phone={supporter.phone} />
      </Part>
    </TextPage>
  );
}
