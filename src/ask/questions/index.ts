export { EmergencyNotice } from './emergency-notice.tsx';
export { addEvent, questionEvents } from './events.sql.ts';
export { openQuestion } from './open-question.ts';
export {
  type EventData,
  type EventKind,
  type Question,
  type QuestionEvent,
  type QuestionState,
  TEXT_LIMIT,
} from './question.ts';
export { routes } from './questions.routes.ts';
export { findQuestion, findSharedQuestion, isId, questionsOf, setQuestionState } from './questions.sql.ts';
export { shareQuestion, withdrawShare } from './share-question.ts';
export { sharesOf } from './shares.sql.ts';

export { understoodSentences } from './understood-sentences.ts';
