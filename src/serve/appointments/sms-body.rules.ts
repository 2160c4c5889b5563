type Values = Readonly<Record<'to' | 'text' | 'id', string>>;

/** JSON when it begins as JSON, and a form otherwise: what is filled in is written as that kind needs it. */
export const fillIn = (template: string, values: Values): { type: string; text: string } => {
  const json = template.trimStart().startsWith('{') || template.trimStart().startsWith('[');
  const written = (value: string): string =>
    json ? JSON.stringify(value).slice(1, -1) : encodeURIComponent(value);
  return {
    type: json ? 'application/json' : 'application/x-www-form-urlencoded',
    text: template.replace(/\{(to|text|id)\}/g, (_, name: keyof Values) => written(values[name])),
  };
};
