import type { CardLocale } from '../domain.ts'

/** What the card says itself; what the initiative wrote stays in its own language. */
export interface CardWords {
  /** The language by its own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly welcome: string
  /** In front of what the resident wants to be called. */
  readonly called: string
  readonly when: string
  readonly where: string
  readonly door: string
  readonly host: string
  readonly anyHost: string
  readonly cost: string
  readonly free: string
  readonly costUnknown: string
  readonly code: string
  readonly showCode: string
  readonly sure: string
  readonly waiting: string
  readonly otherDay: string
  readonly off: string
  readonly route: string
  readonly scan: string
  /** On paper, where nothing can be tapped. */
  readonly cannot: string
  readonly cannotTitle: string
  readonly notComing: string
  readonly chooseDay: string
  readonly move: string
  readonly cancelled: string
  readonly moved: string
  readonly gone: string
  readonly goneText: string
  readonly failed: string
  readonly print: string
  readonly languages: string
}

const nl: CardWords = {
  name: 'Nederlands',
  dir: 'ltr',
  welcome: 'Welkom',
  called: 'Voor',
  when: 'Wanneer',
  where: 'Waar',
  door: 'De deur',
  host: 'Wie je opvangt',
  anyHost: 'de gastvrouw of gastheer',
  cost: 'Kosten',
  free: 'gratis',
  costUnknown: 'vraag het bij de deur',
  code: 'Code',
  showCode: 'Laat dit kaartje zien bij de deur.',
  sure: 'Je wordt verwacht.',
  waiting: 'De gastvrouw of gastheer moet nog ja zeggen. Het wijkteam laat het je weten.',
  otherDay: 'De gastvrouw of gastheer noemt een andere dag. Het wijkteam laat het je weten.',
  off: 'Op deze dag gaat het niet door. Kies hieronder een andere dag.',
  route: 'Hoe kom je er?',
  scan: 'Scan de code met je telefoon',
  cannot: 'Kun je niet? Scan de code en zeg het met één tik.',
  cannotTitle: 'Kun je niet?',
  notComing: 'Ik kom toch niet',
  chooseDay: 'Kies een andere dag',
  move: 'Ik kom liever op deze dag',
  cancelled: 'Je hebt afgezegd. De gastvrouw of gastheer en het wijkteam weten het.',
  moved: 'Je hebt een andere dag gekozen. De gastvrouw of gastheer moet nog ja zeggen.',
  gone: 'Dit kaartje geldt niet meer',
  goneText: 'De dag is voorbij, of er is afgezegd. Vraag het wijkteam om een nieuw kaartje.',
  failed: 'Dat lukte niet. Kies een dag uit de lijst.',
  print: 'Printen kan ook: alleen het kaartje komt op papier.',
  languages: 'Talen',
}

const en: CardWords = {
  name: 'English',
  dir: 'ltr',
  welcome: 'Welcome',
  called: 'For',
  when: 'When',
  where: 'Where',
  door: 'The door',
  host: 'Who welcomes you',
  anyHost: 'the host',
  cost: 'Cost',
  free: 'free',
  costUnknown: 'ask at the door',
  code: 'Code',
  showCode: 'Show this card at the door.',
  sure: 'You are expected.',
  waiting: 'The host still has to say yes. The neighbourhood team will let you know.',
  otherDay: 'The host suggests another day. The neighbourhood team will let you know.',
  off: 'It does not take place on this day. Choose another day below.',
  route: 'How do you get there?',
  scan: 'Scan the code with your phone',
  cannot: 'Can you not come? Scan the code and say so with one tap.',
  cannotTitle: 'Can you not come?',
  notComing: 'I am not coming after all',
  chooseDay: 'Choose another day',
  move: 'I would rather come on this day',
  cancelled: 'You have called it off. The host and the neighbourhood team know.',
  moved: 'You have chosen another day. The host still has to say yes.',
  gone: 'This card is no longer valid',
  goneText: 'The day is over, or it was called off. Ask the neighbourhood team for a new card.',
  failed: 'That did not work. Choose a day from the list.',
  print: 'You can also print: only the card comes on paper.',
  languages: 'Languages',
}

