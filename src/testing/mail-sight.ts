/**
 * Every kind of mail, by the file and the name of the function that writes it: who gets it, and what stands in it of
 * somebody else. A test finds every such function in the source, sees each of them run, and holds each mail against
 * this. `docs/who-may-see.md` is made of it too.
 */

/** Who gets a mail, as the published table says it. */
export const receivers = {
  team: 'het hele team van het initiatief; zonder team het adres dat het zelf bekendmaakte',
  owners: 'de eigenaars van het initiatief',
  moderators: 'de moderatoren; is er geen, dan de beheerders',
  outsider: 'wie het zelf vroeg, schreef, meldde of meedoet',
  invited: 'wie wordt uitgenodigd',
  contact:
    'de contactpersoon van het gesprek; is er geen, dan de verbinders van het gebied; blijft het te laat, dan ook zij en de projectleiders',
  self: 'degene van wie het account is',
  workers: 'wie in het wijkteam van het gebied werkt; is er geen, dan wie dat voor de hele gemeente doet',
  worker: 'wie in het wijkteam de introductie vroeg; werkt die er niet meer, dan de collega’s van dat team',
  talks:
    'wie in het gesprek zit: wie vroeg en zijn team, de contactpersoon, en zolang die er niet is de verbinder van het gebied',
} as const
export type Receiver = keyof typeof receivers

export interface MailLine {
  readonly to: readonly Receiver[]
  readonly tells: string
  /** Whether the name that somebody gave stands in it. */
  readonly names: boolean
}

const nothing = { tells: 'niets', names: false } as const
const reason = { tells: 'de reden van de moderator, zonder naam', names: false } as const

