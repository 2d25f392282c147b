const listed = (text: string): string[] => text.trim().split(/\s+/u)

/** The stop words of PostgreSQL's `dutch` configuration (`dutch.stop`): it finds nothing by them. */
const dutchStopWords = listed(`
  aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen
  geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer
  men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit
  uw van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou
`)

/** Words around what people ask for, which offers do not contain or contain everywhere. */
const dutchFillers = listed(`
  graag zoek zoeken zoekt vind vinden wel ooit even gewoon ergens nergens waar wanneer welke welk mogelijk mogelijkheid
  mogelijkheden kunt wilt wilde willen zou zouden wij we jij jou jouw onze jullie mag mogen moeten ga gaan gaat kom
  komen komt doe doet ding dingen leuk leuke leuks fijn fijne goed goede wat een dichtbij nabij beetje eigenlijk misschien
  hallo hoi alstublieft alsjeblieft bedankt nodig alleen samen nieuwe nieuw echt heel erg zeer ander anders net
  ben bent weet weten nl evt bv tips tip help aub svp soort zoals via per tussen tijdens vanaf sinds
`)

const englishFillers = listed(`
  a an the i im to for and or with my me we us you your want wants need looking look find where can could is are there
  of in at on near nearby something some any anything how do does what which who like would please it this that have get
  am be here around close new
`)

const nothingSaid = new Set([...dutchStopWords, ...dutchFillers, ...englishFillers])

/** Runs of words that are dropped whole: `buurt` says something, `in de buurt` does not. */
export const fillerPhrases: readonly string[] = [
  'in de buurt',
  'in mijn buurt',
  'in onze buurt',
  'in de wijk',
  'in mijn wijk',
  'bij mij in de buurt',
  'hier in de buurt',
  'bij ons in de buurt',
  'dicht bij huis',
  'dicht in de buurt',
  'om de hoek',
  'voor in de buurt',
  'in the neighbourhood',
  'in the neighborhood',
  'in my neighbourhood',
  'in my neighborhood',
  'in my area',
  'close to home',
  'on my own',
]

/** Whether a folded word says nothing about what is looked for; one letter on its own says nothing either. */
export function saysNothing(word: string): boolean {
  return nothingSaid.has(word) || /^[a-z]$/u.test(word)
}
