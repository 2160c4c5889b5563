import type { OfferData } from '../types.ts';
import { aanschuifOffers } from './aanschuif.ts';
import { deKlokkentuinOffers } from './de-klokkentuin.ts';
import { deRietvinkOffers } from './de-rietvink.ts';
import { deTureluurOffers } from './de-tureluur.ts';
import { huizeVlierbesOffers } from './huize-vlierbes.ts';
import { kwikstaartThuisOffers } from './kwikstaart-thuis.ts';
import { stekelbaarsOffers } from './stekelbaars.ts';
import { windveerOffers } from './windveer.ts';

export const offers: readonly OfferData[] = [
  ...kwikstaartThuisOffers,
  ...deTureluurOffers,
  ...huizeVlierbesOffers,
  ...windveerOffers,
  ...stekelbaarsOffers,
  ...deRietvinkOffers,
  ...deKlokkentuinOffers,
  ...aanschuifOffers,
];
