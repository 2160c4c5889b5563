import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Place, Stop } from './every-page-stops.ts';

type Editor = { as: string; organisation: string; member: string };

/** An article of the editor's own organisation, and one that everyone reads. */
const readOne = (door: Door, { organisation, member }: Editor): Promise<{ answer: string; slug: string }> =>
  door.transaction(
    { kind: 'member', organisation, member, name: '', office: 'back', roles: ['editor'] },
    async (tx) => {
      const own = await tx
        .selectFrom('answer')
        .select('id')
        .where('organisation_id', '=', organisation)
        .orderBy('slug')
        .executeTakeFirst();
      const read = await tx
        .selectFrom('published_answer')
        .select('slug')
        .where('audience', '=', 'customers')
        .where('language', '=', 'nl')
        .orderBy('slug')
        .executeTakeFirst();
      return { answer: own?.id ?? '', slug: read?.slug ?? '' };
    },
  );

/** What everyone reads, what an editor keeps, and her word on it. */
export const answersStops = async (
  door: Door,
  editor: Editor,
  host: Place & { as: string },
  chooser: { as: string; question: string },
): Promise<Stop[]> => {
  const { answers, manageAnswers: manage, question, work } = paths;
  const { answer, slug } = await readOne(door, editor);
  const as = 'visitor';
  const id = chooser.question;
  return [
    { as, of: answers.search, at: answers.search() },
    { as, of: answers.search, at: answers.search({ zoek: 'wat kost huishoudelijke hulp' }) },
    { as, of: answers.search, at: answers.search({ zoek: 'parkeervergunning' }) },
    { as, of: answers.read, at: answers.read({ slug }) },
    { as, of: answers.read, at: answers.read({ slug }, { gelukt: 'nee' }) },
    { as, of: answers.helped, at: answers.helped({ slug }), to: answers.read({ slug }) },
    { as: chooser.as, of: answers.read, at: answers.read({ slug }, { vraag: id }) },
    { as: chooser.as, of: question.answered, at: question.answered({ id }) },
    { as: host.as, of: work.fitting, at: work.fitting(), to: work.intake() },
    { as: host.as, of: work.answer, at: work.answer(host), to: work.case(host) },
    { as: editor.as, of: manage.list, at: manage.list() },
    { as: editor.as, of: manage.list, at: manage.list({ stand: 'nakijken' }) },
    { as: editor.as, of: manage.add, at: manage.add() },
    { as: editor.as, of: manage.answer, at: manage.answer({ answer }) },
    { as: editor.as, of: manage.history, at: manage.history({ answer }) },
    ...[manage.publish, manage.review, manage.retire].map((of) => ({
      as: editor.as,
      of,
      at: of({ answer }),
      to: manage.answer({ answer }),
    })),
  ];
};