const tr: CardWords = {
  name: 'Türkçe',
  dir: 'ltr',
  welcome: 'Hoş geldiniz',
  called: 'Kimin için',
  when: 'Ne zaman',
  where: 'Nerede',
  door: 'Kapı',
  host: 'Sizi kim karşılıyor',
  anyHost: 'ev sahibi',
  cost: 'Ücret',
  free: 'ücretsiz',
  costUnknown: 'kapıda sorun',
  code: 'Kod',
  showCode: 'Bu kartı kapıda gösterin.',
  sure: 'Sizi bekliyorlar.',
  waiting: 'Ev sahibi henüz evet demedi. Mahalle ekibi size haber verecek.',
  otherDay: 'Ev sahibi başka bir gün öneriyor. Mahalle ekibi size haber verecek.',
  off: 'Bu gün etkinlik yok. Aşağıdan başka bir gün seçin.',
  route: 'Oraya nasıl gidilir?',
  scan: 'Kodu telefonunuzla okutun',
  cannot: 'Gelemiyor musunuz? Kodu okutun ve tek dokunuşla bildirin.',
  cannotTitle: 'Gelemiyor musunuz?',
  notComing: 'Gelmiyorum',
  chooseDay: 'Başka bir gün seçin',
  move: 'Bu gün gelmek istiyorum',
  cancelled: 'İptal ettiniz. Ev sahibi ve mahalle ekibi biliyor.',
  moved: 'Başka bir gün seçtiniz. Ev sahibinin henüz evet demesi gerekiyor.',
  gone: 'Bu kart artık geçerli değil',
  goneText: 'Gün geçti ya da iptal edildi. Mahalle ekibinden yeni bir kart isteyin.',
  failed: 'Olmadı. Listeden bir gün seçin.',
  print: 'Yazdırabilirsiniz: kâğıda yalnızca kart çıkar.',
  languages: 'Diller',
}

const ar: CardWords = {
  name: 'العربية',
  dir: 'rtl',
  welcome: 'أهلاً وسهلاً',
  called: 'لـ',
  when: 'متى',
  where: 'أين',
  door: 'الباب',
  host: 'من يستقبلك',
  anyHost: 'المضيفة أو المضيف',
  cost: 'التكلفة',
  free: 'مجاناً',
  costUnknown: 'اسأل عند الباب',
  code: 'الرمز',
  showCode: 'أظهر هذه البطاقة عند الباب.',
  sure: 'هم في انتظارك.',
  waiting: 'لم يوافق المضيف بعد. سيخبرك فريق الحي.',
  otherDay: 'يقترح المضيف يوماً آخر. سيخبرك فريق الحي.',
  off: 'لا يوجد نشاط في هذا اليوم. اختر يوماً آخر في الأسفل.',
  route: 'كيف تصل إلى هناك؟',
  scan: 'امسح الرمز بهاتفك',
  cannot: 'لا تستطيع الحضور؟ امسح الرمز وأخبرنا بلمسة واحدة.',
  cannotTitle: 'لا تستطيع الحضور؟',
  notComing: 'لن أحضر',
  chooseDay: 'اختر يوماً آخر',
  move: 'أفضّل الحضور في هذا اليوم',
  cancelled: 'لقد ألغيت الموعد. المضيف وفريق الحي على علم بذلك.',
  moved: 'لقد اخترت يوماً آخر. لم يوافق المضيف بعد.',
  gone: 'هذه البطاقة لم تعد صالحة',
  goneText: 'انتهى اليوم أو أُلغي الموعد. اطلب بطاقة جديدة من فريق الحي.',
  failed: 'لم ينجح ذلك. اختر يوماً من القائمة.',
  print: 'يمكنك الطباعة أيضاً: تُطبع البطاقة فقط.',
  languages: 'اللغات',
}

