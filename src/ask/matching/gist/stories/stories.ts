import { body } from './body.data.ts';
import { growingUp } from './growing-up.data.ts';
import { grownUp } from './grown-up.data.ts';
import { mind } from './mind.data.ts';
import { offered } from './offered.data.ts';
import { oldAge } from './old-age.data.ts';
import { people } from './people.data.ts';

/** What somebody tells, and what it is about: first what is asked, then what helps as well. */
export type Story = { concepts: readonly string[]; text: string };

const storyOf = (line: string): Story => {
  const [concepts = '', text = ''] = line.split(/: (.*)/s);
  return { concepts: concepts.split(' '), text };
};

export const STORIES: readonly Story[] = [body, mind, people, oldAge, grownUp, growingUp, offered].flatMap(
  (lines) => lines.trim().split('\n').map(storyOf),
);
