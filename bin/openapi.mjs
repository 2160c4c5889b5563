// What docs/openapi.json should say (OpenAPI 3.1), from the routes themselves; a test compares.
import { routes } from '../src/app.ts';

const parameters = (pattern) =>
  [...pattern.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const operation = ({ method, pattern, policy, touches }) => ({
  summary: policy.sentence.en,
  'x-policy': policy.name,
  'x-touches': touches,
  parameters: parameters(pattern),
  ...(method === 'POST'
    ? {
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', additionalProperties: { type: 'string' } },
            },
          },
        },
      }
    : {}),
  responses: {
    200: { description: 'the page, or what was asked' },
    303: { description: 'done, or sign in first: go on there' },
    403: { description: 'not for you, in words' },
    404: { description: 'not there, or not yours' },
    ...(method === 'POST' ? { 422: { description: 'kept as typed, with what is expected' } } : {}),
  },
});

export const openApiDocument = () => {
  const paths = {};
  for (const route of [...routes].sort((a, b) => a.pattern.localeCompare(b.pattern))) {
    const at = route.pattern.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[at] = { ...paths[at], [route.method.toLowerCase()]: operation(route) };
  }
  const info = { title: 'Aanzet', version: '1', license: { name: 'EUPL-1.2' } };
  return `${JSON.stringify({ openapi: '3.1.0', info, paths }, null, 1)}\n`;
};
