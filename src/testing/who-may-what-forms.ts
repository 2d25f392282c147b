import type { Houseful } from './houseful.ts'
import type { Parts } from './who-may-what-ways.ts'

const decided = 'reden=Zo+is+het+goed+voor+iedereen.'

/** What a form of ours needs to do its deed; where nothing stands here, an empty form will do. */
const bodies: Readonly<Record<string, string>> = {
  '/beheer/hulp/:reden': 'zin=Dit+is+gevaar',
  '/beheer/kompas/richtingen/:richting/nieuw': 'vraag=Wie%3F&uitleg=Zo&voorbeeld=Zo&waarom=Daarom',
  '/beheer/kompas/talen': 'engels=ja',
  '/beheer/kompas/vragen/:vraag': 'vraag=Wie%3F&uitleg=Zo&voorbeeld=Zo&waarom=Daarom',
  '/beheer/kompas/vragen/:vraag/volgorde': 'richting=omlaag',
  '/beheer/rollen/uitnodigen/:rol': 'email=x%40voorbeeld.example',
  '/activiteiten/:id/meedoen': 'naam=Buur&email=buur%40thuis.example&dag=2026-12-15',
  '/beheer/woorden': 'woord=bakkie&vindt=koffie',
  '/initiatieven/:slug/bewerken/:deel': 'verhaal=Anders&kring=everyone&versie=0',
  '/gesprekken/nieuw': 'soort=idea&onderwerp=Een+tuin&vraag=Mag+dat',
  '/gesprekken/:id/verslag': 'verslag=Dag',
  '/gesprekken/:id/verslag/:verslag/anders': 'zo=Zo+zie+ik+het',
  '/gesprekken/:id/contact': 'was=:was&wie=:wie&waarom=Zo+is+het+beter',
  '/gesprekken/:id/open': 'nodig=Een+sleutel',
  '/gesprekken/:id/stap': 'wie=city&stap=Kijken&wanneer=2026-12-15',
  '/gesprekken/:id/afspraken': 'wie=city&wat=Schaven&wanneer=2026-12-15',
  '/gesprekken/:id/afspraken/:afspraak': 'naar=agreed&versie=1',
  '/gesprekken/:id/ontmoetingen/nieuw': 'wat=Kijken&dag=2026-12-15&van=10%3A00&tot=11%3A00&waar=Hier',
  '/gesprekken/:id/ontmoetingen/:ontmoeting':
    'wat=Kijken&dag=2026-12-15&van=10%3A00&tot=11%3A00&waar=Hier&versie=0',
  '/gesprekken/:id/ontmoetingen/:ontmoeting/afzeggen': 'versie=0&reden=Ziek',
  '/gesprekken/:id/stappen': 'stap=De+steiger+staat',
  '/gesprekken/:id/stappen/zaak': 'zaak=repair',
  '/gesprekken/:id/stappen/:stap/belofte': 'versie=1&belofte=2026-12-15',
  '/gesprekken/:id/stappen/:stap/gedaan': 'versie=1&gedaan=2026-11-20',
  '/gesprekken/:id/einde': 'uitkomst=Klaar',
  '/gesprekken/:id/geholpen': 'geholpen=yes',
  '/mijn/kompas/:id/delen/:thema': 'met=municipality',
  '/kompas': 'titel=Een+tuin',
  '/kompas/:token/bewaren/link': 'soort=lezen&besluit=nieuw',
  '/kompas/:token/bewaren/mail': 'email=buur%40thuis.example',
  '/kompas/:token/bewaren/titel': 'titel=Een+bos',
  '/mijn/kompas/:id/bewaren/link': 'soort=lezen&besluit=nieuw',
  '/mijn/kompas/:id/bewaren/titel': 'titel=Een+bos',
  '/initiatieven/:slug/fase': 'fase=paused',
  '/initiatieven/:slug/activiteiten/nieuw': 'wat=Koken&dag=2026-12-01&van=10%3A00&stap=klopt',
  '/initiatieven/:slug/activiteiten/:id/wijzigen': 'wat=Koken&dag=2026-12-01&van=10%3A00&versie=0&stap=klopt',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/verzetten': 'dag=2026-12-03&van=10%3A00',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/telling': 'kwamen=4&nieuw=1&dag=2026-12-01',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/afmelding': 'dag=2026-12-01',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/gebeld': 'dag=2026-12-01',
  '/initiatieven/:slug/bericht': 'email=x%40voorbeeld.example&bericht=Dag',
  '/initiatieven/:slug/berichten/:id': 'bericht=Dag',
  '/initiatieven/:slug/berichten/:id/achtergehouden': 'bericht=:message&besluit=stuur',
  '/initiatieven/:slug/berichten/:id/einde': 'besluit=wis',
  '/initiatieven/:slug/fotos/:id/bewerken': 'alt=Een+pan&kring=everyone',
  '/initiatieven/:slug/taken/:id/beurten': 'besluit=erin&dag=2026-12-01&wie=:wie',
  '/initiatieven/:slug/taken/:id/vrijwilligers': 'besluit=weg&wie=:wie',
  '/initiatieven/:slug/aanbod/:id/antwoord': 'antwoord=Fijn',
  '/initiatieven/:slug/aanbod/:id/rust': 'tekst=dank',
  '/krachten/:id/rust': 'tekst=dank',
  '/mijn/beurten/:id': 'besluit=neem&dag=2026-12-01',
  '/initiatieven/:slug/team': 'email=x%40voorbeeld.example&rol=editor',
  '/initiatieven/:slug/team/:id/rol': 'rol=owner',
  '/initiatieven/:slug/overname/gift': 'email=x%40voorbeeld.example',
  '/initiatieven/:slug/tweede-blik': 'waarom=Wij+zijn+geen+reclame',
  '/mails/:token/stop': 'wat=alles',
  '/mails/:token/terug': 'wat=alles',
  '/mijn/berichten/stop': 'wat=alles',
  '/mijn/berichten/terug': 'wat=alles',
  '/volgen': 'email=buur%40thuis.example&wat=initiatief%3A:slug',
  '/melden': 'wat=outdated&uitleg=Het+is+donderdag&over=initiatief%3A:slug',
  '/moderatie/meldingen/:id': `besluit=taken-down&${decided}`,
  '/moderatie/paginas/:slug': 'besluit=published',
  '/moderatie/tweede-blik/:id': `besluit=upheld&${decided}`,
}

/** What is sent to this address, with everything filled in. */
export const bodyFor = (path: string, house: Houseful, parts: Parts): string =>
  (bodies[path.replace(/\{.*?\}+/g, '')] ?? '').replace(/:(\w+)/g, (_, name: string) => {
    return parts[name] ?? (name === 'slug' ? house.slug : '')
  })
