import { describe, expect, it } from 'vitest';
import { directStems } from '@/builder/word-tables/direct-stems';
import { readWordNet } from '@/builder/word-tables/read-wordnet';
import { dot, normalise, principalAxes } from '@/builder/word-tables/vectors';
import { encode, writeVectors } from '@/builder/word-tables/write-vectors';

/** Four synsets in the format of WordNet: blaze and fire are one, fire has a wider word, hot is the contrary of cold. */
const files = new Map([
  [
    'n',
    {
      data: [
        '  1 a line of the licence',
        '00000001 00 n 02 blaze 0 fire 0 001 @ 00000002 n 0000 | burning',
        '00000002 00 n 01 event 0 000 | what happens',
      ].join('\n'),
      index: ['blaze n 1 0 1 0 00000001', 'fire n 1 1 @ 1 0 00000001', 'event n 1 0 1 0 00000002'].join('\n'),
    },
  ],
  [
    'a',
    {
      data: [
        '00000003 00 a 01 hot 0 001 ! 00000004 a 0101 | warm',
        '00000004 00 a 01 cold(a) 0 000 | chilly',
      ].join('\n'),
      index: '',
    },
  ],
]);

describe('the tables of words', () => {
  it('read words and ties out of WordNet', () => {
    const { words, edges } = readWordNet(files);
    expect([...words]).toEqual(['blaze', 'fire', 'event', 'hot', 'cold']);
    const ties = edges.map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(ties).toEqual([
      'same blaze fire',
      'same fire blaze',
      'kind blaze event',
      'kind fire event',
      'contrary hot cold',
    ]);
    expect(edges[0]?.ranks).toEqual([0, 0]);
    expect(edges.at(-1)?.ranks).toEqual([9, 9]);
  });

  it('pull what is near together', () => {
    const words = ['blaze', 'fire', 'event', 'hot', 'cold', 'ship', 'boat', 'tree'].map((word, rank) => ({
      word,
      rank,
      vector: Array.from(
        { length: 8 },
        (_, at) => ((rank * 7919 + at * 104_729 + rank * at * 31) % 997) / 997 - 0.5,
      ),
    }));
    const cosine = (ties: Parameters<typeof directStems>[1]) => {
      const stems = directStems(words, ties, 6);
      return dot(stems.get('blaze') ?? [], stems.get('fire') ?? []);
    };
    expect(cosine(readWordNet(files).edges)).toBeGreaterThan(cosine([]) + 0.05);
  });

  it('find the direction in which vectors reach furthest', () => {
    const [axis = []] = principalAxes(
      [
        [3, 3.1, 0],
        [-2, -2, 0.1],
        [0.1, -0.1, 0],
      ],
      1,
    );
    expect(Math.abs(dot(axis, normalise([1, 1, 0])))).toBeGreaterThan(0.99);
  });

  it('write each number as one character that a source file can hold', () => {
    expect(encode([1, 0, -1])).toHaveLength(3);
    expect(encode([1, 0, -1])).not.toContain('\\');
    expect(writeVectors(new Map([['fire', [1, 0, -1]]]), 3)).toContain("'fire'");
  });
});
