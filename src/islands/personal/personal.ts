import { findPersonalData } from '#platform/personal-data/find.ts'

/**
 * Says below a field, while somebody types, which pieces look like a person's. The same rules run as when it is sent;
 * nothing leaves the browser for it. All words come from the page.
 */
function watch(box: HTMLElement): void {
  const field = document.querySelector<HTMLTextAreaElement>(`#${box.dataset['watches'] ?? 'none'}`)
  if (!field) return
  const kinds = JSON.parse(box.dataset['kinds'] ?? '{}') as Record<string, string>
  let timer = 0
  let shown = ''

  function look(): void {
    const text = field!.value
    const pieces = findPersonalData(text).map(
      ({ kind, start, end }) => [text.slice(start, end), kinds[kind] ?? kind] as const,
    )
    // What did not change is not said again: it would be heard at each word.
    const now = pieces.flat().join('\n')
    if (now === shown) return
    const wasClear = shown === ''
    shown = now
    if (pieces.length === 0) box.replaceChildren(wasClear ? '' : paragraph(box.dataset['clear'] ?? ''))
    else
      box.replaceChildren(
        paragraph(box.dataset['lead'] ?? ''),
        list(pieces),
        paragraph(box.dataset['after'] ?? ''),
      )
    box.classList.toggle('personal-watch--found', pieces.length > 0)
  }

  // Also when the field is left: what comes in at that moment would push away the button that is being pressed.
  const soon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(look, 600)
  }
  field.addEventListener('input', soon)
  field.addEventListener('change', soon)
  look()
}

function list(pieces: readonly (readonly [string, string])[]): HTMLElement {
  const all = document.createElement('ul')
  for (const [piece, kind] of pieces) {
    const mark = document.createElement('mark')
    mark.textContent = piece
    const item = document.createElement('li')
    item.append(mark, ` (${kind})`)
    all.append(item)
  }
  return all
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

for (const box of document.querySelectorAll<HTMLElement>('[data-enhance="personal"]')) watch(box)
