import { Row } from './arrange.tsx';
import type { Children } from './markup.ts';
import { Heading, Paragraph } from './text.tsx';

export type PageHeadProps = {
  title: string;
  intro: Children;
  /** what can be done there, at the other side */
  acts?: Children;
};

/** What a page is called and what it is for. */
export function PageHead({ title, intro, acts }: PageHeadProps) {
  const head = (
    <div>
      <Heading level={1}>{title}</Heading>
      <Paragraph soft flush>
        {intro}
      </Paragraph>
    </div>
  );
  if (acts === undefined) return head;
  return (
    <Row between end>
      {head}
      {acts}
    </Row>
  );
}
