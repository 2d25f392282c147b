/** Further sentences for `read-sentences.ts`: what a no is about, trades, and words that stand for something else. */
export const deskQuestions = `
wil onder de mensen maar niet zorgen, geen zieken, geen dementie = need:ontmoeten refusal:dementie !refusal:ontmoeten
wil niet altijd in haar uppie eten maar niet savonds = interest:samen-eten not-when:avond !refusal:ontmoeten
zwanger en heeft niks, geen ledikant, geen kleertjes = interest:baby !refusal:kledingruil
kind zonder zwemdiploma, moeder kan les niet betalen = !refusal:zwemles
wil niet in de kast terug bij de ouderensoos = interest:lhbti refusal:ouderensoos !refusal:lhbti
niet weer een clubje met alleen kerels, wil leren koken = interest:kookles refusal:mannen
loodgieter geweest, 67, nu thuis, moet wat om handen hebben = interest:werkplaats strength:repareren
dhr 58, elektricien, weduwnaar, zou zelf aanspraak moeten hebben = need:ontmoeten strength:repareren
meneer Bakker biljartte vroeger elke donderdag = interest:biljart !strength:koken
man 50 zit niet lekker in zijn vel, wil naar buiten = need:uit-huis !interest:jongeren-praten
mw haakt en breit graag, 1 a 2 x per week = interest:haken !interest:taalles
vriendinnen haken af, is veel alleen = need:ontmoeten !interest:haken
energie is zo op = !interest:verslaving
heeft haar enkel gebroken en kan haar hondje niet uitlaten = interest:dierenoppas !interest:hond-wandelen
geen groep, iemand die bij haar langs gaat = interest:maatje condition:small-group
max 3 euro, wil samen eten = interest:samen-eten condition:cheap
moeder, zoontje van 4 maanden, is veel alleen = need:ontmoeten who:ouder-met-kind
zoekt een plek waar met gebaren gepraat wordt = language:dse
verlegen vrouw wil meedoen aan het taalcafe = interest:taalcafe !condition:small-group
`
