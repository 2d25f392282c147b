import type { Context, Hono } from 'hono'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { themes, themeSlugs } from '../domain.ts'
import type { CompassId, Theme } from '../domain.ts'
import type { Key } from '../policy.ts'

export type C = Context<PageEnv>

/** Who asks, and the address of their Kompas. */
export interface Reader {
  readonly key: Key
  readonly base: string
}

type Answer = (c: C, house: House, reader: Reader) => Promise<Response>

/** Mounts pages of a Kompas at both of its doors. */
export interface OwnPages {
  get(path: string, answer: Answer): void
  post(path: string, answer: Answer, only?: 'by-link'): void
}

/** Every page of a Kompas is there twice: behind its secret link, and for its own people who are signed in. */
export function ownPages(app: Hono<PageEnv>, house: House): OwnPages {
  const doors = [
    { at: '/kompas/:token{[\\w-]{43}}', readerOf: byLink },
    { at: '/mijn/kompas/:id', readerOf: bySession },
  ] as const
  const as =
    (readerOf: (c: C) => Reader | null, answer: Answer) =>
    (c: C): Promise<Response> | Response => {
      const reader = readerOf(c)
      return reader ? answer(c, house, reader) : toTheDoor(c)
    }
  return {
    get: (path, answer) => {
      for (const { at, readerOf } of doors) app.get(`${at}${path}`, as(readerOf, answer))
    },
    post: (path, answer, only) => {
      for (const { at, readerOf } of only ? doors.slice(0, 1) : doors)
        app.post(`${at}${path}`, as(readerOf, answer))
    },
  }
}

function byLink(c: C): Reader {
  const token = c.req.param('token') ?? ''
  if (!isToken(token)) throw new NotFound()
  return { key: { token }, base: `/kompas/${token}` }
}

function bySession(c: C): Reader | null {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  if (c.var.ctx.actor.kind !== 'person') return null
  return { key: { id: id as CompassId }, base: `/mijn/kompas/${id}` }
}

/** The themes as a part of an address. In a group: the router would take the first for a beginning of anything. */
export const themePath = `/:thema{(?:${themes.map((theme) => themeSlugs[theme]).join('|')})}`

export function themeOf(c: C): Theme {
  const theme = themes.find((one) => themeSlugs[one] === c.req.param('thema'))
  if (!theme) throw new NotFound()
  return theme
}
