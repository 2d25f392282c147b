/** The words of municipalities for administrators. Dutch is the model; English follows it. */
export const nl = {
  areas: {
    title: 'Gebieden',
    intro: 'In deze gebieden werkt de gemeente. Ze bestaan uit buurten van het CBS.',
    map: (count: number) => `Kaart met ${count} gebieden`,
    list: 'Toon als lijst',
    later: (name: string, day: string) => `vanaf ${day}: ${name}`,
    upload: 'Lees gebieden in uit een bestand',
    empty: 'Er zijn nog geen eigen gebieden',
    emptyText: 'Lees een bestand in dat zegt welke buurten bij welk gebied horen.',
    done: {
      naam: 'De naam is bewaard.',
      ingelezen:
        'De gebieden zijn ingelezen. Initiatieven en activiteiten krijgen binnen een paar minuten hun nieuwe gebied.',
    },
  },
  area: {
    names: 'Namen',
    now: 'nu',
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot ${day}`,
    rename: 'Geef een andere naam',
    naam: 'Nieuwe naam',
    vanaf: 'Vanaf welke dag?',
    hint: 'Kies je vandaag, dan ziet iedereen de naam meteen. Wat al gepland stond vanaf die dag, vervalt.',
    dayIsOver: 'Deze dag is voorbij. Kies vandaag of een latere dag.',
    same: 'Zo heet het gebied al.',
    button: 'Bewaar de naam',
  },
  upload: {
    title: 'Lees gebieden in uit een bestand',
    intro: 'Kies een CSV-bestand met een rij per buurt. De eerste rij noemt de kolommen.',
    columns: 'Kolommen',
    column: {
      gebied: 'korte naam van het gebied, die in adressen staat: zuid-west',
      naam: 'hoe mensen het gebied noemen: Zuid-West',
      buurt: 'code van het CBS: BU03920101',
      vanaf: 'de dag waarop de naam ingaat. Mag weg; dan is het vandaag.',
    },
    whole: 'Het bestand telt alleen als alles klopt. Gebieden die er niet in staan, blijven zoals ze zijn.',
    file: 'Bestand',
    choose: 'Kies een bestand',
    button: 'Lees in',
    none: 'Kies eerst een bestand.',
    wrong: (count: number) => (count === 1 ? '1 regel klopt nog niet' : `${count} regels kloppen nog niet`),
    more: (count: number) => `En nog ${count} regels.`,
    unchanged: 'Er is niets veranderd. Verbeter het bestand en kies het opnieuw.',
  },
  themes: {
    title: 'Thema’s',
    intro: 'Onder deze onderwerpen vinden mensen activiteiten en initiatieven, in deze volgorde.',
    add: 'Voeg een thema toe',
    change: 'Pas aan',
    up: 'Omhoog',
    down: 'Omlaag',
    of: (name: string) => `: ${name}`,
    empty: 'Er zijn nog geen thema’s',
    emptyText: 'Voeg er een toe. Dan kunnen mensen erop zoeken.',
    done: {
      toegevoegd: 'Het thema is toegevoegd.',
      naam: 'De naam is bewaard.',
      volgorde: 'De volgorde is bewaard.',
      samengevoegd: 'De thema’s zijn samengevoegd. Alles wat erbij hoorde is mee.',
    },
  },
  theme: {
    nl: 'Naam in het Nederlands',
    en: 'Naam in het Engels',
    taken: 'Zo heet al een ander thema.',
    addTitle: 'Voeg een thema toe',
    addButton: 'Voeg toe',
    button: 'Bewaar de naam',
    mergeTitle: 'Kan dit thema weg?',
    mergeText:
      'Een thema gaat niet zomaar weg: dan staan pagina’s en activiteiten zonder. Voeg het samen met een ander. Alles wat erbij hoort krijgt dat andere thema.',
    mergeLink: 'Voeg samen met een ander thema',
    merge: {
      title: (name: string) => `Voeg ${name} samen met een ander thema`,
      text: (name: string) =>
        `Alle pagina’s, activiteiten en woorden onder ${name} krijgen het andere thema. Daarna is ${name} weg. Dat kan niet terug.`,
      met: 'Met welk thema?',
      button: 'Voeg samen',
      back: 'Nee, ga terug',
      alone: 'Dit is het enige thema. Voeg eerst een ander toe.',
    },
  },
  texts: {
    title: 'Teksten en uiterlijk',
    intro: 'Hier staat wat de site belooft, en wat onder elke pagina staat. Iedereen kan het lezen.',
    parts: {
      initiatives: 'Initiatieven en vrijwilligers',
      conversations: 'Vragen aan de gemeente',
      keeping: 'Bewaren',
      foot: 'Onder elke pagina',
    },
    look: 'Kies het uiterlijk van de site',
    button: 'Bewaar',
    done: {
      bewaard: 'Het is bewaard. Iedereen ziet het meteen.',
      uiterlijk: 'Het uiterlijk is gekozen. Binnen een paar tellen ziet iedereen het.',
    },
    form: {
      nieuw: {
        label: 'Nieuwe pagina’s van initiatieven',
        options: {
          'at-once': { text: 'staan meteen op de site', hint: 'Een moderator kan ze daarna bekijken.' },
          'after-a-look': {
            text: 'komen op de site als een moderator keek',
            hint: 'Wie aanmeldt, ziet hoe lang dat duurt.',
          },
        },
      },
      dagen: {
        label: 'Binnen hoeveel dagen kijkt een moderator?',
        hint: 'Dit belooft de site aan wie een pagina maakt.',
      },
      weken: {
        label: 'Na hoeveel weken ziet de gebiedsverbinder een aanbod dat niemand oppakt?',
        hint: 'Als kracht van de buurt, om bij een initiatief te brengen.',
      },
      wieDagen: {
        label: 'Binnen hoeveel werkdagen weet iemand met een vraag wie helpt?',
        hint: 'De site zegt dit bij elke vraag aan de gemeente, en laat zien wanneer het te laat is.',
      },
      antwoordDagen: {
        label: 'Binnen hoeveel werkdagen is er een antwoord?',
        errors: { 'before-contact': 'Een antwoord kan niet eerder komen dan iemand die helpt.' },
      },
      dicht: {
        label: 'Dagen waarop de gemeente ook dicht is',
        hint: 'Naast weekenden en feestdagen. Schrijf ze onder elkaar, bijvoorbeeld 15-05-2026.',
        errors: { 'not-a-day': 'Schrijf elke dag als 15-05-2026.' },
      },
      vraagJaren: {
        label: 'Hoeveel jaar bewaart de gemeente een vraag?',
        hint: 'Ook wat iemand met jullie deelde van een Kompas. Vraag het aan jullie archivaris.',
      },
      afspraakJaren: {
        label: 'Hoeveel jaar bewaart de gemeente een gesprek met afspraken?',
        hint: 'Minstens 7 jaar (AWR, artikel 52).',
      },
      overNl: {
        label: 'Van wie deze site is, in het Nederlands',
        hint: 'Eén of twee zinnen, onder elke pagina.',
      },
      overEn: { label: 'Van wie deze site is, in het Engels' },
      contact: {
        label: 'Waar mensen terechtkunnen met een vraag over deze site',
        hint: 'Een e-mailadres, telefoonnummer of plek. Liever niet van één persoon.',
      },
    },
  },
  look: {
    title: 'Uiterlijk van de site',
    intro: 'Een uiterlijk bestaat uit kleuren, letters en vormen. Wie de site draait, kan er een toevoegen.',
    label: 'Uiterlijk',
    one: 'Er is één uiterlijk.',
    view: 'Bekijk hoe de site er nu uitziet',
    button: 'Kies dit uiterlijk',
  },
}
