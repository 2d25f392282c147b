import type { Context } from 'hono'
import type { z } from 'zod'
import type { House, PageEnv } from './house.ts'

/** One way to read open data under `/api/v1`. The schemas that check are the ones that `openapi.json` shows. */
export interface ApiOperation<Query extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> {
  /** Under `/api/v1`, with `:id` for a part of the path. */
  readonly path: string
  /** English, for `openapi.json`. */
  readonly summary: string
  readonly operationId: string
  /** What stands in the path, by name, for `openapi.json`. */
  readonly pathParameters?: Readonly<Record<string, string>>
  readonly query: Query
  readonly answer: Answer
  /** Query keys that may be given more than once. */
  readonly repeated?: readonly string[]
  handle(c: Context<PageEnv>, house: House, query: z.infer<Query>): Promise<z.infer<Answer>>
}

/** Declares an operation, so that `handle` knows the types of its schemas. */
export function apiOperation<Query extends z.ZodObject, Answer extends z.ZodType>(
  operation: ApiOperation<Query, Answer>,
): ApiOperation {
  return operation
}
