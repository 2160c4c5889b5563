import { phaseOf } from '../protocol/index.ts';
import type { VerdictQuarter } from './verdict.ts';

/** Where shares are brought, on the collector's own origin; undefined as long as verdicts may come in. */
export const openAt = (
  { organisation, quarter }: VerdictQuarter,
  origin: string | undefined,
  today: string,
): string | undefined =>
  origin !== undefined && phaseOf(quarter, today) === 'closed'
    ? `${origin}/openen/${organisation}/${quarter}`
    : undefined;
