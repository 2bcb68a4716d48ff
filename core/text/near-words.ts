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
soldier serviceman troop
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
pupil schoolchild student
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
stake holding shareholding
shareholder stockholder
customer client
watchdog regulator
baby infant newborn
ill sick unwell
home house household
factory plant
chairwoman chairman chairperson
verdict judgment
money cash
headquarters hq
airport airfield
gun firearm
gunman shooter
dyke levee
contender candidate
voter elector electorate
turnout participation
ballot vote
result outcome
count tally
rival opponent challenger
coup putsch
demonstration protest
looter plunderer
looting plunder
bribe kickback
corruption graft
kidnapping abduction
blackout outage
shortage scarcity
bank lender
university college
outbreak epidemic
downpour rainfall rain
gale wind
landslide mudslide
captain skipper
coach trainer
stadium arena
telephone phone
photograph photo picture
film movie
painting canvas
monarch king sovereign
funeral burial
pontiff pope
illegal unlawful
dangerous hazardous unsafe
toxic poisonous
contaminated tainted
angry furious
secret clandestine
annual yearly
deadly lethal fatal
unharmed unhurt unscathed
neutral impartial
untrue false
bankrupt insolvent
global worldwide
wrong incorrect mistaken
wreckage debris rubble
savings deposits
saver depositor
compensation damages redress
apology regrets
curb restriction
hall chamber
guilty culpable
evidence proof
detective investigator
firefighter fireman
ambulance paramedic
passenger traveller
goods merchandise
shop store
farmer grower
harvest crop
coast shore shoreline seaside
mountain peak
island isle
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
