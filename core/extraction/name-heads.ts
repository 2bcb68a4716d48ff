/** Nouns that tell what a name is of, when they stand in it. Closed lists of English; no names of anybody in the news. */
import type { ActorKind } from '@/core/claims/claim-pack';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const heads: readonly (readonly [ActorKind, ReadonlySet<string>])[] = [
  [
    'agreement',
    setOf(`treaty accord accords agreement agreements deal pact protocol convention memorandum charter truce
      armistice ceasefire`),
  ],
  [
    'event',
    setOf(`war summit election elections conference games olympics championship cup festival referendum crisis
      massacre revolution uprising forum trial funeral inquiry`),
  ],
  [
    'organisation',
    setOf(`ministry department council committee commission party union university college school academy
      institute bank court army navy force forces police agency association company corporation corp inc ltd plc
      group office house news times post herald tribune gazette television radio press church league club
      federation parliament senate congress government staff directorate intelligence service services bureau
      authority media network organisation organization administration board fund foundation alliance society
      hospital airlines motors industries holdings partners courier journal guard guards corps brigade ministers
      nations cabinet assembly chamber headquarters trust`),
  ],
  [
    'object',
    setOf(`missile ship ferry aircraft tanker rocket satellite dam plant pipeline vessel submarine reactor bridge
      tower telescope train`),
  ],
  [
    'place',
    setOf(`city district region province peninsula island islands sea river lake mountain mountains street square
      airport station bay valley county republic states kingdom territory territories strait coast village town
      avenue road park harbour harbor port hills canal gulf ocean`),
  ],
];

/** What a name that ends in this word is of; undefined for words that tell nothing. */
export function kindOfHead(folded: string): ActorKind | undefined {
  return heads.find(([, words]) => words.has(folded))?.[0];
}

/** After these `of` continues a name: `Ministry of Defence`, `Group of Seven`, `Sea of Azov`. */
export function canTakeOf(folded: string): boolean {
  return kindOfHead(folded) !== undefined;
}

const placePrepositions = setOf(
  'in at near outside from to into across around toward towards inside through',
);

/** Whether a place, more than anything else, stands behind this word. */
export function leadsToPlace(folded: string): boolean {
  return placePrepositions.has(folded);
}

const demonymEnding =
  /(?:ians?|eans?|icans?|ccans?|ish|ese|stani|aeli|iqi|french|dutch|greeks?|swiss|germans?|ern)$/;

/** The ending of `Russian`, `Swedish`, `Chinese`: a word that belongs to a country and names nothing by itself. */
export function hasDemonymEnding(folded: string): boolean {
  return folded.length > 4 && demonymEnding.test(folded);
}
