import { paths } from '../../paths.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/visit.ts';
import { resultWords } from '../results/index.ts';
import { howPage } from './how.page.tsx';
import { words } from './words.ts';

export const howRoutes: Route[] = [
  get(paths.results.how, everyone, 'nobody', (visit) => {
    const { language } = visit;
    return visit.page({
      title: resultWords[language].how.title,
      body: howPage({ language, w: words[language] }),
    });
  }),
];
