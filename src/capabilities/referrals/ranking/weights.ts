/**
 * Every weight of matching, each with its reason. All figures are between 0 and 1 but where a unit is said. What they do
 * to one question is printed by `samenspel match --explain`.
 */

/** How surely an offer is about a topic, by where its words stand. */
export const foundIn = {
  /** People name a thing after what it is. */
  title: 1,
  /** What comes first is what they find most important. */
  firstSentence: 0.75,
  /** "Voor mantelzorgers" says for whom, and so what about. */
  forWhom: 0.6,
  /** Further on it may be in passing: "daarna drinken we koffie". */
  description: 0.4,
  /** What comes back is no passing remark. */
  descriptionTwice: 0.55,
  /** Of an initiative that does several things, each is a little of what its name says. */
  initiative: 0.35,
  /** Whose language is spoken there is at home there; so may others be. */
  language: 0.5,
  /** A theme is a drawer for many kinds. */
  theme: 0.3,
  /** What the classifier thinks less likely than this of an offer is not taken from it. */
  likely: 0.1,
  /** A topic is a little less of each wider one: who asks for handicraft is helped by knitting. */
  wider: 0.9,
  /** What a team calls the talent it looks for. */
  talent: 1,
  /** A talent is of use in several topics, the first most: each further one a little less, down to the least. */
  perRankOfTalent: 0.08,
  leastOfTalent: 0.6,
  /** What somebody would do there, in a sentence. */
  task: 0.7,
} as const

/** "Samen Sterk", "Woensdagtafel": of such a name the text is all that says what it is. */
export const whenNameSaysNothing = { firstSentence: 0.9, description: 0.55, descriptionTwice: 0.75 } as const

/** How much each kind of chip says of what the question is about. */
export const chipWeight = {
  /** What somebody likes decides whether they go. */
  interest: 1,
  /** A need is met in many ways, and was not always put in words. */
  need: 0.85,
  /** What was guessed, or what the thesaurus and the classifier do not agree on. */
  perhaps: 0.6,
  /** Who somebody is, beside what they want. */
  saysWho: 0.6,
  /** What helps after the professional who comes first: most of all, if it is there. */
  after: 0.95,
  /** What is usual for somebody of this age, when nothing else was said. */
  usual: 0.7,
} as const

/**
 * Of several wishes: the best met one counts most, and how many are met counts as well. Who meets one of them whole is
 * never below `one`: a chip too many, or a wish that nobody meets, takes away no fit.
 */
export const wishes = { best: 0.6, all: 0.4, one: 0.7 } as const

/**
 * Words of the question that no list knows and that an offer holds. Where nothing else was read they say what it is
 * about; beside topics they only tell offers of one kind apart: who wants to fish by the pond has no use for a walk there.
 */
export const inWords = { alone: 0.9, beside: 0.15 } as const

/** With more words that no list knows somebody said what they want, and we do not know what: nothing usual is offered. */
export const mostUnread = 5

/** One rare word in a name is two thirds of what words can say. */
export const halfInWords = 0.5

/** A word that offers use so often says nothing of any of them; one that stands once says most. */
export const commonFrom = 100

/** What counts less than this for a question cannot pass the threshold, and is not looked at. */
export const faintTopic = 0.3

/**
 * What a question is not said to be about, and is likely about: from here on offers that are clearly of it are looked at as
 * well, behind those of what was said.
 */
export const faintLikely = 0.05
export const clearTopic = 0.45
export const ofLikely = 0.6

/** Where a word stands in an offer: its name, what it is about, the rest. */
export const wordFoundIn = { name: 1, about: 0.7, rest: 0.45 } as const

/** What a fit is made of. Topic multiplies the rest, so that nothing near, free and fresh ever makes up for another topic. */
export const circumstances = {
  /** The topic by itself. */
  topic: 0.42,
  /** Who walks with difficulty goes to what is near; who wants something badly goes further. */
  distance: 0.3,
  /** A closed door is worse than a longer walk. */
  freshness: 0.1,
  /** Walking in, somebody at the door, and room: what keeps people away from a first visit. */
  welcome: 0.1,
  /** What has no unknown among what was asked is a safer introduction. */
  certainty: 0.08,
} as const

/**
 * What stands beside the topic as the words say it. Learned by logistic regression on pairs of offers from questions whose
 * answers were graded (`docs/matching.md`), rounded; so each says how much it counts when all others are the same.
 */
