/**
 * Saves each answer as somebody types. The page works without: the button saves everything. Text is never taken away:
 * what could not be sent stays in its box and in this tab, and is tried again; what another wrote in the meantime is
 * shown beside it, and waits for a person.
 */
interface Box {
  readonly id: string
  readonly area: HTMLTextAreaElement
  readonly seen: HTMLInputElement
  readonly state: HTMLElement
  readonly clash: HTMLElement
  /** What the server has of it, as far as we know. */
  kept: string
  timer: number
  busy: boolean
}

function keepAnswers(form: HTMLFormElement): void {
  const words = form.dataset
  const said = form.querySelector<HTMLElement>('[data-said]')!
  const boxes = [...form.querySelectorAll<HTMLElement>('[data-question]')].map((section) => boxOf(section))
  const isOpen = (box: Box) => !box.clash.hidden
  const isKept = (box: Box) => box.area.value === box.kept
  let leaving = false

  form.querySelector<HTMLElement>('[data-auto]')!.hidden = false

  /** Seen at the box by all; heard once, and not again while it stays the same. */
  function tell(box: Box, what: 'saving' | 'saved' | 'offline' | 'stopped' | 'long' | 'clash' | null): void {
    const text = what === null ? '' : (words[what] ?? '')
    box.state.textContent = text
    box.state.hidden = text === ''
    if (what !== null && what !== 'saving') hear(text)
  }
  function hear(text: string): void {
    if (said.textContent !== text) said.textContent = text
  }
  const later = (box: Box, milliseconds: number) => {
    clearTimeout(box.timer)
    box.timer = window.setTimeout(() => void save(box), milliseconds)
  }

  async function save(box: Box): Promise<void> {
    clearTimeout(box.timer)
    if (box.busy || isOpen(box) || isKept(box)) return
    const text = box.area.value
    box.busy = true
    tell(box, 'saving')
    const answer = await send({ vraag: box.id, woorden: text, gezien: box.seen.value })
    box.busy = false
    if (answer.status === 200) {
      box.seen.value = answer.body.gezien ?? box.seen.value
      box.kept = text
      drafts.drop(box.id)
      if (isKept(box)) tell(box, 'saved')
      else later(box, 500)
    } else if (answer.status === 409) showClash(box, answer.body)
    else if (answer.status === 422) tell(box, 'long')
    else if (answer.status === 403 || answer.status === 404) tell(box, 'stopped')
    else {
      tell(box, 'offline')
      later(box, 8000)
    }
  }

  async function send(body: object): Promise<{ status: number; body: Partial<Record<string, string>> }> {
    try {
      const headers = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers, body: JSON.stringify(body), redirect: 'manual' } as const
      const answer = await fetch(words['address'] ?? '', init)
      const isJson = answer.headers.get('content-type')?.includes('json') ?? false
      return { status: answer.status, body: isJson ? ((await answer.json()) as Record<string, string>) : {} }
    } catch {
      return { status: 0, body: {} }
    }
  }

  function showClash(box: Box, now: Partial<Record<string, string>>): void {
    const theirs = now['woorden'] ?? ''
    const [one, other] = box.clash.querySelectorAll('blockquote')
    one!.textContent = theirs === '' ? (box.clash.dataset['empty'] ?? '') : theirs
    other!.textContent = box.area.value
    box.clash.dataset['theirs'] = theirs
    box.seen.value = now['gezien'] ?? ''
    // They have seen it now: what they save next goes over it knowingly.
    box.kept = theirs
    box.clash.hidden = false
    tell(box, 'clash')
  }

  for (const box of boxes) {
    box.clash.querySelector<HTMLElement>('[data-merge]')!.hidden = false
    box.area.addEventListener('input', () => {
      drafts.keep(box.id, box.area.value, box.seen.value)
      if (!box.busy) tell(box, null)
      later(box, 1500)
    })
    box.area.addEventListener('change', () => void save(box))
    const press = (name: string, then: () => void) =>
      box.clash.querySelector(`[name="${name}"]`)?.addEventListener('click', () => {
        then()
        box.clash.hidden = true
        box.area.focus()
        void save(box)
      })
    press('zo', () => {})
    press('erbij', () => {
      const theirs = box.clash.dataset['theirs'] ?? box.clash.querySelector('blockquote')?.textContent ?? ''
      box.area.value = `${box.area.value}\n\n${theirs}`.trim()
    })
    const draft = drafts.of(box.id)
    if (draft && draft.words !== box.area.value && !isOpen(box)) {
      box.area.value = draft.words
      box.seen.value = draft.seen
      later(box, 200)
    }
  }
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name="hoever"]'))
    choice.addEventListener('change', () => {
      void send({ hoever: choice.value }).then(({ status }) =>
        hear((status === 200 ? words['saved'] : words['offline']) ?? ''),
      )
    })
  const unkept = () => boxes.filter((box) => !isKept(box) && !isOpen(box))
  window.addEventListener('online', () => unkept().forEach((box) => void save(box)))
  window.addEventListener('pagehide', () =>
    unkept().forEach((box) => drafts.keep(box.id, box.area.value, box.seen.value)),
  )
  form.addEventListener('submit', () => {
    leaving = true
    drafts.clear()
  })
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && boxes.some((box) => !isKept(box))) event.preventDefault()
  })
}

function boxOf(section: HTMLElement): Box {
  const area = section.querySelector('textarea')!
  return {
    id: section.dataset['question'] ?? '',
    area,
    seen: section.querySelector<HTMLInputElement>('input[type="hidden"]')!,
    state: section.querySelector<HTMLElement>('[data-state]')!,
    clash: section.querySelector<HTMLElement>('[data-clash]')!,
    kept: area.defaultValue,
    timer: 0,
    busy: false,
  }
}

interface Draft {
  readonly words: string
  readonly seen: string
}

/** What is not saved yet, in this tab only: nothing of it stays behind at the computer of a library. */
const drafts = {
  name: (id: string): string => `kompas ${location.pathname} ${id}`,
  keep(id: string, words: string, seen: string): void {
    try {
      sessionStorage.setItem(drafts.name(id), JSON.stringify({ words, seen }))
    } catch {
      // The browser keeps nothing: the text still stands in its box.
    }
  },
  of(id: string): Draft | null {
    try {
      return JSON.parse(sessionStorage.getItem(drafts.name(id)) ?? 'null') as Draft | null
    } catch {
      return null
    }
  },
  drop(id: string): void {
    try {
      sessionStorage.removeItem(drafts.name(id))
    } catch {
      // As above.
    }
  },
  clear(): void {
    for (const section of document.querySelectorAll<HTMLElement>('[data-question]'))
      drafts.drop(section.dataset['question'] ?? '')
  },
}

const found = document.querySelector<HTMLFormElement>('form[data-enhance="keep"]')
if (found) keepAnswers(found)
