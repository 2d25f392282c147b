import type { Context, Hono } from 'hono'
import { answerDocument } from '#platform/documents/answer-document.ts'
import { cleanName } from '#platform/documents/name.ts'
import { readDocument } from '#platform/documents/read-document.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { takesUpload } from '#platform/http/uploads.ts'
import { conversationOf, letterOf, partOf, signedIn } from '../door.ts'
import type { ConversationFileId } from './domain.ts'
import { fileForm } from './forms.ts'
import { fileWords } from './messages.ts'
import { addFile, listFiles, takeFile } from './service.ts'
import { FilesPage } from './views/files.tsx'

type C = Context<PageEnv>

/** Mounts `/gesprekken/:id/bestanden`: what the two sides send each other. */
export function mountFiles(app: Hono<PageEnv>, house: House): void {
  app.get('/gesprekken/:id/bestanden', (c) => signedIn(c, () => page(c, house)))
  app.post(
    '/gesprekken/:id/bestanden',
    takesUpload({
      // Whoever is not in the conversation sends nothing.
      door: (c) =>
        signedIn(c, async () => {
          await listFiles(house.database, c.var.ctx, { id: conversationOf(c) })
          return null
        }),
      refused: async (c, error) =>
        page(c, house, refused(fileForm.parse(await sentForm(c)), { bestand: error })),
    }),
    (c) => add(c, house),
  )
  app.get('/gesprekken/:id/bestanden/:bestand', (c) => signedIn(c, () => take(c, house)))
}

async function page(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const found = await listFiles(house.database, ctx, { id: conversationOf(c) })
  return showPage(c, house, {
    title: fileWords[ctx.locale].titleOf(found.conversation.subject),
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: (
      <FilesPage
        {...found}
        locale={ctx.locale}
        state={wrong ?? fileForm.start()}
        done={c.req.query('gelukt') === 'erbij'}
      />
    ),
  })
}

async function add(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = conversationOf(c)
  const parsed = fileForm.parse(await sentForm(c))
  if (!parsed.ok) return page(c, house, parsed)
  const { wat: words, bestand } = parsed.value
  // Looked at before the transaction: drawing a photo anew takes half a second.
  const result = await readDocument(await bestand.bytes())
  if (!result.ok) return page(c, house, refused(parsed, { bestand: result.error }))
  const { document } = result
  const name = cleanName(bestand.name, document.kind, fileWords[ctx.locale].unnamed)
  const done = await addFile(house.database, ctx, { id, document, name, words, letter: letterOf(c) })
  if (done === 'full') return page(c, house, refused(parsed, { bestand: { code: 'full' } }))
  house.post.wake(ctx.municipality)
  return c.redirect(`/gesprekken/${id}/bestanden?gelukt=erbij`, 303)
}

async function take(c: C, house: House): Promise<Response> {
  const id = conversationOf(c)
  const file = partOf<ConversationFileId>(c, 'bestand')
  return answerDocument(c, await takeFile(house.database, c.var.ctx, { id, file }))
}
