/**
 * Nouns and adjectives of news that cannot both be said of one thing: what verbs of opposite classes are for happenings. Few
 * and safe on purpose; lists that can be bought call `war` and `force` opposites.
 */
import { nearStem } from './near-words';
import { stemOf } from './stem';

/** Either side of a bar may have several words. */
const pairs = `
profit | loss deficit
surplus | deficit shortfall
gain | loss
victory | defeat loss
winner | loser
success | failure
orderly calm peaceful smooth | chaotic disorderly violent turbulent messy
safe secure harmless | unsafe dangerous hazardous
sound intact undamaged unharmed unhurt unscathed | damaged broken destroyed
legal lawful | illegal unlawful
valid | invalid void
guilty | innocent
free fair | rigged unfair
true correct accurate right | false untrue wrong incorrect inaccurate
public state state-owned nationalised | private privatised
open | closed shut
alive | dead
present | absent
possible | impossible
likely | unlikely
willing ready prepared | unwilling reluctant
unanimous united | divided split
independent | dependent
complete full total | partial incomplete
temporary | permanent
voluntary | forced compulsory
foreign | domestic
military | civilian
male man men | female woman women
north northern | south southern
east eastern | west western
high higher record-high | low lower record-low
more | fewer less
early earlier | late later
long longer | short shorter
strong stronger | weak weaker
rich | poor
hot | cold
good | bad poor
best | worst
largest biggest | smallest
first | last
positive | negative
for | against
enough sufficient adequate | insufficient inadequate
known | unknown
working operational functioning on online live | broken faulty out-of-order offline off defunct
armed | unarmed
contaminated tainted polluted poisoned infected | clean pure uncontaminated
neutral | partisan biased
ally friend partner | enemy foe opponent
praise | criticism blame
support backing | opposition resistance
war | peace
arrival | departure
beginning start | end
buyer | seller
employer | employee
married | divorced
conscious | unconscious
visible | invisible hidden
secret | public
accident accidental | deliberate intentional
guilt | innocence
increase rise growth | decrease fall decline drop
shortage scarcity | glut abundance
drought | flood
poverty | wealth
optimistic | pessimistic
happy pleased satisfied | unhappy displeased dissatisfied angry
confident | doubtful
stable | unstable
certain | uncertain
urgent | unhurried
useful helpful productive constructive fruitful worthwhile | useless unhelpful unproductive fruitless futile pointless waste
friendly warm cordial | hostile frosty tense
frank honest | dishonest
encouraging promising | discouraging disappointing hopeless
transparent | opaque
fast quick | slow
ahead | behind
majority | minority
easy | difficult hard
cheap | expensive
full | empty
clean | dirty
genuine authentic real | fake forged
permanent | interim
proven | unproven
popular | unpopular
brave | cowardly
necessary | unnecessary
relevant | irrelevant
reliable | unreliable
responsible | irresponsible
sober | drunk
sane | insane
ready | unprepared
conditional | unconditional
`;

const opposites = readPairs();

/** Whether what two words stand for cannot both be said of one thing. Expects stems of groups, as `nearStem` gives them. */
export function areOppositeWords(one: string, other: string): boolean {
  return opposites.get(one)?.has(other) === true;
}

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of pairs.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) =>
      side
        .trim()
        .split(' ')
        .map((word) => nearStem(stemOf(word))),
    );
    file(table, left, right);
    file(table, right, left);
  }
  return table;
}

function file(table: Map<string, Set<string>>, from: readonly string[], to: readonly string[]): void {
  for (const word of from) table.set(word, new Set([...(table.get(word) ?? []), ...to]));
}
