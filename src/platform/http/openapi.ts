import { z } from 'zod'
import type { ApiOperation } from './api.ts'
import { apiVersion } from './problem-json.ts'

/** OpenAPI 3.1 of all operations, made from the schemas that check the requests. */
export function openapiDocument(
  operations: readonly ApiOperation[],
  origin: string,
  contactEmail: string,
): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenspel open data',
      version: apiVersion,
      description:
        'What residents make for each other: initiatives and their activities. Open to everybody, without a key.',
      contact: { name: 'Samenspel', url: origin, email: contactEmail },
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: `${origin}/api/v1`, description: 'This municipality' }],
    tags: [{ name: 'open-data', description: 'Everything that is public' }],
    paths: Object.fromEntries(operations.map((operation) => [pathOf(operation), { get: getOf(operation) }])),
    components: { schemas: { Problem: problem }, headers: { 'API-Version': versionHeader } },
  }
}

function pathOf({ path }: ApiOperation): string {
  return path.replace(/:(\w+)/g, '{$1}')
}

function getOf(operation: ApiOperation): object {
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    tags: ['open-data'],
    security: [],
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    responses: {
      200: {
        description: 'OK',
        headers: versioned,
        content: { 'application/json': { schema: jsonSchema(operation.answer, 'output') } },
      },
      400: problemAnswer('Something in the query cannot be used; all errors are named together'),
      404: problemAnswer('There is nothing by this id'),
    },
  }
}

function pathParameters({ path }: ApiOperation): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
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
    return {
      name,
      in: 'query',
      required: schema.required?.includes(name) ?? false,
      description,
      schema: rest,
    }
  })
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
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
const versioned = { 'API-Version': { $ref: '#/components/headers/API-Version' } }

const problem = {
  type: 'object',
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
