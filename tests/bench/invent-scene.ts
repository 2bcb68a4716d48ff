/** What a claim of an invented pack says, in several wordings: ten kinds of news, thousands of things they can be about. */
import type { Claim } from '@/core/claims/claim-pack';
import type { Chance } from './invent-words';

export type Scene = Pick<Claim, 'text' | 'kind' | 'quantity' | 'phrasings' | 'denials'> & {
  /** How an article of somebody else says it: none of the wordings above. */
  readonly page: string;
  /** Which of the cast it names. */
  readonly names: readonly (keyof Cast)[];
};
/** Names of the actors it may be about. */
export type Cast = {
  readonly person: string;
  readonly other: string;
  readonly place: string;
  readonly company: string;
};

const qualities = words(
  'new old northern southern central coastal regional municipal private public temporary permanent floating electric',
  'underground solar historic unfinished emergency joint seasonal experimental automatic rural suburban inland western',
  'eastern disputed abandoned renovated costly popular unpopular narrow wide annual wooden',
);
const works = words(
  'bridge tunnel harbour airport library stadium hospital reservoir railway tramway museum market warehouse refinery',
  'quarry lighthouse ferry dam greenhouse laboratory theatre school cemetery canal pipeline observatory brewery foundry',
  'sawmill vineyard monastery barracks archive prison orchard shipyard windmill courthouse dairy bakery aquarium',
);
const accidents = words(
  'fire flood explosion collapse derailment leak landslide collision blackout stampede',
);
const people = words(
  'workers passengers residents students pensioners nurses sailors farmers drivers tourists miners clerks teachers',
);
const gatherings = words(
  'festival fair regatta congress marathon exhibition tournament parade auction conference',
);

export function inventScene(chance: Chance, cast: Cast, day: string): Scene {
  return chance.pick(kinds)({
    chance,
    ...cast,
    day,
    thing: `${chance.pick(qualities)} ${chance.pick(works)}`,
    count: 2 + chance.below(480),
    who: chance.pick(people),
  });
}

type Parts = Cast & {
  readonly chance: Chance;
  readonly day: string;
  readonly thing: string;
  readonly count: number;
  readonly who: string;
};

