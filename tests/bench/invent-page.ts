/** A page as a news site serves it, of any length and of nobody's words: menus, pictures, an article, related stories, comments. */
import { inventName, makeChance, type Chance } from './invent-words';

export type InventedPage = {
  readonly html: string;
  /** A thousand names; some fifty of them stand in the article. */
  readonly names: readonly string[];
};

const wordsInSentence = 18;
const sentencesInParagraph = 4;
const knownNames = 1_000;

export function inventPage(paragraphs: number): InventedPage {
  const chance = makeChance(20_310_501);
  const names = Array.from({ length: knownNames }, () => `${inventName(chance, 2)} ${inventName(chance, 2)}`);
  const words = Array.from({ length: 600 }, () => inventName(chance, 1 + chance.below(3)).toLowerCase());
  const writer: Writer = { chance, names, words };
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title(writer)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-03">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Invented","publisher":{"name":"Nobody"}}</script>
<style>body{margin:0;font:18px/1.6 serif}main{max-width:40rem;margin:auto}nav a,li a{margin:0 .5rem}aside{float:right;width:12rem}</style>
</head><body>
<nav>${links(writer, 60)}</nav>
<main><article><h1>${title(writer)}</h1>
${Array.from({ length: paragraphs }, (_, at) => part(writer, at)).join('\n')}
</article><section class="comments">${Array.from({ length: 30 }, () => `<div><b>${names[0]}</b><p>${sentence(writer)}</p></div>`).join('\n')}</section></main>
<footer><ul>${links(writer, 80)}</ul></footer></body></html>`;
  return { html, names };
}

type Writer = {
  readonly chance: Chance;
  readonly names: readonly string[];
  readonly words: readonly string[];
};

function part(writer: Writer, at: number): string {
  const text = Array.from({ length: sentencesInParagraph }, () => sentence(writer)).join(' ');
  const paragraph = `<p>\n  ${text}\n</p>`;
  if (at % 9 === 4) return `<h2>${title(writer)}</h2>${paragraph}`;
  if (at % 11 === 6)
    return `<figure><img alt="" width="600" height="30"><figcaption>${title(writer)}</figcaption></figure>${paragraph}`;
  if (at % 13 === 8) return `<aside class="related"><ul>${links(writer, 4)}</ul></aside>${paragraph}`;
  return paragraph;
}

/** Some words are links or bold, every second sentence names somebody. */
function sentence({ chance, names, words }: Writer): string {
  const said = Array.from({ length: wordsInSentence }, (_, at) => {
    const word = chance.pick(words);
    if (at === 3 && chance.below(2) === 0) return names[chance.mostlyFirst(50)] ?? word;
    if (chance.below(40) === 0) return `<a href="/${word}">${word}</a>`;
    return chance.below(50) === 0 ? `<em>${word}</em>` : word;
  });
  return `The ${said.join(' ')}.`;
}

function title({ chance, words }: Writer): string {
  return Array.from({ length: 7 }, () => chance.pick(words)).join(' ');
}

function links(writer: Writer, count: number): string {
  return Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${title(writer)}</a></li>`).join(
    '\n',
  );
}
