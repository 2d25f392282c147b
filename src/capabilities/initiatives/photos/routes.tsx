import type { Context, Hono } from 'hono'
import { answerFile, fileId, knownTags } from '#platform/files/serve-files.ts'
import type { FileSize } from '#platform/files/store.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { takesUpload } from '#platform/http/uploads.ts'
import type { PhotoError } from '#platform/images/photo.ts'
import { readPhoto } from '#platform/images/read-photo.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { ownWords } from '../own-messages.ts'
import { addPhotoForm, describePhotoForm } from './forms.ts'
import { addPhoto, describePhoto, readOwnPhotos, readSharedPhoto, removePhoto } from './service.ts'
import { PhotoPage, photosDone, PhotosPage } from './views.tsx'

type C = Context<PageEnv>

interface Asked {
  readonly slug: string
  readonly id: string
}

/** Mounts `/initiatieven/:slug/fotos`: a team's own photos, and those that are not for everybody. */
export function mountPhotos(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/fotos', (c) => photosPage(c, house, c.req.param('slug')))
  app.post(
    '/initiatieven/:slug/fotos',
    takesUpload({
      // Whoever may not keep this page sends nothing.
      door: (c) => door(c, house, c.req.param('slug') ?? ''),
      refused: (c, error) => refuse(c, house, error),
    }),
    (c) => add(c, house, c.req.param('slug')),
  )
  app.get('/initiatieven/:slug/fotos/:id', (c) => serve(c, house, c.req.param(), 'large'))
  app.get('/initiatieven/:slug/fotos/:id/klein', (c) => serve(c, house, c.req.param(), 'small'))
  app.get('/initiatieven/:slug/fotos/:id/bewerken', (c) => photoPage(c, house, c.req.param()))
  app.post('/initiatieven/:slug/fotos/:id/bewerken', (c) => describe(c, house, c.req.param()))
  app.post('/initiatieven/:slug/fotos/:id/weghalen', (c) => remove(c, house, c.req.param()))
}

async function door(c: C, house: House, slug: string): Promise<Response | null> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  await readOwnPhotos(house.database, c.var.ctx, { slug })
  return null
}

async function refuse(c: C, house: House, error: PhotoError): Promise<Response> {
  const parsed = addPhotoForm.parse(await sentForm(c))
  return photosPage(c, house, c.req.param('slug') ?? '', refused(parsed, { foto: error }))
}

async function photosPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head, photos } = await readOwnPhotos(house.database, ctx, { slug })
  return showPage(c, house, {
    title: `${ownWords[ctx.locale].photos.title}: ${head.name}`,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <PhotosPage
        locale={ctx.locale}
        head={head}
        photos={photos}
        state={wrong ?? addPhotoForm.start({ kring: 'ourselves' })}
        done={photosDone.find((one) => one === c.req.query('gelukt')) ?? null}
      />
    ),
  })
}

async function add(c: C, house: House, slug: string): Promise<Response> {
  const parsed = addPhotoForm.parse(await sentForm(c))
  if (!parsed.ok) return photosPage(c, house, slug, parsed)
  const { alt, kring, foto } = parsed.value
  // Drawn anew before the transaction: it takes half a second.
  const result = await readPhoto(await foto.bytes())
  if (!result.ok) return photosPage(c, house, slug, refused(parsed, { foto: result.error }))
  const done = await addPhoto(house.database, c.var.ctx, { slug, alt, audience: kring, photo: result.photo })
  return c.redirect(`/initiatieven/${slug}/fotos${done === 'added' ? '?gelukt=erbij' : ''}`, 303)
}

async function serve(c: C, house: House, { slug, id }: Asked, size: FileSize): Promise<Response> {
  const wanted = { slug, id: fileId(id), size, known: knownTags(c) }
  return answerFile(c, await readSharedPhoto(house.database, c.var.ctx, wanted), 'private, no-store')
}

async function photoPage(c: C, house: House, { slug, id }: Asked, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head, photos } = await readOwnPhotos(house.database, ctx, { slug })
  const photo = photos.find((one) => one.id === id)
  if (!photo) throw new NotFound()
  return showPage(c, house, {
    title: `${ownWords[ctx.locale].photos.one}: ${head.name}`,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <PhotoPage
        locale={ctx.locale}
        head={head}
        photo={photo}
        state={wrong ?? describePhotoForm.start({ alt: photo.alt, kring: photo.audience })}
      />
    ),
  })
}

async function describe(c: C, house: House, { slug, id }: Asked): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = describePhotoForm.parse(await sentForm(c))
  if (!parsed.ok) return photoPage(c, house, { slug, id }, parsed)
  const { alt, kring: audience } = parsed.value
  await describePhoto(house.database, ctx, { slug, id: fileId(id), alt, audience })
  return c.redirect(`/initiatieven/${slug}/fotos?gelukt=bewaard`, 303)
}

async function remove(c: C, house: House, { slug, id }: Asked): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  await removePhoto(house.database, c.var.ctx, { slug, id: fileId(id) })
  return c.redirect(`/initiatieven/${slug}/fotos?gelukt=weg`, 303)
}
