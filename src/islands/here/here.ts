/**
 * Offers to use the visitor's own location. The place is rounded to about a hundred metres before it goes into
 * the address, and it goes nowhere else.
 */
const box = document.querySelector<HTMLElement>('[data-enhance="here"]')
const button = box?.querySelector('button')

if (box && button && 'geolocation' in navigator) {
  box.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        location.href = `/?nabij=${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`
      },
      () => {
        box.hidden = true
        document.querySelector<HTMLInputElement>('input[name="waar"]')?.focus()
      },
      { maximumAge: 600_000, timeout: 8000 },
    )
  })
}
