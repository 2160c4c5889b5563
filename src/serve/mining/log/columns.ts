/** Which column (CSV) or attribute (XES, OCEL) holds what. */
export type Columns = { case: string; activity: string; time: string; resource: string; group: string };
export type Asked = Partial<Columns>;

/** The names of the XES standard, as they come out of most tools. */
export const USUAL: Columns = {
  case: 'case:concept:name',
  activity: 'concept:name',
  time: 'time:timestamp',
  resource: 'org:resource',
  group: 'org:group',
};

/** A log that says nothing of a group says so by this word, or by nothing at all. */
export const NO_GROUP = 'EMPTY';
