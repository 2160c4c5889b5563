import {
  fingerprint,
  fromBase64url,
  headAfter,
  headOf,
  type KeyLine,
  LEAST_SAMPLE,
  NO_HEAD,
  type PublicLine,
  SAMPLE,
  sameFingerprint,
} from '../../protocol/index.ts';
import { mostReissued } from '../issue/issue.rules.ts';
import type { Faults } from './fault.ts';

export type LogLine = { of: PublicLine; head: string };
type ClosedLine = Extract<PublicLine, { kind: 'closed' }>;
type DeclaredLine = Extract<PublicLine, { kind: 'declared' }>;
type OpenedLine = Extract<PublicLine, { kind: 'opened' }>;
type SampleLine = Extract<PublicLine, { kind: 'sample' }>;
type SampleToldLine = Extract<PublicLine, { kind: 'sample-told' }>;
type CardsLine = Extract<PublicLine, { kind: 'cards-printed' }>;

/** What the public log says of one quarter. */
export type LoggedQuarter = {
  declared: Map<string, DeclaredLine>;
  cards: Map<string, CardsLine>;
  closed: Map<string, ClosedLine>;
  /** fingerprints of the self-image, by service */
  selfImages: Map<string, string>;
  /** what the council drew by lot, and what the customers behind it said */
  sample: SampleLine | undefined;
  sampleTold: SampleToldLine | undefined;
  opened: OpenedLine | undefined;
  destroyed: boolean;
  head: string;
};

/** The list of keys: is it the one whose head stands in the log, and on the printed paper? */
export const recountKeys = async (
  keys: readonly KeyLine[],
  log: readonly LogLine[],
  place: { organisation: string; quarter: string },
  printed: string | undefined,
  faults: Faults,
): Promise<void> => {
  const head = await headOf(keys);
  const [first] = keys;
  const quarter = first?.kind === 'quarter' ? first : undefined;
  const pledged = log.find(({ of }) => of.kind === 'keys' && of.quarter === quarter?.quarter)?.of;
  const ours = quarter?.organisation === place.organisation && quarter.quarter === place.quarter;
  if (!ours || pledged?.kind !== 'keys' || pledged.head !== head) faults.add('other-list', 'keys');
  if (printed !== undefined && !sameFingerprint(printed, fingerprint(fromBase64url(head))))
    faults.add('other-fingerprint', fingerprint(fromBase64url(head)));
  if (keys.filter(({ kind }) => kind === 'bucket').length > (quarter?.cap ?? 0))
    faults.add('too-many-keys', 'keys');
};

/** The chain from its first line, and what it says of this quarter. */
export const recountLog = async (
  log: readonly LogLine[],
  quarter: string,
  faults: Faults,
): Promise<LoggedQuarter> => {
  const said: LoggedQuarter = {
    declared: new Map(),
    cards: new Map(),
    closed: new Map(),
    selfImages: new Map(),
    sample: undefined,
    sampleTold: undefined,
    opened: undefined,
    destroyed: false,
    head: NO_HEAD,
  };
  for (const [at, { of, head }] of log.entries()) {
    said.head = await headAfter(said.head, of);
    if (said.head !== head || of.index !== at) faults.add('log-changed', `log ${at}`);
    if (of.quarter === quarter) hear(said, of, faults);
  }
  return said;
};

const hear = (said: LoggedQuarter, line: PublicLine, faults: Faults): void => {
  const twice = (): void => faults.add('log-changed', `log ${line.index}`);
  switch (line.kind) {
    case 'declared': {
      const before = said.declared.get(line.bucket);
      if (before && (before.deliveries > line.deliveries || before.rights > line.rights))
        faults.add('fewer-than-before', line.bucket);
      said.declared.set(line.bucket, line);
      break;
    }
    case 'cards-printed':
      if ((said.cards.get(line.bucket)?.count ?? 0) > line.count)
        faults.add('fewer-than-before', line.bucket);
      said.cards.set(line.bucket, line);
      break;
    // Once, and above the lines of closing: else it was made with the outcome in hand.
    case 'self-image':
      if (said.closed.size > 0 || said.selfImages.has(line.service)) twice();
      said.selfImages.set(line.service, line.hash);
      break;
    // Once, and above the lines of closing: else it was drawn with the outcome in hand.
    case 'sample':
      if (said.closed.size > 0 || said.sample) twice();
      if (line.size !== Math.min(SAMPLE, line.total)) faults.add('sample-wrong', `log ${line.index}`);
      said.sample = line;
      break;
    case 'sample-told': {
      if (said.sampleTold || said.closed.size === 0) twice();
      const size = said.sample?.size ?? 0;
      if (size < LEAST_SAMPLE || line.yes + line.no + line.unknown > size)
        faults.add('sample-wrong', `log ${line.index}`);
      said.sampleTold = line;
      break;
    }
    case 'closed':
      if (said.closed.has(line.bucket)) twice();
      said.closed.set(line.bucket, line);
      break;
    case 'opened':
      if (said.opened) twice();
      said.opened = line;
      break;
    case 'destroyed':
      said.destroyed = true;
      break;
    default:
  }
};

/** Deliveries ≥ rights ≥ issued + cards, for each group; and that none is left out. */
export const recountIssued = (said: LoggedQuarter, buckets: readonly string[], faults: Faults): void => {
  if (!said.opened) faults.add('log-cut', 'opened');
  let [rights, reissued] = [0, 0];
  for (const bucket of buckets) {
    const closed = said.closed.get(bucket);
    if (!closed) {
      faults.add('log-cut', bucket);
      continue;
    }
    const declared = said.declared.get(bucket) ?? { deliveries: 0, rights: 0 };
    if (declared.rights > declared.deliveries) faults.add('declared-more-than-delivered', bucket);
    if (closed.issued + closed.cards > declared.rights) faults.add('issued-more-than-declared', bucket);
    rights += declared.rights;
    reissued += closed.reissued;
  }
  // Rights that were declared and not on the list were erased; never the other way about.
  if ((said.sample?.total ?? 0) > rights) faults.add('sample-wrong', 'all groups');
  if (reissued > mostReissued(rights)) faults.add('reissued-too-many', 'all groups');
};