export const beside = {
  /** What was read in words, with its circumstances and all that lowers it. */
  topic: 0.4,
  /** What no single word says: the whole question beside the whole offer. */
  likeness: 0.24,
  /** Of two that fit as well the nearer is where somebody goes. */
  distance: 0.08,
  /** An offer that meets the need and not the heart comes after one that does. */
  heart: 0.08,
  /** Company at the piano is no piano lesson. */
  way: 0.12,
  /** Who hears their language comes back. */
  language: 0.2,
  /** What has no unknown among what was asked is a safer introduction, whatever it is about. */
  certainty: 0.1,
} as const

/** Parts of a welcome. */
export const welcome = {
  /** One walks in, and owes nobody anything. */
  walkIn: 0.4,
  /** Somebody is there to meet you. */
  host: 0.3,
  /** They say that there is room. */
  room: 0.3,
} as const

/**
 * What lowers an offer that is meant for a group of which the question does not speak. Most whom a team brings along are
 * older, so a group for older people stays near; a group for children is no place for who is not said to be one.
 */
export const unnamedAudience = {
  vrouw: 0.7,
  man: 0.7,
  kind: 0.2,
  jongere: 0.3,
  volwassene: 1,
  oudere: 0.85,
  'ouder-met-kind': 0.3,
  mantelzorger: 0.3,
  nieuwkomer: 0.4,
  herkomst: 0.3,
} as const

/** From this age on somebody is at home in a group for older people. */
export const olderFrom = 60

/**
 * What lowers an offer of a kind for whoever it is about (`particular.ts`), of which the question says nothing: from
 * which strength on it is of the kind, and how much is left.
 */
export const particularly = {
  ofWhoSharesIt: { from: 0.6, factor: 0.3 },
  ofFaith: { from: 0.6, factor: 0.6 },
  ofAnAge: { from: 0.9, factor: 0.3 },
  ofTheFit: { from: 0.5, factor: 0.7 },
  ofOrigin: { from: 0.6, factor: 0.3 },
} as const

/** What lowers a fit. */
export const lowered = {
  /** For each newcomer brought along in the last four weeks beyond the second: others can be found as well. */
  perNewcomer: 0.08,
  /** Newcomers count at most so often. */
  mostNewcomers: 5,
  /** A team said that it was full or had ended. */
  reported: 0.6,
  /** It meets a need, and nothing of what somebody likes to do: the heart of the question is missing. */
  besideInterest: 0.65,
  /** Ring first, they say. */
  callFirst: 0.95,
} as const

/** When the best has less than this nothing fits, and that is said. */
export const fitFrom = 0.36

/** Below this part of the best fit an offer is filler. */
export const besideTheBest = 0.5

/** Metres a minute: on foot (4.5 km/h), with a rollator (2.7 km/h), by bicycle (15 km/h), in a car or taxi in town. */
export const pace = { foot: 75, rollator: 45, bicycle: 250, car: 400 } as const

/** Streets are longer than the crow flies. An estimate: pages say "ongeveer". */
export const detour = 1.3

/** After so many minutes a distance counts half. */
export const halfwayMinutes = 25

/** Who needs it near: so many minutes at most, one way. */
export const nearMinutes = 20

/** "Weinig geld": so many cents a time at most: a plate of food. What it costs is said before somebody goes. */
export const cheapCents = 500

/**
 * From this strength on a refused topic is what an offer is about, and not something it mentions or goes with: a walk for
 * who mourns is no talking group.
 */
export const refusedFrom = 0.7

/** From so many minutes on it is said that it is far. */
export const farMinutes = 30

/** A small group is no more than so many people: everybody can hear everybody. */
export const smallGroup = 12

/** Who asks for a small group is not sent to more people than this. */
export const mostInSmallGroup = smallGroup

/** From here on it is said that an offer meets a topic. */
export const saidFrom = 0.3

/** From here on an offer meets what somebody likes to do. */
export const heartFrom = 0.35

/** A topic that meets a wish this well was asked for. */
export const askedFrom = 0.5

/** So many candidates, the likeliest by topic and distance, are weighed to the last detail. */
export const mostCandidates = 120

/** So many are shown; the rest follows under "meer". */
export const mostFits = 5

/** A task asks for somebody's strength from here on; and so many are shown. */
export const taskThreshold = 0.5
export const mostTasks = 10
