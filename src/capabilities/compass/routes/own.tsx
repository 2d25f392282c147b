import type { Hono } from 'hono'
import { openCounter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mailsPerHour } from '../domain.ts'
import { hopesPage, saveHopes, share } from './hopes.tsx'
import { awayPage, claim, comeBack, keepPage, link, mail, remove, rename, tie, wayBack } from './keep.tsx'
import { overview } from './overview.tsx'
import { ownPages, themePath } from './reader.ts'
import { resultPage, resultPdf } from './result.tsx'
import { saveOne, saveThemeForm, themePage } from './themes.tsx'

/** One household mails itself a link or two; one that fills mailboxes gets no further. */
const mailsOfOneNetwork = { minutes: 60, most: 10 }

/** Counted beside the links too: who makes a link anew, begins that count anew. */
const mailsToOneAddress = { minutes: 60, most: mailsPerHour }

/** Mounts the pages of a Kompas for its own people. */
export function mountOwn(app: Hono<PageEnv>, house: House): void {
  app.get(wayBack, (c) => comeBack(c, house))
  const mails = { network: openCounter(mailsOfOneNetwork), address: openCounter(mailsToOneAddress) }
  const own = ownPages(app, house)
  own.get('', overview)
  own.get('/uitkomst', resultPage)
  own.get('/uitkomst.pdf', resultPdf)
  own.get('/verwachting', (c, at, reader) => hopesPage(c, at, reader))
  own.post('/verwachting', saveHopes)
  own.post('/verwachting/:soort', share)
  own.get('/bewaren', (c, at, reader) => keepPage(c, at, reader))
  own.post('/bewaren/mail', (c, at, reader) => mail(c, at, reader, mails), 'by-link')
  own.post('/bewaren/link', link)
  own.post('/bewaren/naam', claim, 'by-link')
  own.post('/bewaren/initiatief', tie)
  own.post('/bewaren/titel', rename)
  own.get('/weghalen', awayPage)
  own.post('/weghalen', remove)
  own.get(themePath, (c, at, reader) => themePage(c, at, reader))
  own.post(themePath, saveThemeForm)
  own.post(`${themePath}/antwoord.json`, saveOne)
}
