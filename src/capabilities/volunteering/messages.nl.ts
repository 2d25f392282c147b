import type { Talent } from './domain.ts'

/** Words that tasks, turns and offers share. */
export const nl = {
  crumbs: 'Je bent hier',
  trap: 'Laat dit leeg',
  talent: {
    koken: 'koken en bakken',
    ontvangen: 'mensen ontvangen',
    tuinieren: 'tuinieren',
    repareren: 'repareren en klussen',
    handwerk: 'naaien en handwerk',
    muziek: 'muziek en creatief',
    taal: 'taal en lezen',
    computer: 'computer en telefoon',
    papierwerk: 'papierwerk en geld',
    kinderen: 'iets doen met kinderen',
    bewegen: 'bewegen en wandelen',
    luisteren: 'luisteren en gezelschap',
    sjouwen: 'sjouwen en opbouwen',
  } satisfies Readonly<Record<Talent, string>> as Readonly<Record<Talent, string>>,
  mine: {
    title: 'Wat je doet en aanbiedt',
    none: 'Je doet nog geen taak en je bood nog niets aan.',
    next: (day: string) => `Je volgende beurt is ${day}.`,
    noTurn: 'Je hebt nu geen beurt.',
    look: 'Kijk wat je kunt doen',
    offered: (day: string) => `Aangeboden op ${day}`,
  },
  beside: {
    title: 'Hier kun je iets betekenen',
    intro: 'Kleine taken. Je weet vooraf hoe lang het duurt.',
    none: 'Wat doe jij graag? Misschien past dat hier.',
    offer: 'Vertel wat jij graag doet',
  },
  tooOften: 'Er kwam net veel van dit netwerk. Probeer het over een uur nog eens.',
  reach: {
    mail: { label: 'Je e-mailadres', hint: 'Een mailadres of een telefoonnummer is genoeg.' },
    phone: { label: 'Je telefoonnummer' },
    either: 'Vul een e-mailadres of een telefoonnummer in, anders kan niemand je bereiken.',
    anAddress: 'Vul hier alleen een voornaam in. Geen e-mailadres, nummer of link.',
  },
}
