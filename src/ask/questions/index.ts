export { EmergencyNotice } from './emergency-notice.tsx';
export { addEvent, type NewEvent, questionEvents } from './events.sql.ts';
export { type NewQuestion, openQuestion } from './open-question.ts';
export {
  type Channel,
  type EventData,
  type EventKind,
  type ForWhom,
  type Question,
  type QuestionEvent,
  type QuestionState,
  type Share,
  type ShareWhy,
  TEXT_LIMIT,
} from './question.ts';
export { routes } from './questions.routes.ts';
export { findQuestion, findSharedQuestion, isId, questionsOf, setQuestionState } from './questions.sql.ts';
export { shareQuestion, withdrawShare } from './share-question.ts';
export { type SharedLine, sharedLines, sharesOf } from './shares.sql.ts';
export { titleOf } from './title.rules.ts';
export type { Understood } from './understood.rules.ts';
export { understoodSentences } from './understood-sentences.ts';
