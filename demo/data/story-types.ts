// Names, reasons and words with which the generator tells two years of history.

export type Weighted<T> = { readonly value: T; readonly weight: number };

export type NameBackground =
  | 'nederlands'
  | 'fries'
  | 'turks'
  | 'marokkaans'
  | 'surinaams'
  | 'indisch'
  | 'pools'
  | 'syrisch';
export type Generation = '1925-1945' | '1946-1965' | '1966-1985' | '1986-2005';
export type NameGender = 'v' | 'm';

export type FirstNames = {
  readonly background: NameBackground;
  readonly generation: Generation;
  readonly gender: NameGender;
  readonly names: readonly Weighted<string>[];
};

export type Surname = {
  readonly background: NameBackground;
  readonly infix: string;
  readonly name: string;
  readonly weight: number;
};

export type Street = { readonly name: string; readonly weight: number };

export type ReasonFor =
  | 'choose'
  | 'none'
  | 'talk-first'
  | 'decline'
  | 'switch'
  | 'stop'
  | 'no-room'
  | 'handover';

export type Reason = {
  readonly code: string;
  readonly for: ReasonFor;
  readonly text: string;
  readonly weight: number;
  /** Which of the five Ps (or feeling) it is about, when any. */
  readonly about?: 'product' | 'price' | 'place' | 'promotion' | 'personnel' | 'feeling';
};

export type MessageMoment =
  | 'welcome'
  | 'introduction'
  | 'before-start'
  | 'during'
  | 'change'
  | 'thanks'
  | 'late'
  | 'waiting'
  | 'goodbye';

export type MessageData = {
  readonly from: 'customer' | 'contact' | 'host';
  readonly moment: MessageMoment;
  readonly text: string;
  readonly weight: number;
};

export type NextStep = {
  readonly code: string;
  readonly text: string;
  readonly turn: 'you' | 'us';
  /** Usual number of days until it is done. */
  readonly days: number;
};
