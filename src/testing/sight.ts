/**
 * Who may see what is kept: a line for every table of the database, with its columns where they differ. A test walks
 * the catalogue, so that a table without a line fails it, and another asks every page, feed and file as one of every
 * kind of person and finds nothing more than stands here. `docs/who-may-see.md` is made of this.
 */

/** A reason to see something, as the published table says it. */
export const seers = {
  nobody: 'niemand; alleen het platform zelf werkt ermee',
  self: 'degene van wie het is',
  team: 'het team van het initiatief',
  inviter: 'wie de uitnodiging stuurde',
  owners: 'de eigenaars van het initiatief',
  shared:
    'wie in de kring is die het initiatief per deel kiest (team, partners in het gebied, gemeente, iedereen)',
  everyone: 'iedereen',
  administrator: 'de beheerder',
  moderator: 'de moderator',
  connector: 'de verbinder van het gebied',
  holder: 'wie de link uit de mail heeft',
  installer: 'wie de installatie draait, op de opdrachtregel',
} as const
export type Seer = keyof typeof seers

type Columns = Readonly<Record<string, readonly Seer[]>>

/** `*` is every column that has no line of its own. */
export const sight: Readonly<Record<string, Columns>> = {
  'samenspel.audit_entry': { '*': ['administrator'], person_id: ['nobody'] },
  'samenspel.mail': { '*': ['nobody'] },
  'samenspel.unreachable': { '*': ['nobody'] },
  'samenspel.area': { '*': ['everyone'] },
  'samenspel.area_name': { '*': ['everyone'] },
  'samenspel.area_neighbourhood': { '*': ['everyone'] },
  'samenspel.person': {
    '*': ['self'],
    email: ['self', 'administrator'],
    name: ['self', 'team', 'administrator'],
  },
  'samenspel.sign_in_link': { '*': ['nobody'], email: ['self'], back_to: ['self'], asked_at: ['self'] },
  'samenspel.session': { '*': ['self'], token_hash: ['nobody'] },
  'samenspel.role_grant': { '*': ['self', 'team', 'administrator'] },
  'samenspel.invitation': {
    '*': ['holder', 'team', 'administrator'],
    email: ['holder', 'inviter', 'administrator'],
    invited_by: ['nobody'],
    token_hash: ['nobody'],
  },
  'samenspel.passkey': { '*': ['self'] },
  'samenspel.passkey_challenge': { '*': ['nobody'] },
  'samenspel.staff_login': { '*': ['installer'], button: ['everyone'] },
  'samenspel.staff_flow': { '*': ['nobody'] },
  'samenspel.staff_identity': { '*': ['self'] },
  'samenspel.initiative': { '*': ['team'], name: ['everyone'], slug: ['everyone'], phase: ['everyone'] },
  'samenspel.initiative_part': { '*': ['team'], content: ['shared'] },
  'samenspel.initiative_photo': { '*': ['shared'] },
  'samenspel.exchange': {
    '*': ['team', 'holder'],
    sender_email: ['nobody'],
    locale: ['nobody'],
    begun_at: ['nobody'],
  },
  'samenspel.exchange_message': { '*': ['team', 'holder'], held: ['team'] },
  'samenspel.exchange_link': { '*': ['nobody'] },
  'samenspel.gathering': { '*': ['nobody'], day: ['everyone'], activity_id: ['everyone'] },
  'samenspel.joining': {
    '*': ['team', 'holder', 'self'],
    line: ['holder'],
    locale: ['nobody'],
    email: ['team'],
    phone: ['team'],
  },
  'samenspel.joining_link': { '*': ['nobody'] },
  'samenspel.attendance': { '*': ['team'] },
  'samenspel.task': { '*': ['team', 'everyone'], closed_at: ['team'], made_at: ['team'] },
  'samenspel.volunteer': {
    '*': ['team', 'holder', 'self'],
    email: ['team'],
    phone: ['team'],
    locale: ['nobody'],
    held: ['team'],
    kept_from: ['nobody'],
  },
  'samenspel.turn': { '*': ['team', 'holder', 'self'] },
  'samenspel.volunteer_link': { '*': ['nobody'] },
  'samenspel.offer': {
    '*': ['team', 'connector', 'holder', 'self'],
    email: ['nobody'],
    phone: ['team'],
    locale: ['nobody'],
    held: ['team', 'connector'],
    kept_from: ['nobody'],
  },
  'samenspel.offer_suggestion': { '*': ['team', 'connector'] },
  'samenspel.offer_link': { '*': ['nobody'] },
  'samenspel.follow_wish': {
    '*': ['nobody'],
    name: ['holder', 'self'],
    kind: ['self'],
    what: ['self'],
    email: ['self'],
  },
  'samenspel.follower': { '*': ['self', 'holder'], email: ['self'] },
  'samenspel.follow': { '*': ['self', 'holder'] },
  'samenspel.follower_link': { '*': ['self', 'holder'], token_hash: ['nobody'] },
  'samenspel.news': { '*': ['everyone'] },
  'samenspel.news_issue': { '*': ['nobody'] },
  'samenspel.news_key': { '*': ['nobody'] },
  'samenspel.refused_initiative': { '*': ['nobody'] },
  'samenspel.confirmation_link': { '*': ['nobody'] },
  'samenspel.file': { '*': ['nobody'], large_bytes: ['shared'], small_bytes: ['shared'] },
  'samenspel.report': { '*': ['moderator'] },
  'samenspel.moderation_decision': {
    '*': ['moderator', 'team'],
    decided_by: ['nobody'],
    settled_at: ['nobody'],
    appeal_hash: ['nobody'],
  },
  'samenspel.appeal': { '*': ['moderator'], decided_by: ['nobody'] },
  'samenspel.activity': { '*': ['team'] },
  'published.*': { '*': ['everyone'] },
}
