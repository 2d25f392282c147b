/** Outdoors: further expressions, `topic: phrases;`. */
export const outdoors = `
  natuur: wolken, zonsopkomst, buiten in de natuur, groene omgeving, vlinders, herten, damherten,
    kennemerduinen, waterleidingduinen, elswout, haarlemmerhout, haarlemmermeerse bos, paddestoelen,
    kastanjes zoeken, planten herkennen, insecten, libellen, frisse buitenlucht, groen om zich heen, bosbad,
    bosbaden, heide;
  vogels: mussen, koolmeesjes, roofvogels, uilen, ijsvogel, vogelkast, vogelgids, vogelboek, vogelspotter,
    vogels tellen, fluiten van vogels, merel;
  stadswandeling: hofjes, hofje, monumenten, monumentale, oude gebouwen, kerken bekijken, gevels,
    gevelstenen, binnenstad leren kennen, stad ontdekken, buurt leren kennen, wijk leren kennen, verhalen
    van de stad, grachten;
  vissen: hengeltje, hengels, vissie vangen, visje vangen, karper, snoek, snoekbaars, aan de waterkant
    zitten, waterkantje, snoer uitgooien, lijntje uitgooien, hengeltje uitgooien, vissertje, nachtvissen,
    viskoffer, aas en haak;
  varen: boot, motorboot, zeilbootje, op het water, het water op, zeezeilen, schipperen, vaarbewijs, kajak,
    kajakken, sup board, roeiclub, skiff, optimist zeilen, botter;
  vakantie: er een weekje tussenuit, weekje weg, weekje tussenuit, ertussenuit, paar dagen weg, nooit weg,
    nooit op vakantie, geen geld voor vakantie, busvakantie, busreis naar het buitenland, caravan, tent,
    campinkje, hotelletje, cruise, reisgenoot, reisgezelschap, reismaatje;
`
