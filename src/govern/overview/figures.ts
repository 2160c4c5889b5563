/** One counted thing; `when` is a quarter ('2026-1') or a month ('2026-03'). */
export type Count = { name: string; n: number };
export type CountWhen = Count & { when: string };

export type Asked = { total: number; perQuarter: Count[]; groups: CountWhen[]; topics: Count[] };

export type NotOffered = {
  shared: number;
  notChosen: number;
  noRoom: Count[];
  /** 'none of these' chosen, by what it was about */
  none: Count[];
  noneTotal: number;
};

export type WaitKind = 'care' | 'answer';
export type WaitingCase = {
  kind: WaitKind;
  caseId: string;
  personId: string;
  title: string;
  customer: string | null;
  contact: string | null;
  since: Date;
  place: number | null;
  expectedOn: string | null;
};
export type Wait = { kind: WaitKind; n: number; medianSince: Date; longestSince: Date };
export type Waiting = { waits: Wait[]; longest: WaitingCase[] };

export type EndKind = 'decline' | 'switch' | 'stop' | 'none';
export type Ending = { kind: EndKind; reason: string | null; n: number };
export type Left = { total: number; chosen: number; endings: Ending[] };

export type Kept = { kept: number; broken: number; open: number; dropped: number };
export type PromiseCount = Kept & { what: string; month: string };
