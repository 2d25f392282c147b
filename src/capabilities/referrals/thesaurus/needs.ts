import { body } from './needs/body.ts'
import { company } from './needs/company.ts'
import { means } from './needs/means.ts'
import { worth } from './needs/worth.ts'
import type { Topic } from '../domain.ts'

/** What somebody needs, and the kinds of activity that serve it. */
export const needs: readonly Topic[] = [...company, ...worth, ...body, ...means]
