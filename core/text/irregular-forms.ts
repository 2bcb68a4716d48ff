/** English forms that no rule of endings leads back to their verb or noun. */

/** Each line: the base form, then its other forms. Left out are forms that in news are more often another word (`ground`, `wound`, `bound`). */
const lines = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bet bets betting
bid bade bidden bidding
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug digging
do did done does
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden forbidding
forecast forecasting
forget forgot forgotten forgetting
forgive forgave forgiven
freeze froze frozen
get got gotten getting
give gave given
go went gone goes
grow grew grown
hang hung
have had has having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
quit quitting
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said says
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun spinning
spit spat
split splitting
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
upset upsetting
wake woke woken
wear wore worn
weep wept
win won winning
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
be am is are was were been being
can could can't cannot
will would won't
lie lain
child children
man men
woman women
foot feet
tooth teeth
goose geese
mouse mice
wife wives
life lives
knife knives
thief thieves
half halves
shelf shelves
loaf loaves
wolf wolves
crisis crises
basis bases
analysis analyses
hypothesis hypotheses
medium media
criterion criteria
phenomenon phenomena
policeman policemen
policewoman policewomen
fireman firemen
gunman gunmen
spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons
chairman chairmen
businessman businessmen
fisherman fishermen
serviceman servicemen
person persons
`;

const baseForms: ReadonlyMap<string, string> = new Map(
  lines.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular form; undefined for every other word. */
export function baseFormOf(word: string): string | undefined {
  return baseForms.get(word);
}