export const mailSight: Readonly<Record<string, MailLine>> = {
  'accounts/mails.ts signInMail': { to: ['outsider'], ...nothing },
  'accounts/mails.ts invitationMail': { to: ['invited'], ...nothing },
  'accounts/passkeys/mails.ts passkeyAddedMail': { to: ['self'], ...nothing },
  'activities/joining/mails.ts joinedMail': { to: ['outsider'], ...nothing },
  'activities/joining/mails.ts turnMail': { to: ['outsider'], ...nothing },
  'activities/joining/mails.ts movedMail': { to: ['outsider'], ...nothing },
  'activities/joining/mails.ts reminderMail': { to: ['outsider'], ...nothing },
  'activities/joining/mails.ts hostsMail': {
    to: ['team'],
    tells: 'hoeveel mensen komen, zonder naam',
    names: false,
  },
  'conversations/reminders/mails.ts reminderMail': {
    to: ['contact', 'team', 'outsider'],
    tells: 'het onderwerp van het gesprek, en wie er te laat is: de gemeente of het initiatief',
    names: false,
  },
  'conversations/appointments/mails.ts invitationMail': {
    to: ['team', 'outsider', 'contact'],
    tells: 'waar het gesprek over gaat, en de reden van de ander, zonder naam',
    names: false,
  },
  'conversations/mails.ts happenedMail': {
    to: ['talks'],
    tells: 'wat de ander in het gesprek schreef, en de naam en functie van de contactpersoon',
    names: true,
  },
  'conversations/mails.ts notWrittenMail': { to: ['talks'], ...nothing },
  'compass/own/mails.ts linkMail': { to: ['outsider'], ...nothing },
  'initiatives/correspondence/mails.ts messageMail': {
    to: ['team'],
    tells: 'de naam die de schrijver gaf, en het bericht',
    names: true,
  },
  'initiatives/correspondence/mails.ts answerMail': {
    to: ['outsider'],
    tells: 'wat het team antwoordt, zonder naam',
    names: false,
  },
  'initiatives/correspondence/mails.ts heldMail': { to: ['team'], ...nothing },
  'initiatives/correspondence/mails.ts notSentMail': { to: ['team', 'outsider'], ...nothing },
  'initiatives/freshness/mails.ts doesItHoldMail': { to: ['owners'], ...nothing },
  'initiatives/freshness/mails.ts somebodyCalledMail': {
    to: ['team'],
    tells: 'dat iemand belde en de pagina bevestigde; wie belde, weet niemand',
    names: false,
  },
  'moderation/mails.ts deskMail': { to: ['moderators'], ...nothing },
  'moderation/mails.ts appealMail': { to: ['moderators'], ...nothing },
  'moderation/mails.ts ownersMail': { to: ['owners'], ...reason },
  'moderation/mails.ts reporterMail': { to: ['outsider'], ...reason },
  'moderation/mails.ts pageGoneMail': { to: ['outsider'], ...nothing },
  'moderation/mails.ts releasedMail': { to: ['owners'], ...nothing },
  'moderation/mails.ts verdictMail': { to: ['owners', 'outsider'], ...reason },
  'notifications/mails/asking.ts confirmMail': { to: ['outsider'], ...nothing },
  'notifications/mails/asking.ts linkMail': { to: ['outsider'], ...nothing },
  'notifications/mails/digest.ts digestMail': { to: ['outsider'], ...nothing },
  'referrals/counting/mails.ts feedbackMail': {
    to: ['team'],
    tells: 'wat een wijkteam merkte van een activiteit: vol, niet meer juist of lastig om binnen te komen',
    names: false,
  },
  'referrals/handover/mails.ts askHostMail': {
    to: ['team'],
    tells: 'hoe de bewoner genoemd wil worden (een voornaam of codewoord), en wat er aan de deur nodig is',
    names: true,
  },
  'referrals/handover/mails.ts hostMail': {
    to: ['team'],
    tells: 'de code van de introductie, en wat er aan de deur nodig is, zonder naam',
    names: false,
  },
  'referrals/handover/mails.ts workerMail': {
    to: ['worker'],
    tells: 'de code van de introductie, en wat de gastvrouw of gastheer antwoordt, zonder naam',
    names: false,
  },
  'referrals/handover/mails.ts morningMail': {
    to: ['worker'],
    tells: 'de codes van de introducties die wachten, zonder naam',
    names: false,
  },
  'volunteering/offers/mails.ts offeredMail': {
    to: ['team'],
    tells: 'de naam die de buur gaf, en het aanbod',
    names: true,
  },
  'volunteering/offers/mails.ts heldOfferMail': { to: ['team'], ...nothing },
  'volunteering/offers/mails.ts suggestedMail': {
    to: ['team'],
    tells: 'de naam die de buur gaf, en het aanbod',
    names: true,
  },
  'volunteering/offers/mails.ts restsMail': {
    to: ['outsider'],
    tells: 'wat het team antwoordt, zonder naam',
    names: false,
  },
  'volunteering/rota/mails.ts joinedMail': { to: ['outsider'], ...nothing },
  'volunteering/rota/mails.ts newVolunteerMail': {
    to: ['team'],
    tells: 'de naam die de vrijwilliger gaf',
    names: true,
  },
  'volunteering/rota/mails.ts placesFreeMail': { to: ['outsider'], ...nothing },
  'volunteering/rota/mails.ts gapMail': { to: ['team'], ...nothing },
  'volunteering/rota/mails.ts takenOverMail': { to: ['outsider'], ...nothing },
  'volunteering/rota/mails.ts placedMail': { to: ['outsider'], ...nothing },
  'volunteering/rota/mails.ts stopsMail': { to: ['outsider'], ...nothing },
  'volunteering/rota/mails.ts dayOffMail': { to: ['outsider'], ...nothing },
  'referrals/outreach/mails.ts visitedMail': {
    to: ['team'],
    tells: 'wat het wijkteam met het initiatief afsprak; wie er was, weet niemand',
    names: false,
  },
  'referrals/week/mails.ts calledMail': {
    to: ['team'],
    tells: 'dat het wijkteam belde en welke activiteit nog klopt; wie belde, weet niemand',
    names: false,
  },
  'referrals/week/monday.ts mondayMail': {
    to: ['workers'],
    tells:
      'wat openbaar nieuw is of niet doorgaat, en welk initiatief vraagt of het team komt; geen aanspreekpunten',
    names: false,
  },
  'referrals/outreach/mails.ts invitedMail': {
    to: ['workers'],
    tells: 'welk initiatief vraagt of het team komt, en voor welke dag',
    names: false,
  },
  'referrals/outreach/mails.ts declinedMail': {
    to: ['team'],
    tells: 'waarom het wijkteam niet komt, zonder naam',
    names: false,
  },
}