const pl: CardWords = {
  name: 'Polski',
  dir: 'ltr',
  welcome: 'Witamy',
  called: 'Dla',
  when: 'Kiedy',
  where: 'Gdzie',
  door: 'Drzwi',
  host: 'Kto na Ciebie czeka',
  anyHost: 'gospodyni lub gospodarz',
  cost: 'Koszt',
  free: 'bezpłatnie',
  costUnknown: 'zapytaj przy drzwiach',
  code: 'Kod',
  showCode: 'Pokaż tę kartkę przy drzwiach.',
  sure: 'Czekają na Ciebie.',
  waiting: 'Gospodarz musi się jeszcze zgodzić. Zespół dzielnicowy da Ci znać.',
  otherDay: 'Gospodarz proponuje inny dzień. Zespół dzielnicowy da Ci znać.',
  off: 'W tym dniu spotkania nie ma. Wybierz niżej inny dzień.',
  route: 'Jak tam dojść?',
  scan: 'Zeskanuj kod telefonem',
  cannot: 'Nie możesz przyjść? Zeskanuj kod i daj znać jednym dotknięciem.',
  cannotTitle: 'Nie możesz przyjść?',
  notComing: 'Jednak nie przyjdę',
  chooseDay: 'Wybierz inny dzień',
  move: 'Wolę przyjść w tym dniu',
  cancelled: 'Wizyta odwołana. Gospodarz i zespół dzielnicowy o tym wiedzą.',
  moved: 'Wybrano inny dzień. Gospodarz musi się jeszcze zgodzić.',
  gone: 'Ta kartka jest już nieważna',
  goneText: 'Ten dzień minął albo wizyta została odwołana. Poproś zespół dzielnicowy o nową kartkę.',
  failed: 'Nie udało się. Wybierz dzień z listy.',
  print: 'Możesz też wydrukować: na papierze będzie tylko kartka.',
  languages: 'Języki',
}

const uk: CardWords = {
  name: 'Українська',
  dir: 'ltr',
  welcome: 'Ласкаво просимо',
  called: 'Для',
  when: 'Коли',
  where: 'Де',
  door: 'Двері',
  host: 'Хто вас зустріне',
  anyHost: 'господиня або господар',
  cost: 'Вартість',
  free: 'безкоштовно',
  costUnknown: 'запитайте біля дверей',
  code: 'Код',
  showCode: 'Покажіть цю картку біля дверей.',
  sure: 'На вас чекають.',
  waiting: 'Господар ще має погодитися. Команда району повідомить вас.',
  otherDay: 'Господар пропонує інший день. Команда району повідомить вас.',
  off: 'Цього дня зустрічі не буде. Оберіть нижче інший день.',
  route: 'Як туди дістатися?',
  scan: 'Відскануйте код телефоном',
  cannot: 'Не можете прийти? Відскануйте код і повідомте одним дотиком.',
  cannotTitle: 'Не можете прийти?',
  notComing: 'Я все ж не прийду',
  chooseDay: 'Оберіть інший день',
  move: 'Краще прийду цього дня',
  cancelled: 'Ви скасували зустріч. Господар і команда району про це знають.',
  moved: 'Ви обрали інший день. Господар ще має погодитися.',
  gone: 'Ця картка вже не дійсна',
  goneText: 'День минув або зустріч скасовано. Попросіть у команди району нову картку.',
  failed: 'Не вдалося. Оберіть день зі списку.',
  print: 'Можна також надрукувати: на папері буде лише картка.',
  languages: 'Мови',
}

const fr: CardWords = {
  name: 'Français',
  dir: 'ltr',
  welcome: 'Bienvenue',
  called: 'Pour',
  when: 'Quand',
  where: 'Où',
  door: 'La porte',
  host: 'Qui vous accueille',
  anyHost: 'l’hôtesse ou l’hôte',
  cost: 'Prix',
  free: 'gratuit',
  costUnknown: 'demandez à la porte',
  code: 'Code',
  showCode: 'Montrez cette carte à la porte.',
  sure: 'On vous attend.',
  waiting: 'L’hôte doit encore dire oui. L’équipe de quartier vous préviendra.',
  otherDay: 'L’hôte propose un autre jour. L’équipe de quartier vous préviendra.',
  off: 'Ce jour-là, il n’y a rien. Choisissez un autre jour ci-dessous.',
  route: 'Comment y aller ?',
  scan: 'Scannez le code avec votre téléphone',
  cannot: 'Vous ne pouvez pas venir ? Scannez le code et dites-le d’un seul geste.',
  cannotTitle: 'Vous ne pouvez pas venir ?',
  notComing: 'Finalement, je ne viens pas',
  chooseDay: 'Choisissez un autre jour',
  move: 'Je préfère venir ce jour-là',
  cancelled: 'Vous avez annulé. L’hôte et l’équipe de quartier sont prévenus.',
  moved: 'Vous avez choisi un autre jour. L’hôte doit encore dire oui.',
  gone: 'Cette carte n’est plus valable',
  goneText: 'Le jour est passé ou la visite est annulée. Demandez une nouvelle carte à l’équipe de quartier.',
  failed: 'Cela n’a pas marché. Choisissez un jour dans la liste.',
  print: 'Vous pouvez aussi imprimer : seule la carte sort sur papier.',
  languages: 'Langues',
}

