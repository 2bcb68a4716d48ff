import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { compileActors } from '@/core/matching/compile-actors';
import { findMentions } from '@/core/matching/find-mentions';
import { openActors } from '@/core/matching/open-actors';
import { findWords } from '@/core/text/find-words';
import { makePack } from '../claims/weigh-fixtures';

const actors: readonly Actor[] = [
  {
    id: 'oster',
    name: 'Tomas Oster',
    kind: 'person',
    role: 'harbour commissioner of Varn',
    aliases: ['Oster', 'Tomás Oster', 'Osterr'],
    contextAliases: ['the commissioner', 'the Varn commissioner'],
  },
  { id: 'petrak', name: 'Sergei Petrak', kind: 'person', aliases: ['Petrak'] },
  { id: 'store', name: 'Lena Store', kind: 'person', aliases: ['Store'] },
  { id: 'varn', name: 'Varn', kind: 'place', aliases: ['Port Varn', 'VARN'] },
  { id: 'us', name: 'United States', kind: 'place', aliases: ['US', 'U.S.'] },
  { id: 'northgate', name: 'Northgate Energy', kind: 'organisation', aliases: ['Northgate'] },
  { id: 'nafo', name: 'NAFO', kind: 'organisation', aliases: [] },
  { id: 'missile', name: 'KV-23', kind: 'object', aliases: ['KV-23A'] },
  { id: 'hospital', name: "St Brannoc's Hospital", kind: 'organisation', aliases: ["St Brannoc's"] },
  { id: 'first-calder', name: 'Ada Calder', kind: 'person', aliases: ['Calder'] },
  { id: 'second-calder', name: 'Ben Calder', kind: 'person', aliases: ['Calder'] },
];

function indexOf(rows: readonly Actor[]) {
  const pack = { ...makePack({ claims: [], evidence: [] }), actors: rows };
  const index = openActors(compileActors(fileClaimSet([pack])));
  if (index === undefined) throw new Error('expected the compiled actors to open');
  return index;
}

const index = indexOf(actors);

