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
export { findQuestion, findSharedQuestion, questionsOf, setQuestionState } from './questions.sql.ts';
export { holdsChoice, takeBack } from './share-on-request.ts';
export { shareQuestion, withdrawShare } from './share-question.ts';
export { sharesOf } from './shares.sql.ts';

export { WIDENED } from './understood.routes.tsx';
export { understoodSentences } from './understood-sentences.ts';
