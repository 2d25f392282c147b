import { z } from 'zod'
import type { ApiOperation } from './api-operation.ts'
import { apiVersion } from './problem-json.ts'

type Schemas = Record<string, object>

/** OpenAPI 3.1 of all operations, made from the schemas that check the requests. */
export function openapiDocument(
  operations: readonly ApiOperation[],
  origin: string,
  contactEmail: string,
): object {
  const schemas: Schemas = { Problem: problem }
  const paths = operations.map((operation) => [pathOf(operation), { get: getOf(operation, schemas) }])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenspel open data',
      version: apiVersion,
      description:
        'What residents make for each other: initiatives and their activities. Open to everybody, without a key. ' +
        'Times are in UTC; days are days in Europe/Amsterdam. What is not known is null.',
      contact: { name: 'Samenspel', url: origin, email: contactEmail },
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: `${origin}/api/v1`, description: 'This municipality' }],
    tags: [{ name: 'open-data', description: 'Everything that is public' }],
    paths: Object.fromEntries(paths),
    components: { schemas, headers: { 'API-Version': versionHeader, Link: linkHeader } },
  }
}

function pathOf({ path }: ApiOperation): string {
  return path.replace(/:(\w+)/g, '{$1}')
}

function getOf(operation: ApiOperation, schemas: Schemas): object {
  const isPaged = 'pagina' in operation.query.shape
  const hasPath = operation.path.includes(':')
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    tags: ['open-data'],
    security: [],
    parameters: [...pathPartsOf(operation), ...queryParameters(operation)],
    responses: {
      200: {
        description: 'OK',
        headers: { ...versioned, ...(isPaged ? { Link: { $ref: '#/components/headers/Link' } } : {}) },
        content: { 'application/json': { schema: answerSchema(operation.answer, schemas) } },
      },
      400: problemAnswer('Something in the query cannot be used; all errors are named together'),
      ...(hasPath ? { 404: problemAnswer('There is nothing by this name') } : {}),
      429: problemAnswer('Too many requests; Retry-After says how many seconds to wait'),
    },
  }
}

function pathPartsOf({ path, pathParameters = {} }: ApiOperation): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameters[name],
    schema: { type: 'string' },
  }))
}

function queryParameters({ query }: ApiOperation): object[] {
  const schema = jsonSchema(query, 'input') as {
    properties?: Record<string, { description?: string }>
    required?: string[]
  }
  return Object.entries(schema.properties ?? {}).map(([name, of]) => {
    const { description, ...rest } = of
    const required = schema.required?.includes(name) ?? false
    return { name, in: 'query', required, description, schema: rest }
  })
}

/** The schema of an answer; parts that have an `id` of their own move to `schemas` and are named from here. */
function answerSchema(answer: z.ZodType, schemas: Schemas): object {
  const { $defs = {}, ...rest } = jsonSchema(answer, 'output') as { $defs?: Schemas }
  const named = JSON.parse(
    JSON.stringify({ $defs, rest }).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as { $defs: Schemas; rest: object }
  Object.assign(schemas, named.$defs)
  return named.rest
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // The pattern of a date is eight lines long and says no more than its format.
    override: ({ jsonSchema: one }) => {
      if (one.format !== undefined) delete one.pattern
    },
  }) as Record<string, unknown>
  return rest
}

function problemAnswer(description: string): object {
  return {
    description,
    headers: versioned,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

const versionHeader = {
  description: 'Full version of the API',
  schema: { type: 'string', example: apiVersion },
}
const linkHeader = {
  description: 'The first, previous, next and last page (RFC 8288)',
  schema: { type: 'string', example: '</api/v1/activiteiten?pagina=2>; rel="next"' },
}
const versioned = { 'API-Version': { $ref: '#/components/headers/API-Version' } }

const problem = {
  type: 'object',
  description: 'What went wrong (RFC 9457)',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['in', 'name', 'reason'],
        properties: { in: { type: 'string' }, name: { type: 'string' }, reason: { type: 'string' } },
      },
    },
  },
}