/** The text with every mention in brackets, and the actor behind it. */
function marked(text: string): string {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({
    start,
    end: start + line.length,
  }));
  const mentions = findMentions(index, { text, words: findWords(text), blocks });
  let out = '';
  let at = 0;
  for (const { start, end, actor } of mentions) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${index.actorAt(actor).id}]`;
    at = end;
  }
  return out + text.slice(at);
}

const cases: readonly (readonly [name: string, expected: string])[] = [
  ['leaves a house alone that is named after somebody', 'Police searched Oster & Sons in [Varn|varn].'],
  ['finds a full name', 'On Friday [Tomas Oster|oster] spoke.'],
  ['finds an alias', 'Then [Oster|oster] spoke.'],
  ['prefers the longer of two names', 'Ships left [Port Varn|varn] at noon.'],
  ['leaves the possessive out', "[Oster|oster]’s plan and [Varn|varn]'s harbour."],
  ['takes no name inside a longer word', 'The Osterville road and Varnish.'],
  ['finds names beside punctuation', '“[Oster|oster]”, ([Varn|varn]) and [Petrak|petrak].'],
  ['leaves titles out', 'President [Oster|oster] met Gen. [Petrak|petrak] and Mr [Oster|oster].'],
  ['folds accents and typographic marks', 'Mr [Tomás Oster|oster] of [Várn|varn].'],
  ['wants capitals', 'The oster and varn of old, in the store.'],
  ['takes capital letters throughout', '[OSTER|oster] VISITS [PORT VARN|varn]'],
  ['tells an acronym from a pronoun', 'The [US|us] told us of [U.S.|us] ships.'],
  ['takes an acronym written as a name', '[Nafo|nafo] and [NAFO|nafo] met.'],
  ['finds names with numbers', 'A [KV-23|missile] and a [KV-23A|missile] fell.'],
  ['refuses another given name', 'His wife Melinda Oster smiled.'],
  ['refuses another given name at the start', 'Melinda Oster smiled.'],
  ['refuses an initial of somebody else', 'The painter K. Oster died.'],
  ['refuses a word that is also a given name', 'The painter Mark Oster died.'],
  ['accepts an own given name in another spelling', 'It was [Sergey Petrak|petrak] again.'],
  ['accepts a middle initial', 'It was [Tomas J. Oster|oster] again.'],
  ['accepts an own middle name', 'It was [Tomas Emil Oster|oster] again.'],
  ['refuses the son', 'It was Tomas Oster Jr. again.'],
  ['refuses a building', 'They met in Oster Tower, and Oster Street was closed.'],
  ['refuses a newspaper', 'The Varn Post and the Varn Times reported it.'],
  ['refuses another place', 'The people of New Varn and South Varn.'],
  ['refuses another firm of that name', 'The school Northgate Academy and Northgate Pictures.'],
  ['takes a firm before a title', '[Northgate|northgate] Chief Executive Iva Lund resigned.'],
  ['takes a possessive inside a name', "At [St Brannoc's Hospital|hospital] nobody slept."],
  ['refuses a double-barrelled name', 'The singer Anna Petrova-Oster sang, and so did Oster-Lundqvist.'],
  [
    'finds names in compounds',
    'A pro-[Varn|varn] crowd, an [Oster|oster]-era law, [Oster|oster]-[Petrak|petrak] talks.',
  ],
  [
    'takes adverbs before a name for what they are',
    'Meanwhile [Oster|oster] left. Reportedly [Petrak|petrak] stayed.',
  ],
  ['takes days after a name', 'They told [Oster|oster] Friday to go.'],
  ['takes two actors side by side', 'He told [Oster|oster] [Petrak|petrak] would come.'],
  ['reads headlines in title case', '[Oster|oster] Meets [Petrak|petrak] as Harbour Closes'],
  ['does not take a common word for a surname at the start', 'Store owners said so.'],
  ['takes a common word for a surname inside', 'They asked [Store|store] about it.'],
  [
    'counts a context alias after the full name',
    '[Tomas Oster|oster] left. [The commissioner|oster] is ill.',
  ],
  [
    'counts a context alias after the role',
    'The harbour commissioner of [Varn|varn] left. [The commissioner|oster] is ill.',
  ],
  ['does not count a context alias before', 'The commissioner is ill, said [Tomas Oster|oster].'],
  ['does not count a context alias after another name', '[Oster|oster] left. The commissioner is ill.'],
  ['crosses no border of blocks', 'Northgate Pictures of Port\n[Varn|varn]'],
  ['crosses no end of a sentence', 'They left Tomas. [Oster|oster] stayed.'],
  ['leaves a surname to the namesake who is introduced', 'Melinda Oster smiled. Then Oster left.'],
  [
    'gives a surname to the actor when both are introduced',
    'Melinda Oster and [Tomas Oster|oster] smiled. Then [Oster|oster] left.',
  ],
  ['names nobody where two actors share the name', 'Then Calder left.'],
  [
    'takes the one who was introduced where two actors share the name',
    '[Ben Calder|second-calder] came. Then [Calder|second-calder] left.',
  ],
];

describe('finding mentions', () => {
  it.each(cases)('%s', (_, expected) => {
    const text = expected.replaceAll(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
    expect(marked(text)).toBe(expected);
  });

  it.each(cases)('%s, with doubled spaces', (_, expected) => {
    const double = expected.replaceAll(' ', '  ');
    expect(marked(double.replaceAll(/\[([^|\]]+)\|[^\]]+\]/g, '$1'))).toBe(double);
  });

  it('refuses bytes that are not compiled actors', () => {
    expect(openActors(new ArrayBuffer(64))).toBeUndefined();
    expect(openActors(new ArrayBuffer(3))).toBeUndefined();
    const bytes = compileActors(fileClaimSet([]));
    expect(openActors(bytes.slice(0, bytes.byteLength - 8))).toBeUndefined();
  });

  it('stays inside any text, in order and without overlaps', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Oster',
        'Tomas',
        ' ',
        '\n',
        'Port Varn',
        '-',
        '’s',
        'KV-23',
        'U.S.',
        'The commissioner',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const blocks = [{ start: 0, end: text.length }];
        let end = 0;
        for (const mention of findMentions(index, { text, words: findWords(text), blocks })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every one of many names and opens them without work', () => {
    const many = Array.from({ length: 20_000 }, (_, number): Actor => ({
      id: `person-${number}`,
      name: `Ann${number} Lund${number}`,
      kind: 'person',
      aliases: [],
    }));
    const large = indexOf(many);
    expect(large.count).toBe(20_000);
    const text = 'Yesterday Ann7 Lund7 met Ann19999 Lund19999.';
    const blocks = [{ start: 0, end: text.length }];
    const found = findMentions(large, { text, words: findWords(text), blocks });
    expect(found.map(({ actor }) => large.actorAt(actor).id)).toEqual(['person-7', 'person-19999']);
  });
});
