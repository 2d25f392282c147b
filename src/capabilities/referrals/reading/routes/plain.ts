import { listFinder } from '../found.ts'

/**
 * What says it in so many words. It is no sign by itself, since every one of these is also denied, over, somebody else's, or
 * a way of speaking; but a thought that holds one need not be as sure a sign as another.
 */
export const findPlain = listFinder(`
  wil dood, dood wil, dood willen, wil niet meer leven, niet meer wil leven, niet meer leven, er niet meer zijn, zelfmoord, suicide, suicidaal,
  zelfdoding, eind aan maken, einde aan maken, een eind aan maakt, een einde aan maakt, leven te beroven, voor de trein, voor een trein, zich ophangen,
  overdosis, snijdt zichzelf, snijdt zich, doodswens, poging gedaan, uit het leven stappen,
  slaat haar, slaat hem, slaat mij, slaat me, slaan, geslagen, mishandeld, mishandelt, mishandeling, bedreigd, bedreigt, bedreigd met, stalkt, gestalkt,
  verkracht, verkrachting, misbruikt, misbruik, opgesloten, wurgt, keel dicht, huiselijk geweld, zijn handen los, klappen, losse handjes,
  slaat de kinderen, kindermishandeling, kinderen alleen thuis, kind alleen thuis, door elkaar geschud,
  hoort stemmen, stemmen hoort, psychotisch, psychose, manisch, waanbeelden, wanen, in de war,
  gaslucht, ruikt gas, brand in huis, huis in brand, vuurwapen, pistool, wapen, loopt met een mes,
  schulden, deurwaarder, incasso, incassobureau, aanmaningen, beslag, loonbeslag, huurachterstand, kan de huur niet betalen,
  uit huis gezet, huis uitgezet, dakloos, slaapt op straat, ontruimd, ontruiming, geen slaapplek, geen dak,
  gevallen, valt steeds, valt vaak, gevallen in huis, niets te eten, niks te eten, geen eten, honger, niet gegeten,
  afgesloten, geen gas, geen stroom, geen licht, geen verwarming, in de kou, onverwarmd,
  bloed, pijn op de borst, kortademig, benauwd, knobbel, knobbeltje, flauwgevallen, uitvalsverschijnselen`)
