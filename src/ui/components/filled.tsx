import { phrase } from '../elements/phrase.rules.ts';

/** A template with its values put in; what stands between stars is strong. */
export function Filled({ template, values }: { template: string; values: Record<string, string | number> }) {
  return <>{phrase(template, values).map(({ text, strong }) => (strong ? <strong>{text}</strong> : text))}</>;
}
