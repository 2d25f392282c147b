import { acceptedDocuments } from '#platform/documents/document.ts'
import { file, form, text } from '#platform/forms/index.ts'

/** The file is asked for last: what stood before it is kept when it is refused. */
export const fileForm = form({ wat: text({ max: 200 }), bestand: file(acceptedDocuments) })
