import type { VNode } from 'preact';
import type { Language } from '../../platform/language/language.ts';
import { Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { LEVEL_KEYS, LEVELS_DEFINITION, MEASURE_KEYS, THRESHOLDS } from '../levels/index.ts';
import { DEFINITION } from '../publication/index.ts';
import { resultWords } from '../results/index.ts';
import { goalText } from './measure-row.tsx';
import type { Words } from './words.ts';

/** The plain explanation that every figure links to: first how verdicts are counted, then each measure with its bound. */
export const howPage = ({ language, w }: { language: Language; w: Words }): VNode => {
  const { how } = resultWords[language];
  const t = w.how;
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <Heading level={1}>{how.title}</Heading>
          <Paragraph lead>{how.lead}</Paragraph>
        </div>
        {how.parts.map(({ title, text }, at) => (
          <Part id={`deel-${at}`} title={title} texts={[text]} level={2} />
        ))}
        <div>
          <Heading level={2} id="niveaus">
            {t.title}
          </Heading>
          <Paragraph flush>{t.intro}</Paragraph>
        </div>
        {LEVEL_KEYS.map((level) => (
          <section class="az-stack" aria-labelledby={`niveau-${level}`}>
            <Heading level={2} look={3} id={`niveau-${level}`} flush>
              {w.levels[level].name}
            </Heading>
            <Paragraph flush>
              {w.levels[level].text} {w.level.need[level]}
            </Paragraph>
            {MEASURE_KEYS.filter((measure) => THRESHOLDS[measure].level === level).map((measure) => (
              <Part
                id={`maat-${measure}`}
                title={w.measures[measure].name}
                level={3}
                texts={[
                  w.measures[measure].what,
                  w.measures[measure].how,
                  t.threshold(goalText(measure, { language, w })),
                ]}
              />
            ))}
          </section>
        ))}
        <Part id="maat-klant-index" title={t.index} texts={[t.indexText]} level={2} />
        <ul class="az-list">
          {Object.values(w.index.conditions).map(({ name, what }) => (
            <li>
              <strong>{name}.</strong> {what}
            </li>
          ))}
        </ul>
        <Part id="maat-zelfbeeld" title={t.self} texts={[t.selfText]} level={2} />
        <Part id="competitie" title={t.league} texts={[t.leagueText]} level={2} />
        <Part id="maat-again" title={t.again} texts={[t.againText]} level={2} />
        <Paragraph soft small>
          {how.version(DEFINITION)} {t.version(LEVELS_DEFINITION)}
        </Paragraph>
      </Stack>
    </Page>
  );
};

function Part({
  id,
  title,
  texts,
  level,
}: {
  id: string;
  title: string;
  texts: readonly string[];
  level: 2 | 3;
}) {
  return (
    <section aria-labelledby={id}>
      <Heading level={level} look={level === 2 ? 3 : 4} id={id} flush>
        {title}
      </Heading>
      <Paragraph flush>{texts.join(' ')}</Paragraph>
    </section>
  );
}
