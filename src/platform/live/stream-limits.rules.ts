export type StreamLimits = {
  /** open at once, in one process of pages */
  inAll: number;
  /** one person or colleague: her open windows. A window out of sight closes its stream */
  perPerson: number;
  /** a home with 120 residents stands behind one address */
  perNetwork: number;
  /** after which a stream ends and the page asks anew, with its rights looked at as for any page */
  minutes: number;
};
export const STREAM_LIMITS: StreamLimits = { inAll: 2_000, perPerson: 6, perNetwork: 300, minutes: 10 };
