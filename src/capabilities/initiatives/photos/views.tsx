import type { Locale } from '#platform/context/ctx.ts'
import { photoAddresses } from '#platform/files/serve-files.ts'
import type { FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Photo,
} from '#ui/index.ts'
import { ownWords } from '../own-messages.ts'
import type { OwnWords } from '../own-messages.ts'
import type { HeadRow } from '../schema.ts'
import { mostPhotos } from './domain.ts'
import type { OwnPhoto, ShownPhoto } from './domain.ts'
import { addPhotoForm, describePhotoForm } from './forms.ts'

/** What somebody just did, as the address says it. */
export const photosDone = [
  'erbij',
  'bewaard',
  'weg',
] as const satisfies readonly (keyof OwnWords['photos']['done'])[]

/** A photo that everybody may see, or one that is read for this person alone. */
export function OnePhoto({ photo, slug }: { photo: ShownPhoto; slug: string | null }) {
  const own = `/initiatieven/${slug}/fotos/${photo.id}`
  const at = slug === null ? photoAddresses(photo.id) : { large: own, small: `${own}/klein` }
  return (
    <Photo
      alt={photo.alt}
      large={{ src: at.large, ...photo.large }}
      small={{ src: at.small, ...photo.small }}
    />
  )
}

export interface PhotosPageProps {
  readonly locale: Locale
  readonly head: HeadRow
  readonly photos: readonly OwnPhoto[]
  readonly state: FormState
  readonly done: (typeof photosDone)[number] | null
}

/** The photos of a team: each with what there is to see and who may see it. */
export function PhotosPage(props: PhotosPageProps) {
  const { locale, head, photos, state, done } = props
  const t = ownWords[locale]
  const back = `/initiatieven/${head.slug}/bewerken`
  return (
    <>
      <Breadcrumb label={t.own.nav} items={[{ text: head.name, href: back }, { text: t.photos.title }]} />
      <Heading level={1}>{t.photos.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.photos.done[done]}
        </Alert>
      ) : null}
      <Lead>{t.photos.intro}</Lead>
      {photos.length < mostPhotos ? (
        <section aria-labelledby="erbij">
          <Heading level={2} id="erbij">
            {t.photos.add}
          </Heading>
          <Form
            of={addPhotoForm}
            action={`/initiatieven/${head.slug}/fotos`}
            state={state}
            text={{ ...t.photos.form, kring: t.sharing.kring }}
            locale={locale}
            button={t.photos.button}
          />
        </section>
      ) : (
        <p>{t.photos.full(mostPhotos)}</p>
      )}
      <Grid>
        {photos.map((photo) => (
          <OwnPhotoCard key={photo.id} {...props} photo={photo} />
        ))}
      </Grid>
    </>
  )
}

function OwnPhotoCard({ locale, head, photo }: PhotosPageProps & { readonly photo: OwnPhoto }) {
  const t = ownWords[locale]
  const at = `/initiatieven/${head.slug}/fotos/${photo.id}`
  return (
    <Card>
      <OnePhoto photo={photo} slug={head.slug} />
      <p>{photo.alt}</p>
      <p class="meta">{t.own.sees(t.audience[photo.audience])}</p>
      <ButtonRow>
        <ButtonLink href={`${at}/bewerken`} variant="secondary">
          {t.own.edit}
          <span class="heard">: {photo.alt}</span>
        </ButtonLink>
        <form method="post" action={`${at}/weghalen`}>
          <Button variant="quiet">
            {t.photos.remove}
            <span class="heard">: {photo.alt}</span>
          </Button>
        </form>
      </ButtonRow>
    </Card>
  )
}

/** What there is to see on one photo, and who may see it. */
export function PhotoPage(props: {
  readonly locale: Locale
  readonly head: HeadRow
  readonly photo: OwnPhoto
  readonly state: FormState
}) {
  const { locale, head, photo, state } = props
  const t = ownWords[locale]
  const back = `/initiatieven/${head.slug}/fotos`
  return (
    <>
      <Breadcrumb label={t.own.nav} items={[{ text: t.photos.title, href: back }, { text: t.photos.one }]} />
      <Heading level={1}>{t.photos.one}</Heading>
      <OnePhoto photo={photo} slug={head.slug} />
      <Form
        of={describePhotoForm}
        state={state}
        text={{ alt: t.photos.form.alt, kring: t.sharing.kring }}
        locale={locale}
        button={t.partForm.save}
        beside={<Link href={back}>{t.partForm.back}</Link>}
      />
    </>
  )
}

/** On the page of an initiative, for everybody or for whom they are shared with; nothing when there are none. */
export function Photos({ photos, slug }: { photos: readonly ShownPhoto[]; slug: string | null }) {
  if (photos.length === 0) return null
  return (
    <div class="photos">
      {photos.map((photo) => (
        <OnePhoto key={photo.id} photo={photo} slug={slug} />
      ))}
    </div>
  )
}
