/** Where time comes from; tests and the demo pass their own. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const addHours = (at: Date, hours: number): Date => addMinutes(at, hours * 60);
export const addDays = (at: Date, days: number): Date => addHours(at, days * 24);
/** The day `days` after a calendar day ('2026-03-10'). */
export const dayAfter = (day: string, days: number): string => {
  const known = lastAsked.get(days);
  if (known?.day === day) return known.is;
  const is = addDays(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
  if (known || lastAsked.size < FEW) lastAsked.set(days, { day, is });
  return is;
};
// Each line of a list asks for yesterday and tomorrow.
const lastAsked = new Map<number, { day: string; is: string }>();
const FEW = 16;
