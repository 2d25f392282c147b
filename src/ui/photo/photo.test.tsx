import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { Photo } from './photo.tsx'

const small = { src: '/fotos/a/klein', width: 480, height: 320 }
const large = { src: '/fotos/a', width: 1280, height: 853 }

test('a photo keeps its room, comes when it is near, and in the size that fits', () => {
  const html = renderPart(<Photo small={small} large={large} alt="Een tuin" caption="Foto van de buren" />)
  expect(html).toContain('src="/fotos/a/klein" srcset="/fotos/a/klein 480w, /fotos/a 1280w"')
  expect(html).toContain('width="1280" height="853" alt="Een tuin" loading="lazy"')
  expect(html).toContain('Foto van de buren</figcaption>')
})

test('a photo that the words beside it tell already has an empty alternative, and no caption of its own', () => {
  const html = renderPart(<Photo small={small} large={large} alt="" loading="eager" />)
  expect(html).toMatch(/ alt(="")? loading="eager"/)
  expect(html).not.toContain('figcaption')
})
