const paths = {
  check: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.01',
  mind: 'M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.01',
  stop: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  next: 'M5 12h14M13 6l6 6-6 6',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  down: 'M6 9l6 6 6-6',
  place:
    'M12 21c4-5 6.5-8 6.5-11.5a6.5 6.5 0 0 0-13 0C5.5 13 8 16 12 21zM12 12a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
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
