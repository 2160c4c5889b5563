import { type Question, understoodSentences } from '../../ask/questions/index.ts';
import type { Language } from '../../platform/language/language.ts';
import { Checks, Paragraph } from '../../ui/index.ts';
import type { Words } from './words.ts';

/** What was understood of a question, as she read it, and whether she looked it over. */
export function Understood({ question, language, w }: { question: Question; language: Language; w: Words }) {
  return (
    <>
      <Paragraph soft small flush>
        {question.needConfirmedAt ? w.case.understoodNote : w.case.notConfirmed}
      </Paragraph>
      <Checks
        small
        items={understoodSentences(question, language, w.customer).map((text) => ({ icon: 'check', text }))}
      />
    </>
  );
}
