import type { Audience } from '#platform/access/circles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { dropFile, keepFile, readKeptFile } from '#platform/files/store.ts'
import type { FileId } from '#platform/files/file-id.ts'
import type { FileSize, StoredFile } from '#platform/files/store.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { Photo } from '#platform/images/photo.ts'
import { initiativeRemoved, initiativeTakenAlong } from '../happenings.ts'
import { canEdit, canSee } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { confirmedByTeam } from '../service/edit.ts'
import { about, visible } from '../service/visible.ts'
import { mostPhotos } from './domain.ts'
import type { OwnPhoto } from './domain.ts'
import { changePhoto, deletePhoto, readPhotos, savePhoto } from './store.ts'

/** The photos of an initiative, for its team, which keeps them. */
export const readOwnPhotos = useCase<{ slug: string }, { head: HeadRow; photos: OwnPhoto[] }, HeadRow>(
  { name: 'initiatives.readOwnPhotos', on: visible, may: canEdit, records: null, publishes: 'nothing' },
  async (work, head) => ({ head, photos: await readPhotos(work, [head.initiative_id]) }),
)

export interface PhotoToAdd {
  readonly slug: string
  readonly photo: Photo
  readonly alt: string
  readonly audience: Audience
}

/** Adds a photo that was drawn anew before. @returns `full` when there are as many as a page bears */
export const addPhoto = useCase<PhotoToAdd, 'added' | 'full', HeadRow>(
  {
    name: 'initiatives.addPhoto',
    on: visible,
    may: canEdit,
    records: 'photo.added',
    happened: (done) => done === 'added',
    about,
  },
  async (work, head, { photo, alt, audience }) => {
    if ((await readPhotos(work, [head.initiative_id])).length >= mostPhotos) return 'full'
    const id = await keepFile(work, photo)
    await savePhoto(work, head, { id, alt, audience })
    await confirmedByTeam(work, head)
    return 'added'
  },
)

/** Says anew what there is to see and who may see it; takes effect with the next request. */
export const describePhoto = useCase<
  { slug: string; id: FileId; alt: string; audience: Audience },
  void,
  HeadRow
>(
  { name: 'initiatives.describePhoto', on: visible, may: canEdit, records: 'photo.changed', about },
  async (work, head, photo) => {
    if (!(await changePhoto(work, head.initiative_id, photo))) throw new NotFound()
    await confirmedByTeam(work, head)
  },
)

/** Removes a photo for good. */
export const removePhoto = useCase<{ slug: string; id: FileId }, void, HeadRow>(
  { name: 'initiatives.removePhoto', on: visible, may: canEdit, records: 'photo.removed', about },
  async (work, head, { id }) => {
    if (!(await deletePhoto(work, head.initiative_id, id))) throw new NotFound()
    await dropFile(work, id)
    await confirmedByTeam(work, head)
  },
)

export interface PhotoAsked {
  readonly slug: string
  readonly id: FileId
  readonly size: FileSize
  readonly known: readonly string[]
}

/** A photo that is not for everybody, for whom it is shared with. @throws {NotFound} */
export const readSharedPhoto = useCase<PhotoAsked, StoredFile, HeadRow>(
  { name: 'initiatives.readSharedPhoto', on: visible, may: canSee, records: null, publishes: 'nothing' },
  async (work, head, wanted) => {
    const seen = await readPhotos(work, [head.initiative_id])
    if (!seen.some((one) => one.id === wanted.id)) throw new NotFound()
    return readKeptFile(work, wanted)
  },
)

/** When an initiative goes its photos go; when its owners take it along, they come too. */
export const followWithPhotos = [
  when(initiativeRemoved, async (work, id) => {
    for (const photo of await readPhotos(work, [id])) {
      await deletePhoto(work, id, photo.id)
      await dropFile(work, photo.id)
    }
  }),
  when(initiativeTakenAlong, async (work, { id, files }) => {
    for (const [n, photo] of (await readPhotos(work, [id])).entries()) {
      const content = await bytesOf(work, photo.id)
      files.push(
        { name: `fotos/${n + 1}.jpg`, content },
        { name: `fotos/${n + 1}.txt`, content: `${photo.alt}\n` },
      )
    }
  }),
]

async function bytesOf(work: Work, id: FileId): Promise<Uint8Array> {
  return (await readKeptFile(work, { id, size: 'large', known: [] })).bytes ?? new Uint8Array()
}