const kinds: readonly ((parts: Parts) => Scene)[] = [
  ({ chance, place, thing, count, who }) => {
    const accident = chance.pick(accidents);
    return {
      kind: 'figure',
      names: ['place'],
      quantity: { value: count, comparator: '=', unit: who },
      text: `The ${accident} at the ${thing} in ${place} injured ${count} ${who}.`,
      phrasings: [
        `${count} ${who} were hurt in the ${accident} at the ${thing} in ${place}.`,
        `In ${place} a ${accident} at the ${thing} left ${count} ${who} injured.`,
        `The number of ${who} injured by the ${accident} at the ${thing} in ${place} stood at ${count}.`,
      ],
      denials: [`Nobody was injured in the ${accident} at the ${thing} in ${place}.`],
      page: `Doctors in ${place} treated ${count} ${who} after the ${accident} at the ${thing}, officials said.`,
    };
  },
  ({ person, place, thing }) => ({
    kind: 'event',
    names: ['person', 'place'],
    text: `${person} approved the ${thing} in ${place}.`,
    phrasings: [
      `${person} gave permission for the ${thing} in ${place}.`,
      `The ${thing} in ${place} was approved by ${person}.`,
      `Approval for the ${thing} in ${place} came from ${person}.`,
    ],
    denials: [
      `${person} blocked the ${thing} in ${place}.`,
      `${person} did not approve the ${thing} in ${place}.`,
    ],
    page: `After months of delay ${person} has approved plans for the ${thing} in ${place}.`,
  }),
  ({ person, company, thing }) => ({
    kind: 'statement',
    names: ['person', 'company'],
    text: `${person} said that ${company} would sell the ${thing}.`,
    phrasings: [
      `${company} would sell the ${thing}, according to ${person}.`,
      `${person} announced the sale of the ${thing} by ${company}.`,
      `The ${thing} of ${company} is for sale, ${person} said.`,
    ],
    denials: [`${person} denied that ${company} would sell the ${thing}.`],
    page: `"We are parting with it," ${person} told reporters: ${company} will sell the ${thing}.`,
  }),
  ({ company, place, thing }) => ({
    kind: 'state',
    names: ['company', 'place'],
    text: `${company} runs the ${thing} in ${place}.`,
    phrasings: [
      `The ${thing} in ${place} is operated by ${company}.`,
      `${company} is the operator of the ${thing} in ${place}.`,
      `In ${place} the ${thing} is in the hands of ${company}.`,
    ],
    denials: [`${company} no longer runs the ${thing} in ${place}.`],
    page: `The ${thing} in ${place}, which ${company} operates, was quiet at noon.`,
  }),
  ({ person, other, place, day }) => ({
    kind: 'event',
    names: ['person', 'other', 'place'],
    text: `${person} met ${other} in ${place} on ${day}.`,
    phrasings: [
      `${person} and ${other} held talks in ${place} on ${day}.`,
      `On ${day} ${person} received ${other} in ${place}.`,
      `There was a meeting of ${person} and ${other} in ${place} on ${day}.`,
    ],
    denials: [
      `${person} did not meet ${other} in ${place}.`,
      `The meeting of ${person} and ${other} was cancelled.`,
    ],
    page: `${other} sat down with ${person} in ${place} on ${day}, an aide confirmed.`,
  }),
  ({ company, place, thing, count }) => ({
    kind: 'figure',
    names: ['company', 'place'],
    quantity: { value: count * 1_000_000, comparator: '=', unit: 'euro', scale: 'money' },
    text: `${company} paid ${count} million euros for the ${thing} in ${place}.`,
    phrasings: [
      `The ${thing} in ${place} cost ${company} ${count} million euros.`,
      `For ${count} million euros ${company} bought the ${thing} in ${place}.`,
      `${company} spent ${count} million euros on the ${thing} in ${place}.`,
    ],
    denials: [`${company} paid nothing for the ${thing} in ${place}.`],
    page: `Records show that ${company} bought the ${thing} in ${place} for ${count} million euros.`,
  }),
  ({ person, place, thing }) => ({
    kind: 'position',
    names: ['person', 'place'],
    text: `${person} opposes the plan for the ${thing} in ${place}.`,
    phrasings: [
      `${person} is against the ${thing} planned for ${place}.`,
      `${person} rejects the planned ${thing} in ${place}.`,
      `The plan for the ${thing} in ${place} is opposed by ${person}.`,
    ],
    denials: [
      `${person} supports the plan for the ${thing} in ${place}.`,
      `${person} welcomed the ${thing} in ${place}.`,
    ],
    page: `${person} remains opposed to the ${thing} that is planned in ${place}.`,
  }),
  ({ chance, company, place, count, who }) => {
    const gathering = chance.pick(gatherings);
    return {
      kind: 'forecast',
      names: ['company', 'place'],
      quantity: { value: count * 100, comparator: '≈', unit: who },
      text: `${company} expects about ${count * 100} ${who} at the ${gathering} in ${place}.`,
      phrasings: [
        `About ${count * 100} ${who} are expected by ${company} at the ${gathering} in ${place}.`,
        `${company} reckons with some ${count * 100} ${who} at the ${gathering} in ${place}.`,
        `The ${gathering} in ${place} will draw about ${count * 100} ${who}, ${company} expects.`,
      ],
      denials: [`${company} has called off the ${gathering} in ${place}.`],
      page: `${company} is preparing for roughly ${count * 100} ${who} who will come to the ${gathering} in ${place}.`,
    };
  },
  ({ person, place, count }) => ({
    kind: 'figure',
    names: ['person', 'place'],
    quantity: { value: count % 100, comparator: '=', unit: 'percent', scale: 'share' },
    text: `${person} won ${count % 100} percent of the vote in ${place}.`,
    phrasings: [
      `In ${place} ${count % 100} percent of voters backed ${person}.`,
      `${person} took ${count % 100} percent of the ballots cast in ${place}.`,
      `The share of ${person} in ${place} was ${count % 100} percent.`,
    ],
    denials: [`${person} lost the vote in ${place}.`],
    page: `With ${count % 100} percent of the vote, ${person} came out of the count in ${place}.`,
  }),
  ({ person, company, place, count, who }) => ({
    kind: 'event',
    names: ['person', 'company', 'place'],
    quantity: { value: count, comparator: '≥', unit: who },
    text: `${person} dismissed at least ${count} ${who} of ${company} in ${place}.`,
    phrasings: [
      `At least ${count} ${who} of ${company} in ${place} lost their jobs under ${person}.`,
      `${company} let go at least ${count} ${who} in ${place} on orders of ${person}.`,
      `${person} cut at least ${count} jobs of ${who} at ${company} in ${place}.`,
    ],
    denials: [`${person} kept all ${who} of ${company} in ${place}.`],
    page: `At ${company} in ${place}, ${person} sacked at least ${count} ${who} this week.`,
  }),
];

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
