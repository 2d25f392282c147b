import type { Topic } from '../../domain.ts'

/** A time of life, a care that few speak of, and help for the body outside one's own house. */
export const life: readonly Topic[] = [
  {
    id: 'gepensioneerd',
    sort: 'activity',
    label: { nl: 'met pensioen, onder elkaar', en: 'retired people among themselves' },
    asks: `andere gepensioneerden, gepensioneerden onder elkaar, gepensioneerden ontmoeten, vutters, andere vutters,
      club voor gepensioneerden, pensionado's, andere pensionado's, mensen die ook met pensioen zijn`,
    offers: `voor gepensioneerden, gepensioneerdenclub, net gepensioneerd, pas gepensioneerd, wie met pensioen is, wie met pensioen gaat, pensioen en dan, pensioencafe, pensioen in zicht,
      straks met pensioen, eindelijk met pensioen, na het werkzame leven, na je werkzame leven, agenda ineens leeg,
      agenda leeg, zwart gat na, niet meer naar het werk, wekker hoeft niet meer, geen wekker meer,
      vutclub, vutters club, pensioenclub, pensionadoclub, probus, oud collega's, oud-collega's,
      afscheid van het werk, vroeger een baan, werk uit je handen`,
    helps: {
      ouderensoos: 0.5,
      mannen: 0.35,
      klusclub: 0.35,
      vrijwilligerswerk: 0.5,
      'koffie-inloop': 0.3,
      uitjes: 0.35,
      lezing: 0.25,
    },
    example: 'Hij zoekt andere gepensioneerden.',
    not: 'Hij had vroeger een pension aan zee.',
  },
  {
    id: 'leeg-nest',
    sort: 'activity',
    label: { nl: 'als de kinderen het huis uit zijn', en: 'when the children have left home' },
    asks: `lege nest, leeg nest, empty nest, lege nest syndroom, legenestsyndroom, laatste kind het huis uit, jongste kind
      het huis uit, jongste is het huis uit, kinderen zijn net het huis uit, kinderen uitgevlogen`,
    offers: `kinderen het huis uit zijn, kinderen de deur uit zijn, kinderkamer leeg, lege kinderkamer, kamer staat leeg
      boven, jongste op kamers, laatste kind op kamers, uitgevlogen kinderen, nest is leeg, nest leeg, nu de kinderen
      groot zijn, kinderen zijn groot en, minder borden op tafel, te veel stoelen aan tafel`,
    helps: { praatgroep: 0.3, moeders: 0.3, 'koffie-inloop': 0.35, vrijwilligerswerk: 0.4, vrouwen: 0.25 },
    example: 'Haar jongste is het huis uit en nu heeft ze last van een lege nest.',
    not: 'Hij timmert een nestkast voor de mezen.',
  },
  {
    id: 'kleinkind-in-huis',
    sort: 'activity',
    label: { nl: 'grootouders die opvoeden', en: 'grandparents who raise grandchildren' },
    asks: `voedt haar/zijn kleinkind op, voedt haar/zijn kleinkinderen op, voedt haar/zijn kleinzoon op, voedt haar/zijn
      kleindochter op, kleinkind woont bij haar/hem, kleinkinderen wonen bij haar/hem, kleinzoon woont bij haar/hem,
      kleindochter woont bij haar/hem, pleegoma, pleegopa, netwerkpleegzorg, zorgt voor haar/zijn kleinkind, kleinkind
      in huis genomen, kleinkinderen in huis genomen`,
    offers: `grootouders die opvoeden, opa's en oma's die opvoeden, oma's die opnieuw opvoeden, kleinkind in huis, kleinkinderen in
      huis, kleinkind dat bij je woont, weer een kind aan tafel, opnieuw opvoeden, weer luiers op je zeventigste,
      weer naar het schoolplein op je, grootouders als opvoeder, opgroeien bij opa en oma`,
    helps: { pleegouders: 0.75, opvoeden: 0.6, grootouders: 0.5, lotgenoten: 0.35, homestart: 0.35 },
    example: 'Zij is 68 en voedt haar kleinzoon op.',
    not: 'Haar kleinzoon komt op zondag eten.',
  },
  {
    id: 'zorgenkind',
    sort: 'activity',
    label: { nl: 'ouders van een kind dat meer vraagt', en: 'parents of a child who needs more' },
    asks: `zorgenkind, zorgintensief kind, kind met een beperking, kind met adhd, zoon met adhd, dochter met adhd, zoon
      met autisme, dochter met autisme, kind met autisme, kind met een rugzakje, kind met gedragsproblemen, kind met down,
      ouders van een kind met, andere ouders van een kind met, kind op speciaal onderwijs, verslaafde zoon, verslaafde dochter`,
    offers: `ouders van een kind met, ouders van kinderen met, ouder van een kind met, moeders van kinderen met, vaders
      van kinderen met, ouders van een zorgenkind, ouders van zorgenkinderen, zorgouders, zorgmoeders, brusjes en ouders,
      kind dat anders is, kind dat meer vraagt, kind dat extra zorg, kind dat niet naar school, thuiszitters, ouders van
      thuiszitters, kind dat vastloopt, als je kind vastloopt, als het met je kind niet goed gaat, kind met een
      gebruiksaanwijzing, kind met een label, ouders van jongeren die gebruiken, je kind drinkt of blowt, kind buiten de
      boot valt, ouders van pubers die ontsporen`,
    helps: {
      opvoeden: 0.65,
      mantelzorg: 0.5,
      lotgenoten: 0.4,
      respijt: 0.35,
      moeders: 0.25,
      'ouder-kind': 0.2,
    },
    example: 'Zij heeft een kind met autisme en wil andere ouders spreken.',
    not: 'Hij heeft een kind van vier dat van dieren houdt.',
  },
  {
    id: 'brieven-schrijven',
    sort: 'activity',
    label: { nl: 'brieven en kaartjes schrijven', en: 'writing letters and cards' },
    asks: `penvriend, penvriendin, penvrienden, pennenvriend, pennenvriendin, brieven schrijven met, brievenmaatje,
      iemand om brieven mee te schrijven, post krijgen van iemand, een brief krijgen, brieven schrijven met iemand,
      brieven krijgen van iemand, brieven sturen aan iemand`,
    offers: `met de hand geschreven post, brieven van buren, brievenvriend, brievenvrienden, brieven tussen, post tussen jong en oud,
      brief van een onbekende, kaart in de bus, schrijft u terug, je schrijft elkaar, briefvriend, briefvrienden, briefvriendin, brievenclub, brievenbus vol, brieven in de bus, echte brief, echte
      post, post met de hand, met de hand geschreven, handgeschreven, handgeschreven brief, een brief van een onbekende,
      kaartje in de bus, kaartjes schrijven voor, kaartenactie, post voor wie alleen, brieven schrijven voor,
      brieven voor eenzamen, brieven voor ouderen, schrijf een brief, schrijf je terug, postzegel erop, een brief per maand,
      liefdesbrieven voor, lieve post, troostpost, schrijfmaatje, schrijfmaatjes`,
    helps: { schrijven: 0.5, telefooncirkel: 0.5, maatje: 0.6, 'kaarten-maken': 0.35 },
    example: 'Zij komt niet buiten en zou graag een penvriendin hebben.',
    not: 'Hij krijgt een brief van de gemeente en snapt hem niet.',
  },
  {
    id: 'wassen',
    sort: 'activity',
    label: { nl: 'douchen of in bad buitenshuis', en: 'a shower or bath outside the house' },
    asks: `in bad kunnen, weer in bad, niet meer in bad, het bad in komen, niet in bad komen, komt het bad niet in, kan niet onder de douche, komt niet onder de douche, kan de douche niet in, komt de douche niet in, lekker in bad, aangepast bad, bad met lift, ergens douchen, zich wassen, zich ergens wassen, zich douchen, waar douchen, badkamer verbouwd, badkamer wordt
      verbouwd, geen werkende douche, douche doet het niet, geen warm water, waar kan hij/ze douchen, waar kan hij/ze zich wassen, kan thuis niet douchen, kan niet in bad, komt niet in bad,
      geen douche, thuis geen douche, douche kapot, douche stuk, rand van de badkuip, rand vd badkuip, over de badrand, badkuip, badhuis,
      fatsoenlijk wassen, ergens in bad, douchen en wassen buitenshuis`,
    offers: `hoog laag bad, hooglaag bad, tillift, badgelegenheid, douchegelegenheid, badmiddag, in bad met hulp, hoog laagbad, hoog-laagbad, laagbad, badlift, tilhulp bij het bad, hulp bij het bad, geholpen in bad, zitdouche,
      aangepaste douche, aangepaste badkamer, warm bad met hulp, baduurtje, badkamer te gebruiken, hier kun je douchen,
      hier mag je douchen, kom douchen, warme douche, gratis douchen, gratis douche, doucheruimte, douchebeurt, handdoeken liggen klaar, handdoek en
      zeep, handdoek zeep, schone handdoek, wassen en scheren, warm wassen, een douche, douchen kan, zeep en handdoek, was jezelf en je kleren, shampoo staat klaar`,
    helps: { dakloos: 0.75, 'hulp-thuis': 0.2 },
    example: 'Hij komt niet over de rand van de badkuip: waar kan hij zich wassen?',
    not: 'Zij baadt in het geld.',
  },
  {
    id: 'rolstoelwandelen',
    sort: 'activity',
    label: { nl: 'naar buiten in de rolstoel', en: 'out in a wheelchair' },
    asks: `rolstoel duwen, iemand die de rolstoel duwt, rolstoel niet duwen, krijgt de rolstoel niet geduwd, krijgt de
      rolstoel niet over, wandelen in de rolstoel, wandelen met de rolstoel, met de rolstoel naar buiten, in de rolstoel
      naar buiten, rolstoelwandeling, rolstoelwandelen`,
    offers: `rolstoelwandelingen, rolstoelwandelclub, rolstoelvrijwilliger, rolstoelduwers, duwers, wij duwen, wij duwen uw
      rolstoel, duwen je rolstoel, duwt je rolstoel, duwt uw rolstoel, duwen de rolstoel, achter de rolstoel lopen, in een
      rolstoel en wil je, rolstoel een rondje, rolstoelers op pad, ommetje met de rolstoel, rolstoelrondje, rolstoelritje,
      met rolstoel en al naar buiten, wie zit wordt geduwd, zittend mee naar buiten, duwtje in de rug van je rolstoel`,
    helps: { wandelen: 0.35, duofiets: 0.6, maatje: 0.5, vervoer: 0.3, uitjes: 0.3 },
    example: 'Zij wil met de rolstoel naar buiten, haar man kan niet meer duwen.',
    not: 'Hij doet aan rolstoelbasketbal.',
  },
]