const es: CardWords = {
  name: 'Español',
  dir: 'ltr',
  welcome: 'Bienvenido, bienvenida',
  called: 'Para',
  when: 'Cuándo',
  where: 'Dónde',
  door: 'La puerta',
  host: 'Quién te recibe',
  anyHost: 'la anfitriona o el anfitrión',
  cost: 'Precio',
  free: 'gratis',
  costUnknown: 'pregunta en la puerta',
  code: 'Código',
  showCode: 'Enseña esta tarjeta en la puerta.',
  sure: 'Te esperan.',
  waiting: 'El anfitrión todavía tiene que decir que sí. El equipo del barrio te avisará.',
  otherDay: 'El anfitrión propone otro día. El equipo del barrio te avisará.',
  off: 'Ese día no se hace. Elige otro día abajo.',
  route: '¿Cómo se llega?',
  scan: 'Escanea el código con el teléfono',
  cannot: '¿No puedes venir? Escanea el código y dilo con un toque.',
  cannotTitle: '¿No puedes venir?',
  notComing: 'Al final no voy',
  chooseDay: 'Elige otro día',
  move: 'Prefiero ir este día',
  cancelled: 'Has cancelado. El anfitrión y el equipo del barrio lo saben.',
  moved: 'Has elegido otro día. El anfitrión todavía tiene que decir que sí.',
  gone: 'Esta tarjeta ya no vale',
  goneText: 'El día ya pasó o se canceló. Pide una tarjeta nueva al equipo del barrio.',
  failed: 'No ha funcionado. Elige un día de la lista.',
  print: 'También puedes imprimir: en papel sale solo la tarjeta.',
  languages: 'Idiomas',
}

const de: CardWords = {
  name: 'Deutsch',
  dir: 'ltr',
  welcome: 'Willkommen',
  called: 'Für',
  when: 'Wann',
  where: 'Wo',
  door: 'Die Tür',
  host: 'Wer Sie empfängt',
  anyHost: 'die Gastgeberin oder der Gastgeber',
  cost: 'Kosten',
  free: 'kostenlos',
  costUnknown: 'fragen Sie an der Tür',
  code: 'Code',
  showCode: 'Zeigen Sie diese Karte an der Tür.',
  sure: 'Sie werden erwartet.',
  waiting: 'Die Gastgeber müssen noch ja sagen. Das Quartiersteam sagt Ihnen Bescheid.',
  otherDay: 'Die Gastgeber schlagen einen anderen Tag vor. Das Quartiersteam sagt Ihnen Bescheid.',
  off: 'An diesem Tag findet es nicht statt. Wählen Sie unten einen anderen Tag.',
  route: 'Wie kommen Sie hin?',
  scan: 'Scannen Sie den Code mit dem Handy',
  cannot: 'Sie können nicht? Scannen Sie den Code und sagen Sie es mit einem Tippen.',
  cannotTitle: 'Sie können nicht?',
  notComing: 'Ich komme doch nicht',
  chooseDay: 'Wählen Sie einen anderen Tag',
  move: 'Ich komme lieber an diesem Tag',
  cancelled: 'Sie haben abgesagt. Die Gastgeber und das Quartiersteam wissen Bescheid.',
  moved: 'Sie haben einen anderen Tag gewählt. Die Gastgeber müssen noch ja sagen.',
  gone: 'Diese Karte gilt nicht mehr',
  goneText:
    'Der Tag ist vorbei, oder es wurde abgesagt. Fragen Sie das Quartiersteam nach einer neuen Karte.',
  failed: 'Das hat nicht geklappt. Wählen Sie einen Tag aus der Liste.',
  print: 'Drucken geht auch: Nur die Karte kommt auf Papier.',
  languages: 'Sprachen',
}

export const cardWords: Readonly<Record<CardLocale, CardWords>> = { nl, en, tr, ar, pl, uk, fr, es, de }

/** Each language by its own name. */
export const languageNames: Readonly<Record<CardLocale, string>> = {
  nl: nl.name,
  en: en.name,
  tr: tr.name,
  ar: ar.name,
  pl: pl.name,
  uk: uk.name,
  fr: fr.name,
  es: es.name,
  de: de.name,
}

/** The languages whose letters our paper has; a card in another is printed by the browser. */
export const onPaper: readonly CardLocale[] = ['nl', 'en', 'tr', 'pl', 'fr', 'es', 'de']
