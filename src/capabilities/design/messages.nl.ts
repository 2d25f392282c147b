export const nl = {
  title: 'Hoe deze site eruitziet',
  description: 'Alle onderdelen van Samenspel bij elkaar, in elke stand.',
}
