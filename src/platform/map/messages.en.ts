import type { AreaMapTexts } from './props.ts'

export const areaMapTexts: AreaMapTexts = {
  group: (count, names) =>
    `See ${count} places close together: ${names.join(', ')}${names.length < count ? ' and more' : ''}`,
  me: 'you',
  here: 'here',
  you: 'You are here',
  radius: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} on foot`,
  scale: (metres) => {
    if (metres < 1_000) return `${metres} metres`
    return metres === 1_000 ? '1 kilometre' : `${metres / 1_000} kilometres`
  },
}
