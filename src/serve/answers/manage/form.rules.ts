import type { FieldError, Form, Typed } from '../../../platform/http/form.ts';
import { type Answer, type AnswerContent, AUDIENCES, type Source } from '../answer.ts';
import { isSafeLink } from '../markup.rules.ts';
import { LONGEST_MONTHS, monthsOn } from '../review.rules.ts';

export type FormProblem =
  | 'title-empty'
  | 'title-long'
  | 'body-empty'
  | 'body-long'
  | 'no-concept'
  | 'many-concepts'
  | 'source-form'
  | 'many-sources'
  | 'review-day'
  | 'review-passed'
  | 'review-far'
  | 'owner';
export type FormWords = Readonly<Record<FormProblem, string>>;

const MOST = { title: 120, body: 3500, concepts: 8, sources: 6, sourceText: 120, sourceHref: 300 };

/** What was typed, as it stood: names of fields are those of the form. */
export type TypedAnswer = Typed;

export const typedAnswer = (form: Pick<Form, 'typed' | 'all'>): TypedAnswer => ({
  ...form.typed,
  concepts: form.all('concepts').join(' '),
});

export const typedOf = ({
  content,
  ownerId,
  reviewOn,
}: Pick<Answer, 'content' | 'ownerId' | 'reviewOn'>): TypedAnswer => ({
  title: content.title,
  body: content.body,
  concepts: content.concepts.join(' '),
  audience: content.audience,
  language: content.language,
  sources: content.sources.map(({ text, href }) => `${text} | ${href}`).join('\n'),
  owner: ownerId,
  review: reviewOn,
});

export type ReadAnswer =
  | { kind: 'ok'; content: AnswerContent; ownerId: string; reviewOn: string }
  | { kind: 'invalid'; errors: FieldError[] };

/** @param known concepts of the vocabulary */
export const readAnswerForm = (
  typed: TypedAnswer,
  words: FormWords,
  { today, known }: { today: string; known: ReadonlySet<string> },
): ReadAnswer => {
  const errors: FieldError[] = [];
  const wrong = (field: string, problem: FormProblem): void => {
    errors.push({ field, text: words[problem] });
  };
  const title = (typed['title'] ?? '').replace(/\s+/g, ' ');
  const body = typed['body'] ?? '';
  const concepts = (typed['concepts'] ?? '').split(' ').filter((one) => known.has(one));
  const sources = readSources(typed['sources'] ?? '');
  if (title === '') wrong('title', 'title-empty');
  else if (title.length > MOST.title) wrong('title', 'title-long');
  if (body === '') wrong('body', 'body-empty');
  else if (body.length > MOST.body) wrong('body', 'body-long');
  if (concepts.length === 0) wrong('concepts', 'no-concept');
  else if (concepts.length > MOST.concepts) wrong('concepts', 'many-concepts');
  if (sources === 'wrong') wrong('sources', 'source-form');
  else if (sources.length > MOST.sources) wrong('sources', 'many-sources');
  const owner = typed['owner'] ?? '';
  if (owner === '') wrong('owner', 'owner');
  const review = typed['review'] ?? '';
  const problem = problemOfReview(review, today);
  if (problem) wrong('review', problem);
  if (errors.length > 0 || sources === 'wrong') return { kind: 'invalid', errors };
  const content: AnswerContent = {
    title,
    body,
    concepts,
    audience: AUDIENCES.find((one) => one === typed['audience']) ?? 'customers',
    language: typed['language'] === 'en' ? 'en' : 'nl',
    sources,
  };
  return { kind: 'ok', content, ownerId: owner, reviewOn: review };
};

/** Nobody can vouch for what lies too far ahead. */
export const problemOfReview = (day: string, today: string): FormProblem | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return 'review-day';
  if (day <= today) return 'review-passed';
  return day > monthsOn(today, LONGEST_MONTHS) ? 'review-far' : undefined;
};

/** One a line: words, a bar, an address over https. */
const readSources = (text: string): Source[] | 'wrong' => {
  const all = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Source => {
      const [words = '', href = ''] = line.split('|').map((part) => part.trim());
      return { text: words, href };
    });
  const fine = ({ text, href }: Source): boolean =>
    text !== '' &&
    text.length <= MOST.sourceText &&
    href.length <= MOST.sourceHref &&
    href.startsWith('https://') &&
    isSafeLink(href);
  return all.every(fine) ? all : 'wrong';
};
