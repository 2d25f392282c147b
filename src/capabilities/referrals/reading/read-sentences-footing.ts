/** Further sentences for `read-sentences.ts`: ages as they are typed, finding one's feet, and what is only told. */
export const footingQuestions = `
niemand voor de tweeling = condition:childcare
drinkt sinds een half jaar niet meer en wil dat zo houden = interest:verslaving
meneer wil niet in een kring praten, wel iets om handen = interest:werkplaats|perhaps:werkplaats refusal:praatgroep
liefst niets sportiefs, wel schilderen = interest:schilderen !interest:sporten
niks religieus graag = refusal:geloof !interest:geloof
feestelijk bedankt, hij bedankt voor bingo = refusal:bingo
woont boven een kroeg en zoekt een leesclub = interest:leesclub !interest:borrel
kan niet meer zelf fietsen en mist de wind = interest:duofiets
zorgt al vijf jaar voor zijn vader en komt aan zichzelf niet toe = interest:mantelzorg
kookt nog voor zes en gooit de helft weg = interest:samen-eten
meid van 18 uit de jeugdzorg, nu op zichzelf, heeft geen idee van verzekeringen = interest:zelfstandig-wonen
sliep jaren op straat, heeft nu een eigen flat en kan niet wennen = interest:huiskamer|perhaps:huiskamer
moet van de huisarts eruit, is s avonds op pad = when:avond !not-when:avond
repareert graag radio's en helpt daar anderen mee, daar leeft hij van op = interest:repareren
heeft het helemaal gehad met praatgroepen = refusal:praatgroep !interest:praatgroep
bang voor de deurwaarder, heeft schulden = interest:geldhulp !refusal:geldhulp
man van 40 die vroeger is gepest zoekt mensen = !interest:kinder-weerbaar
gezin uit Syrie, vader werkt nachten, moeder wil naaien = interest:naaien !not-when:ochtend !who:man
gezin uit Syrie, vrouw werkt nachten, hij wil naaien = interest:naaien !not-when:ochtend
stapels post, maar geen schulden = !interest:geldhulp
meisje v 7 wil paardrijden = age:7 who:kind
zoontje (8) tekent graag, vader zoekt een clubje = age:8 interest:tekenen
meid van 19 wil hardlopen = age:19 who:jongere
mw, 4 jr opvang gehad, wil nu koffie drinken = interest:koffie-inloop !age:4 !who:kind
dochter van 6 en moeder zoekt andere moeders = interest:moeders !age:6
`
