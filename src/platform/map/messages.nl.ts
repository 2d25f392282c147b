import type { AreaMapTexts } from './props.ts'

export const areaMapTexts: AreaMapTexts = {
  group: (count, names) =>
    `Bekijk ${count} plekken dicht bij elkaar: ${names.join(', ')}${names.length < count ? ' en meer' : ''}`,
  me: 'jij',
  here: 'hier',
  you: 'Hier ben jij',
  radius: (minutes) => `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} lopen`,
  scale: (metres) => (metres < 1_000 ? `${metres} meter` : `${metres / 1_000} kilometer`),
}
