export * from './charts/index.ts';
export * from './components/alert.tsx';
export * from './components/arrange.tsx';
export { Bar } from './components/bar.tsx';
export {
  Button,
  type ButtonKind,
  ButtonLink,
  type ButtonProps,
  PrintButton,
  ScriptButton,
} from './components/button.tsx';
export * from './components/card.tsx';
export * from './components/dialog.tsx';
export * from './components/distribution.tsx';
export { Filled } from './components/filled.tsx';
export * from './components/fold.tsx';
export { ActForm } from './components/forms/act-form.tsx';
export * from './components/forms/ask.tsx';
export * from './components/forms/error-summary.tsx';
export { type FieldProps, fieldId } from './components/forms/field-frame.tsx';
export * from './components/forms/field-group.tsx';
export * from './components/forms/options.tsx';
export * from './components/forms/passkey-form.tsx';
export * from './components/forms/select.tsx';
export * from './components/forms/text-field.tsx';
export { FrontDoor } from './components/front-door.tsx';
export { Icon, type IconName } from './components/icon.tsx';
export * from './components/letter.tsx';
export * from './components/live.tsx';
export type { Children, Tone } from './components/markup.ts';
export * from './components/move.tsx';
export * from './components/offers/choice-card.tsx';
export { Choose } from './components/offers/choose.tsx';
export * from './components/offers/compare.tsx';
export { Feel } from './components/offers/feel.tsx';
export * from './components/offers/offer-card.tsx';
export { Points } from './components/offers/points.tsx';
export { SumLines, stepSentence } from './components/offers/sum-lines.tsx';
export { type WeightItem, Weights, WeightsFold } from './components/offers/weights.tsx';
export { Because, HowFirm, WhyTable } from './components/offers/why-table.tsx';
export { PageHead } from './components/page-head.tsx';
export * from './components/people/contact-card.tsx';
export * from './components/people/portrait.tsx';
export { Range, type RangeProps } from './components/range.tsx';
export { inPlain, Later, Pictured, Said, type Shown } from './components/shown.tsx';
export * from './components/staff/data-table.tsx';
export { FactTable } from './components/staff/fact-table.tsx';
export * from './components/staff/pager.tsx';
export * from './components/staff/stat.tsx';
export * from './components/staff/task-list.tsx';
export * from './components/staff/worklist.tsx';
export * from './components/steps.tsx';
export * from './components/text.tsx';
export * from './components/timeline.tsx';
export * from './elements/order.rules.ts';
export { plainPhrase } from './elements/phrase.rules.ts';
export * from './layout/brand.ts';
export { type Demo, DemoRibbon } from './layout/header.tsx';
export { Layout, type LayoutProps } from './layout/layout.tsx';
export { renderPage } from './layout/render-page.ts';
export { renderPart } from './layout/render-part.ts';
export { StaffLayout, type StaffLayoutProps } from './layout/staff-layout.tsx';
export * from './words.ts';
