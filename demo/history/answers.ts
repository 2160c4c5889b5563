import { slugOf } from '../../src/govern/organisations/slug.rules.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { monthsOn } from '../../src/serve/answers/review.rules.ts';
import { answers } from '../data/answers/read-answers.ts';
import { idOf, randomFrom } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';
import { DESK_ID, memberId, organisationId } from './world.ts';

/** Looked for and not found: what an editor may write next. */
const GAPS: readonly (readonly [concept: string, n: number])[] = [
  ['uiterlijk', 14],
  ['logopedie', 9],
  ['voeten', 7],
  ['', 12],
];
const MONTHS = 6;

export type AnswerRows = {
  answer: Row<'answer'>[];
  answer_version: Row<'answer_version'>[];
  published_answer: Row<'published_answer'>[];
  answer_count: Row<'answer_count'>[];
  answer_gap: Row<'answer_gap'>[];
};

/** What the organisations of the region know, and how often it was read. */
export const answerRows = (today: Date): AnswerRows => {
  const rows: AnswerRows = {
    answer: [],
    answer_version: [],
    published_answer: [],
    answer_count: [],
    answer_gap: [],
  };
  for (const [at, { organisation, owner, reviewIn, draft: isDraft, content }] of answers.entries()) {
    const random = randomFrom(`answer-${content.title}`);
    const organisation_id = organisationId(organisation);
    const id = idOf('answer', content.title);
    const day = dayOf(today);
    // Overdue ones have a past day; the others at least a few weeks to go.
    const review_on = dayOf(
      daysLater(new Date(`${monthsOn(day, reviewIn)}T12:00:00Z`), random.int(0, 9) - 4),
    );
    const madeAt = daysLater(today, -random.int(120, 300));
    const slug = slugOf(content.title);
    const by = memberId(owner);
    const reviewed_on = dayOf(madeAt);
    rows.answer.push({
      organisation_id,
      id,
      slug,
      state: isDraft ? 'draft' : 'published',
      version: isDraft ? 0 : 1,
      content: JSON.stringify(content),
      owner_id: by,
      review_on,
      reviewed_on: isDraft ? null : reviewed_on,
      changed_at: madeAt,
      changed_by: by,
    });
    const version = {
      organisation_id,
      answer_id: id,
      content: JSON.stringify(content),
      at: madeAt,
      by_member: by,
    };
    rows.answer_version.push({ ...version, number: 1, what: 'made' });
    if (isDraft) continue;
    rows.answer_version.push({ ...version, number: 2, what: 'published' });
    rows.published_answer.push({
      id,
      organisation_id,
      slug,
      version: 1,
      ...content,
      sources: JSON.stringify(content.sources),
      reviewed_on,
      review_on,
      published_at: madeAt,
      retired_at: null,
    });
    if (content.audience === 'customers') rows.answer_count.push(...countsOf(organisation_id, id, today, at));
  }
  const month = dayOf(today).slice(0, 7);
  rows.answer_gap.push(...GAPS.map(([concept, n]) => ({ concept, month, n })));
  return rows;
};

/** Most help; of one in nine readers say it often does not. */
const countsOf = (
  organisation_id: string,
  answer_id: string,
  today: Date,
  at: number,
): Row<'answer_count'>[] => {
  const random = randomFrom(`answer-counts-${answer_id}`);
  const poor = at % 9 === 4;
  return Array.from({ length: MONTHS }, (_, back) => monthsOn(dayOf(today), -back).slice(0, 7)).flatMap(
    (month) => {
      const shown = random.int(8, 60);
      const read = random.int(2, Math.max(3, Math.floor(shown / 2)));
      const said = Math.floor(read * 0.3);
      const yes = Math.round(said * (poor ? 0.3 : 0.75));
      const no = Math.round((said - yes) * 0.6);
      const all = { shown, read, yes, bit: said - yes - no, no };
      return Object.entries(all).flatMap(([what, n]) =>
        n > 0 ? [{ organisation_id, answer_id, month, what, n }] : [],
      );
    },
  );
};

const FEW = 0.28;

/** What some customers of the desk said of an answer they read or were sent. */
export const helpRows = (all: readonly PersonRows[], today: Date): Row<'answer_help'>[] => {
  const own = answers.filter(
    ({ draft, content }) => !draft && content.audience === 'customers' && content.language === 'nl',
  );
  const cases = all.flatMap(({ customer_case }) =>
    customer_case.filter((one) => one.organisation_id === DESK_ID),
  );
  return cases.flatMap((of): Row<'answer_help'>[] => {
    const random = randomFrom(`answer-help-${of.id}`);
    const opened = new Date(of.opened_at as Date);
    const at = daysLater(opened, 0.05 + random.next() * 0.8);
    if (of.state === 'introduced' || !random.chance(FEW) || at >= today) return [];
    const { content } = random.pick(own);
    const sent = random.chance(0.5);
    const helped = of.closed_at ? 'yes' : random.chance(0.5) ? 'yes' : sent ? null : 'bit';
    return [
      {
        organisation_id: DESK_ID,
        id: idOf('answer-help', of.id),
        case_id: of.id,
        person_id: of.person_id,
        question_id: of.question_id,
        answer_id: idOf('answer', content.title),
        slug: slugOf(content.title),
        title: content.title,
        sent_by: sent ? of.contact_id : null,
        sent_at: sent ? at : null,
        helped,
        missed: null,
        answered_at: helped ? at : null,
      },
    ];
  });
};
