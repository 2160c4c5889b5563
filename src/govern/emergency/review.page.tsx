import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, Empty, ErrorSummary, Heading, Page, PageHead, Stack } from '../../ui/index.ts';
import type { EmergencyAccess } from './emergency.ts';
import { ReviewCard } from './review-card.tsx';
import type { Words } from './words.ts';

/** A judgement that could not be kept: what was typed stays, beside what is wrong. */
export type Unkept = { id: string; typed: Typed; errors: readonly FieldError[] };
export type ReviewProps = {
  accesses: readonly EmergencyAccess[];
  /** names of customers and of colleagues */
  names: ReadonlyMap<string, string>;
  me: string;
  unkept: Unkept | undefined;
  said: { kind: 'ok' | 'info'; text: string } | undefined;
  /** a coach has no overview */
  mayOverview: boolean;
  language: Language;
  w: Words;
};

export const anchorOf = (id: string, field: string): string => `${field}-${id}`;

/** Who was let in without being part of it: those to judge on top. */
export const reviewPage = (props: ReviewProps): VNode => {
  const { accesses, unkept, said, mayOverview, w } = props;
  const r = w.review;
  const waiting = accesses.filter(({ judged }) => !judged);
  const judged = accesses.filter((one) => one.judged);
  const errors = unkept?.errors.map(({ field, text }) => ({ field: anchorOf(unkept.id, field), text })) ?? [];
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={mayOverview ? paths.manage.overview() : paths.work.today()}>
          {mayOverview ? r.back : w.noRelation.back}
        </BackLink>
        {said && <Alert kind={said.kind} title={said.text} />}
        <ErrorSummary title={w.errorTitle} errors={errors} />
        <PageHead title={r.title} intro={r.lead} />
        {waiting.length === 0 && <Empty title={r.none}>{r.noneText}</Empty>}
        <Some title={r.waiting} some={waiting} {...props} />
        <Some title={r.judged} some={judged} {...props} />
      </Stack>
    </Page>
  );
};

function Some({ title, some, ...props }: ReviewProps & { title: string; some: EmergencyAccess[] }) {
  if (some.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {some.map((access) => (
        <ReviewCard access={access} {...props} />
      ))}
    </Stack>
  );
}
