/**
 * Nouns and adjectives of news that mean the same wherever they stand. Few and safe on purpose: bought lists of synonyms call
 * `close` an `end` and `talks` a `deal`, and half of all false matches came from them.
 */
import { stemOf } from './stem';

/** One group a line; the first word names it. */
const groups = `
dead killed fatality slain death
injured wounded hurt injury
talks negotiation dialogue
agreement accord deal pact treaty
ceasefire truce armistice
meeting summit
envoy emissary
soldier serviceman
police policeman
explosion blast detonation
crash collision pile-up
fire blaze inferno
earthquake quake tremor
hurricane typhoon cyclone
flood deluge
rocket missile
drone uav
plane aircraft airplane aeroplane jet airliner
helicopter chopper
ship vessel
lorry truck
car automobile
border frontier
territory land
election poll
parliament legislature
lawmaker legislator parliamentarian mp
government administration
court tribunal
lawyer attorney barrister
prison jail
murder homicide
hostage captive
inmate detainee
demonstrator protester
strike walkout stoppage
company firm corporation
takeover acquisition buyout
profit earnings
revenue turnover
tax levy
tariff duty
wage salary
worker employee
boss ceo
aid assistance
doctor physician
disease illness
vaccine jab
drug medicine medication
scientist researcher
pupil schoolchild
resident inhabitant
match fixture
victory triumph
proposal plan
statement remark
investigation probe inquiry
destruction devastation
oil petroleum
sanctions embargo
weapon arms weaponry munitions
army military
war conflict fighting
attempt effort bid
dispute row
probability likelihood
big large huge massive
swift quick rapid
important key crucial vital
temporary interim provisional
permanent lasting
serious severe grave
entire whole
american usa america
british uk britain
percent pct
people person individual
child kid
town city
`;

const groupOf: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ').map(stemOf);
      return words.map((word) => [word, words[0] ?? ''] as const);
    }),
);

/** The stem that stands for the word's group; the stem itself where the word has none. */
export function nearStem(stem: string): string {
  return groupOf.get(stem) ?? stem;
}

/** Whether two stems are the same or near enough to state the same thing. */
export function areNearWords(a: string, b: string): boolean {
  return a === b || nearStem(a) === nearStem(b);
}
