export { cardDonePage, cardStartAt, cardStartPage, cardStep } from './card.page.tsx';
export {
  addressOf,
  type CollectorSite,
  collectorPage,
  frameFields,
  frameFrom,
  type PageFrame,
} from './page-frame.tsx';
export { verdictFormPage } from './verdict-form.page.tsx';
