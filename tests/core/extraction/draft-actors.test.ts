import { describe, expect, it } from 'vitest';
import { draftActors } from '@/core/extraction/draft-actors';
import { findNameRuns } from '@/core/extraction/find-name-runs';
import { readPlainText } from '@/core/extraction/read-plain-text';
import { splitIntoSentences } from '@/core/extraction/article-sentences';

function actorsIn(text: string) {
  const article = readPlainText(text);
  return draftActors(article.text, findNameRuns(article.text, splitIntoSentences(article)));
}
const namesIn = (text: string) => actorsIn(text).map(({ name }) => name);
const kindsIn = (text: string) => Object.fromEntries(actorsIn(text).map(({ name, kind }) => [name, kind]));

describe('draftActors', () => {
  it('takes titles off a name and keeps them as the role', () => {
    const [actor] = actorsIn('Norlandic Foreign Minister Sergey Vantz arrived. Later Vantz left.');
    expect(actor).toMatchObject({
      name: 'Sergey Vantz',
      kind: 'person',
      role: 'Norlandic Foreign Minister',
      aliases: ['Vantz'],
    });
    expect(actor?.mentions.map(({ name }) => name)).toEqual(['Sergey Vantz', 'Vantz']);
  });

  it.each([
    { text: 'On Monday the port envoy Mara Quill spoke.', role: 'port envoy' },
    { text: 'On Monday U.S. Secretary of State Mara Quill spoke.', role: 'U.S. Secretary of State' },
    { text: 'On Monday Major General Mara Quill spoke.', role: 'Major General' },
    { text: 'Tasker meets Holm envoy Mara Quill today.', role: 'Holm envoy' },
  ])('finds the role in: $text', ({ text, role }) => {
    expect(actorsIn(text).find(({ name }) => name === 'Mara Quill')?.role).toBe(role);
  });

  it('joins two spellings of one person, and the surname alone', () => {
    const [actor, ...others] = actorsIn(
      'Mayor Serhiy Dovhenko spoke first. Minutes later Sergiy Dovgenko left. Dovhenko said nothing more. Then Dovhenko slept.',
    );
    expect([actor?.name, ...(actor?.aliases ?? [])].sort()).toEqual(
      expect.arrayContaining(['Dovhenko', 'Serhiy Dovhenko', 'Sergiy Dovgenko']),
    );
    expect(others).toEqual([]);
  });

  it('keeps people of one surname apart, and gives the bare surname to neither', () => {
    const actors = actorsIn('On Monday Anna Dovhenko met Petro Dovhenko. Then Dovhenko left.');
    const full = actors.filter(({ name }) => name.includes(' '));
    expect(full.map(({ name }) => name)).toEqual(['Anna Dovhenko', 'Petro Dovhenko']);
    expect(full.flatMap(({ mentions }) => mentions.map(({ name }) => name))).not.toContain('Dovhenko');
  });

  it('lets a name that is a common word count only beside the full name', () => {
    const actor = actorsIn('On Monday President Anna Bridge spoke. Later Bridge left.').find(
      ({ name }) => name === 'Anna Bridge',
    );
    expect(actor?.aliases).toEqual([]);
    expect(actor?.contextAliases).toEqual(['Bridge']);
  });

  it('takes no nationality, day, beginning or shouted word for a name', () => {
    expect(
      namesIn(
        'Bridges are closed. Norlandic officers said on Friday that Norland “must STOP”. Critics disagreed in Norland.',
      ),
    ).toEqual(['Norland']);
  });

  it('trusts no headline: every word is a capital there', () => {
    expect(
      namesIn(
        'Mayor Closes Old Bridge After Storm\nThe town of Ellery, where the bridge stands over the river and has stood for a hundred and twenty years now, is cut off from the coast road.',
      ),
    ).toEqual(['Ellery']);
  });

  it('tells kinds by the nouns in a name and the words beside it', () => {
    expect(
      kindsIn(
        `The Ministry of Works, the Treaty of Ellery and the KX-40 were named. In Dorvale, NATRO met the Bank of Ellery.
The Azure Sea froze, and Mara Quill, who had come from Sudria, left for New Ellery before the Harvest Festival.`,
      ),
    ).toMatchObject({
      'Ministry of Works': 'organisation',
      'Treaty of Ellery': 'agreement',
      'KX-40': 'object',
      Dorvale: 'place',
      NATRO: 'organisation',
      'Bank of Ellery': 'organisation',
      'Azure Sea': 'place',
      'Mara Quill': 'person',
      Sudria: 'place',
      'New Ellery': 'place',
      'Harvest Festival': 'event',
    });
  });

  it('tells a place by the word for what belongs to it', () => {
    expect(kindsIn('They praised Norlandia and blamed a Norlandian ship.')).toEqual({ Norlandia: 'place' });
  });

  it('reads the country where the pronoun would stand', () => {
    expect(namesIn('Talks in the US began, and U.S. ships left.')).toHaveLength(1);
    expect(namesIn('They told us to go, and we let them lead us.')).toEqual([]);
  });

  it('takes two names tied by a hyphen for two', () => {
    expect(namesIn('In Norland and in Sudria the Norland-Sudria treaty is old.')).toEqual([
      'Norland',
      'Sudria',
    ]);
  });
});
