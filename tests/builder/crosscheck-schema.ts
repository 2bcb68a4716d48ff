import type { JsonSchema } from '@/core/claims/shape';

const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const span = object({ start: count, end: count });

const item = object({
  report: text,
  publisher: nullable(text),
  published: day,
  url: nullable(text),
  claim: text,
  evidence: text,
  says: text,
  quote: nullable(text),
  speaker: nullable(text),
  origin: nullable(text),
  certainty: { enum: ['plain', 'hedged'] },
  inThisReport: { type: 'boolean' },
  about: { enum: ['figure', 'timing', 'denial', 'position', 'identity', null] },
  kind: { enum: ['backs', 'conflict', 'disputed', 'later', 'questions'] },
});

const match = object({
  start: count,
  end: count,
  claim: object({ pack: text, id: text, text }),
  stance: { enum: ['asserts', 'denies', 'questions'] },
  speaker: nullable(text),
  verdict: { enum: ['corroborated', 'conflicting', 'contested', 'single'] },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  corroborating: listOf(item),
  conflicting: listOf(item),
  questioning: listOf(item),
  origins: object({ stated: count, unstated: count }),
  independentOrigins: count,
  differs: listOf(
    object({
      slot: { enum: ['figure', 'ordinal', 'date', 'polarity', 'speaker', 'object'] },
      page: text,
      other: text,
    }),
  ),
  why: listOf(text),
});

/** What `crosscheck --json` prints: every key always, no other key ever. */
export const crosscheckSchema = object({
  text,
  title: nullable(text),
  date: nullable(day),
  report: nullable(text),
  read: { enum: ['article', 'not-an-article', 'other-language'] },
  sentences: listOf(span),
  counts: object({
    sentences: count,
    withActors: count,
    corroborated: count,
    conflicting: count,
    contested: count,
    single: count,
  }),
  actors: listOf(object({ id: text, name: text, mentions: listOf(span) })),
  matches: listOf(match),
});
