/** Offers to copy a text that stands in a field; without this, one selects it oneself. */
const box = document.querySelector<HTMLElement>('[data-enhance="copy"]')
const button = box?.querySelector('button')
const said = box?.querySelector('[role="status"]')
const field = document.querySelector<HTMLTextAreaElement>(`#${box?.dataset['copies'] ?? 'none'}`)

if (box && button && said && field && 'clipboard' in navigator) {
  box.hidden = false
  button.addEventListener('click', () => {
    field.select()
    navigator.clipboard.writeText(field.value).then(
      () => (said.textContent = box.dataset['done'] ?? ''),
      // The browser does not allow it: the text is selected now, ready to be copied by hand.
      () => field.focus(),
    )
  })
}
