import { readRows } from './synonym-rows.ts'
import type { Synonym } from './synonym-rows.ts'

/** Common English words, so that the English interface finds offers that are written in Dutch. */
export const englishSynonyms: readonly Synonym[] = readRows(`
lonely, loneliness, alone, company > ontmoeting ontmoeten inloop koffie gezelschap maatje > ontmoeten
  zorg-voor-elkaar
meet people, meeting people, new people, make friends, friends, new friends, socialize, socialise >
  ontmoeting ontmoeten inloop koffie maatje > ontmoeten
coffee, tea, have a coffee > koffie thee inloop > ontmoeten
neighbours, neighbors, neighbour, neighbor, neighbourhood, neighborhood > buren buurt buurtfeest >
  ontmoeten
new here, new in town, new in the city, expat, expats, newcomer, newcomers > nieuwkomer ontmoeting
  kennismaken expat > ontmoeten taal
games, board games, play games, cards, play cards > spel spelletjes kaarten > ontmoeten
party, drinks, bored, going out > feest borrel uitje > ontmoeten
women, woman, women only, ladies > vrouw dames > ontmoeten
men only > man mannen heren > ontmoeten
lgbt, lgbtq, lgbtqi, lgbtqia, rainbow, transgender people > lhbti lhbtiq queer regenboog roze > ontmoeten
food, meal, meals, dinner, eat, eating, eat together, shared meal > eten maaltijd diner lunch > eten
free food, hungry, food bank, cheap food > voedselbank maaltijd eten > eten geldzaken
cook, cooking, cooking class, baking, bake > koken keuken bakken > eten
breakfast > ontbijt brunch > eten
sports, exercise, exercising, gym class, workout, get fit, fitness class, move, lose weight > bewegen
  sport fitness gym bootcamp > bewegen
walk, walking, walks, hike, hiking, stroll > wandelen ommetje > bewegen
walk the dog, dog, dogs, dog walking > hond wandelen > bewegen
running, jogging > hardlopen run > bewegen
bike, bicycle, cycling, cycle, learn to cycle, cycling lessons > fietsen fietsles fietstocht > bewegen
swim, swimming > zwemmen zwembad > bewegen
dance, dancing > dansen > bewegen muziek-en-cultuur
relax, relaxing > ontspanning yoga meditatie > bewegen
learn dutch, dutch, dutch lessons, dutch class, practice dutch, practise dutch, speak dutch, language,
  language cafe, dutch course, language exchange > taal nederlands taalcafe > taal
integration, civic integration, civic integration exam > inburgering taal nederlands > taal
read, reading, book, books, book club, library > lezen boek bibliotheek > taal muziek-en-cultuur
refugee, refugees, asylum, ukraine, ukrainian, asylum seeker > vluchteling statushouder nieuwkomer
  oekraine > taal ontmoeten
phone, mobile phone, computer help, computers > telefoon smartphone computer digitaal > digitaal
forms, form, letter, letters, paperwork, letter from the municipality, filling in forms > formulier brief
  administratie spreekuur > geldzaken
debt, debts, money, bills, poor, no money, benefits, allowance, taxes, tax > schuld geldzaken budget
  toeslag administratie > geldzaken
job, jobs, find work, unemployed, find a job > werk solliciteren sollicitatie > geldzaken
legal help, lawyer, legal advice > rechtswinkel juridisch jurist > geldzaken
pregnant, babies, breastfeeding, mother, mothers, mum, mums, mom, moms, father, fathers, dad, dads > baby
  zwanger moeder vader ouder > ouders-en-kinderen
parents, parent, parenting > ouder opvoeding > ouders-en-kinderen
children, child, toddler, toddlers, for kids, playground > kind peuter speeltuin > ouders-en-kinderen
homework, tutoring > huiswerk bijles > ouders-en-kinderen jongeren
youth, teenager, teenagers, teen, teens, young people > jongere jongeren tiener jeugd > jongeren
elderly, old people, seniors, older people, old age, retired > oudere ouderen senior > ontmoeten
  zorg-voor-elkaar
wheelchair, disabled, disability, accessible, walker > rolstoel rollator toegankelijk beperking >
  zorg-voor-elkaar
carer, caregiver, informal care, carers > mantelzorg respijtzorg > zorg-voor-elkaar
dementia, forgetful, memory > dementie alzheimer geheugen > zorg-voor-elkaar
grief, grieving, widow, widower, mourning, bereavement, sad > rouw verlies troost lotgenoten >
  zorg-voor-elkaar
depressed, depression, anxiety, mental health > herstel ggz psychisch zelfhulp > zorg-voor-elkaar
volunteer, volunteering, volunteers, help out, help people, give back, help others > vrijwilliger
  vrijwilligerswerk meehelpen > zorg-voor-elkaar
help at home, need help, odd jobs, help > burenhulp buurthulp klusdienst > zorg-voor-elkaar
fix, broken, mend, repairs > repareren reparatie repair > repareren
broken bike, bike repair, fix my bike, repair my bike, flat tyre, flat tire > fietsenmaker fietsreparatie
  fietswerkplaats repair > repareren
sewing, sew, sewing machine > naaien naaimachine naaiatelier > maken
knitting, knit, crochet, crafts, craft, creative > handwerken breien haken creatief > maken
painting, paint, drawing, draw, art, arts > schilderen tekenen kunst atelier > maken muziek-en-cultuur
woodwork, woodworking, tools, borrow tools, diy > hout klussen gereedschap werkplaats > maken
garden, gardening, vegetable garden, plants, gardens > tuin moestuin tuinieren > groen
nature, outdoors, outside, birds, animals > natuur wandelen vogel dier > groen
litter, waste, clean up, cleaning up > zwerfafval opruimen schoonmaak > duurzaam
energy, cold, heating, energy bill, insulation, solar panels > energie isolatie energiecoach > duurzaam
  geldzaken
clothes, clothing, second hand, swap, swapping, give away > kleding kledingruil weggeefwinkel ruilen
  kringloop > duurzaam
music, musical instrument, make music > muziek instrument jamsessie > muziek-en-cultuur
sing, singing, choir > zingen koor > muziek-en-cultuur
theatre, movie, movies, culture > theater toneel film voorstelling > muziek-en-cultuur
`)
