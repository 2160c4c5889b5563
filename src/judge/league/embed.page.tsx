import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { ClassTable } from './class-table.tsx';
import { classId } from './customer-group.rules.ts';
import { LEAGUE_DEFINITION } from './league.ts';
import { periodText, serviceName } from './period-text.ts';
import type { ReadTable } from './read-table.ts';
import { toldOf } from './told.rules.ts';
import type { Words } from './words.ts';

type Props = ReadTable & {
  site: { name: string; origin: string; demo: boolean };
  language: Language;
  w: Words;
};

/** The table alone, in a frame on somebody else's site: without script, cookie or form. */
export const embedPage = ({ site, table, names, of, rows, language, w }: Props): VNode => {
  const title = w.className(serviceName(rows[0], language), of.group);
  const whole = `${site.origin}${paths.league.class({ class: classId(of) }, { kwartaal: table.quarter })}`;
  return (
    <Page tight>
      <Stack>
        <div>
          <Heading level={1} look={2} flush>
            {title}
          </Heading>
          <Paragraph soft small flush>
            {periodText(table, rows, language, w)} {w.version(LEAGUE_DEFINITION)}
          </Paragraph>
        </div>
        <ClassTable told={toldOf(rows)} caption={title} framed={site} {...{ names, language, w }} />
        <Paragraph small flush>
          {w.embed.from(site.name)} {site.demo && w.embed.demo}{' '}
          <a class="nl-link" href={whole} target="_blank" rel="noopener">
            {w.embed.more}
          </a>
        </Paragraph>
      </Stack>
    </Page>
  );
};
