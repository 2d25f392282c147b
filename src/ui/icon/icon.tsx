const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  info: 'M12 11v6M12 7v.01',
  mind: 'M12 6v8M12 18v.01',
  stop: 'M7 7l10 10M17 7L7 17',
  menu: 'M4 7h16M4 12h16M4 17h16',
  next: 'M5 12h14M13 6l6 6-6 6',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  down: 'M6 9l6 6 6-6',
  search: 'M16 16l5 5M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z',
} as const

export type IconName = keyof typeof paths

/** A line drawing that goes with words; it says nothing by itself, so it is hidden from those who listen. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

/** The mark of the platform: two circles that overlap. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true" focusable="false">
      <circle class="mark__one" cx="12" cy="12" r="12" />
      <circle class="mark__two" cx="24" cy="12" r="12" />
      <path class="mark__both" d="M18 1.608a12 12 0 0 1 0 20.784a12 12 0 0 1 0-20.784z" />
    </svg>
  )
}
