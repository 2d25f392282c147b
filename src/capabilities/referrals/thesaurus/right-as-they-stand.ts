const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Everyday Dutch words that differ by a slip from a word of the thesaurus: `aanmelden` is not `wandelen`. */
export const rightAsTheyStand: ReadonlySet<string> = listed(`
  brussen brusjes ruste fixmiddag fixmiddagen schaven schaaft geschaafd trapje trapjes poolse
  buitenste terugkomen terugzien stelletje schild langzamer scheren uitvinding uitzenden tekens
  bukken gebukt gedimd uitslapen langsloopt matje matjes trainer trainers zelfstandig strikt gehandeld gescheurd afgevallen aandelen aangevallen aanleiding aanmelden aanraking achterdeur achterom achterover activeren
  administrator administrators afgaan afmelding archiefwet bedden bediening begaafd begroeten behagen
  behandeld behandelde behangers beide beiden belang belangen bemanning bereiden beschrijven bestanden
  bestuderen beurt beurten bevinding bevindingen bevolking bewaar bewaren beweerde beweert bewering
  bewezen bezitting bezittingen bieden bijkomt bijwerken biljetten binnenkomen binnenlaten binnenuit
  blinken bloeden bloedt bloeien bloeit blonde blondje boeien boeiend boete boeten boeven bommen
  boodschapper boord borgtocht botsen botten branche bridget brommen buurtcode buurtnaam camper child
  communisten competent component concept concern condition conversie creatie credit darmen darren decent
  detentie divers doelgroep dromen dubbel dubbelen duiden duimen duizend eitjes engelen enigen enkels
  erbuiten eredienst expeditie export feitelijk filter filters financier formuleren frankeren gaande
  geactiveerd gebaseerd gebeten gebeurd gebeurt gebit geboden geboeid geboren gedekt gedrukt gegroeid
  gekken geknoeid gekoppeld gekraakt gekwetst geladen geleden geleid gelogen geloofde geloofden gemunt
  gepaard gepast geplaatst geproefd gereikt gescand geschaad gescheld geschoold geschopt geschorst
  gespleten gespoten gesteente gestookt gestoorde gestort getest getikt getoetst gevaar gevest gevleid
  gevorderd gevormd geweld gewenkt gezichten gezind gezogen gezweet gezwollen gezworven gillen golden
  groeide gulden haatte hacker handhaven hanger herken herkend herkende herkennen hogere honderd honderden
  hoofdrol hoogste hoogstens huishoudster hysterisch immers inbreken inkoop inkopen inleiding inlichtingen
  inspreken instappen instromen interesse interne internist invallen invalt invulling jammer kabels
  kameraden kampen kanjer kanonnen kappen katoen keepit keertje kennelijk keren kersen keuren kiest kiezen
  kijkers kikker kisten klappen klapper kluisje knappe knappen knoeien knuffelen koelte koers koesteren
  krabbelen kraken kregen kwartje kwetsen langskwam laser lazer leemte leiden lengte leuning lippen
  logeert loggen manage matches medelijden medicatie meekijken meldde melden meldingen memorie mening
  message messages meteen midden monster montering monteur motor nadien natura netherlands notuleren
  observeren omfietsen onderzeeer ontbinden onthullen ontlading ontlasten ontroeren ontroerend ontsla
  ontsnapte ontvoerde ontvoeren ontvoering ontwijken ontzetten oosten opgelopen opgeslagen opgewonden
  opluchten oprichten oproep oproepen opzoek oranje overgeven overlaten overleef overleefd overleefde
  overleeft overleven overlevenden overreden overtreden paarse parade passen passend paste peters
  pissen plaatse plaatsen plaatste plagen politicus poosje potter programme quitte raket raketten
  ratten reactie reacties realiseren receptie repeteren reputatie restof rijken ripper romantiek
  rondloopt rondlopen russen saint schaal schaam schaamde schaamt schaamte schaar schaden schakel
  schamen scheelde scheelt scheet schelen schitterend schitterende schoppen schopte schotel schotland
  schouders schreef schreven schudden schuldige schutters signin slepen sliepen sloegen smaakt smeken
  soorten spoelen sporen staken stijgen stijve stinkende storten stortte stoten stoute straks stralen
  strategie streepjes strijd strijden strijders tehuis telefooncel timer toeslaan toiletten trance
  tranen transport trofee trouwde trouwden trouwen trouwens turner uitgekomen uitlegen uitleggen
  uitmaakte uitrusting uitvinden uitvoering valley varkens veranderd veranderde verandert verbannen
  verdienen verdrietig verdrinken verdwenen vergelding vergeving verkering verkiezing verkiezingen
  verklaard verklaring verklaringen verlenen verliet verlieten verliezen verliezer verlossen verloving
  vermelding vermoeden verrader verraders verroer versie versies versnellen verspillen verstopte vertaling
  vervolging verwijten verwoesten verzegeld verzinnen verzonnen vlogen voorbeelden voordelen voorouders
  voorspelling voorstelde voorstellen voorzichtig vriendinnetje vrijgegeven wassen wedden weddenschap
  wegens weggelaten weleens werpen wetende wetenschapper wetenschappers wezens winnen wissen woedend
  wortel zacht zeiden zielen zonden zwaaien zwager zwakte zweden zweten
`)
