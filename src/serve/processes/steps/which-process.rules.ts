/** What decides which process a chosen offer brings along. */
export type OfferForm = {
  title: string;
  funding: readonly string[];
  delivery: readonly string[];
  targetGroups: readonly string[];
};

const RESPITE = /\b(logeren|logeer|respijt|kortdurend|vervangende zorg|op adem|short stay|respite)/i;
const HOSPITAL = /\b(ziekenhuis|hospital|revalid)/i;
const NURSING = /\b(wijkverple|verple(eg|ging)|thuiszorg|wondzorg|medicijn|nursing)/i;

/**
 * The key of the process that begins when a chosen offer is accepted; undefined when none fits: then there is none.
 * By what it is (a stay, a group, care at home) and by the law that pays; keys are those of the library.
 */
export const whichProcess = (offer: OfferForm): string | undefined => {
  const by = (law: string) => offer.funding.includes(law);
  const as = (form: string) => offer.delivery.includes(form);
  if (HOSPITAL.test(offer.title)) return 'ziekenhuis-naar-huis';
  if (as('stay')) {
    const short = RESPITE.test(offer.title) || offer.targetGroups.includes('mantelzorgers') || by('wmo');
    if (short) return 'respijt-logeren';
    return by('wlz') ? 'verhuizen-naar-woonplek' : undefined;
  }
  const paid = by('wmo') || by('wlz');
  if ((as('group') || as('location')) && paid && !by('free')) return 'dagbesteding-proef';
  if (!as('home')) return undefined;
  if (by('zvw') && (NURSING.test(offer.title) || !by('wmo'))) return 'wijkverpleging-intake';
  if (by('wlz')) return 'wlz-zorgplan';
  // A general provision needs no decision (Wmo 2015, art. 1.1.1).
  return by('wmo') && !by('free') ? 'wmo-melding-besluit' : undefined;
};
