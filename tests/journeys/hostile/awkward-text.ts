/** Text that is there but hard to find, and text that is found but not there for a reader. */
import { article, claims, paragraphs, plain, type Trial } from './trial';

const { met, bomb, crimea } = claims;

/** Ways to plant words that no reader sees. */
const hiding: readonly string[] = [
  '<p style="display:none">TEXT</p>',
  '<p style="visibility:hidden">TEXT</p>',
  '<p style="opacity:0">TEXT</p>',
  '<p style="font-size:0">TEXT</p>',
  '<p style="font-size:1px">TEXT</p>',
  '<p style="color:#fff;background:#fff">TEXT</p>',
  '<p style="color:transparent">TEXT</p>',
  '<p style="position:absolute;left:-9999px">TEXT</p>',
  '<p style="position:absolute;top:-9999px">TEXT</p>',
  '<p style="text-indent:-9999px;overflow:hidden">TEXT</p>',
  '<p style="clip-path:inset(100%)">TEXT</p>',
  '<p style="position:absolute;clip:rect(0,0,0,0)">TEXT</p>',
  '<p style="height:0;overflow:hidden">TEXT</p>',
  '<p style="width:0;height:1px;overflow:hidden;position:absolute">TEXT</p>',
  '<p style="transform:scale(0)">TEXT</p>',
  '<p hidden>TEXT</p>',
  '<p aria-hidden="true">TEXT</p>',
  '<p style="content-visibility:hidden">TEXT</p>',
  '<div style="opacity:0"><p>TEXT</p></div>',
  '<details><summary>More</summary><p>TEXT</p></details>',
];

export const hidingWays = hiding.length;

const split = (sentence: string) =>
  sentence
    .replace('Vladimir', '<b>Vla</b><i>dim<wbr>ir</i>')
    .replace('Witkoff', '<a href="#w">Wit</a><!-- note -->koff')
    .replace('Moscow', 'Mos<span></span>cow');

const softened = (sentence: string) =>
  sentence
    .replace('Vladimir Putin', 'Vla\u00addimir\u00a0Pu\u200btin')
    .replace('Witkoff', 'Wit\u00adkoff')
    .replace('Moscow', 'Mos\u2060cow');

export const awkwardText: readonly Trial[] = [
  {
    name: 'text split over inline elements and comments',
    rows: 'T1 T2',
    html: article({ body: paragraphs([split(met), bomb]) }),
    marked: [met, bomb],
  },
  {
    name: 'soft hyphens, zero-width and unbreakable spaces in names',
    rows: 'T3',
    html: article({ body: paragraphs([softened(met), bomb]) }),
    // The marked text has them still; it is compared without.
    marked: [met, bomb],
  },
  {
    name: `invisible planted text, ${hiding.length} ways`,
    rows: 'T24',
    html: article({
      body: paragraphs([met]) + hiding.map((html) => html.replace('TEXT', bomb)).join('\n'),
    }),
    marked: [met],
    unmarked: ['Moskalik'],
  },
  {
    name: 'text that is no prose: code, forms, drawings',
    rows: 'T12',
    html: article({
      body: `${paragraphs([met])}<pre>${bomb}</pre><code>${bomb}</code><textarea>${bomb}</textarea>
<select><option>${bomb}</option></select><svg width="300" height="20"><text y="15">${bomb}</text></svg>
<noscript>${bomb}</noscript><template><p>${bomb}</p></template><button>${bomb}</button>`,
    }),
    marked: [met],
    unmarked: ['Moskalik'],
  },
  {
    name: 'editable fields, and typing in them',
    rows: 'T13',
    html: article({
      body: `${paragraphs([met])}<div id="editor" contenteditable="true"><p>${bomb}</p></div>
<div contenteditable="plaintext-only">${bomb}</div><div role="textbox">${bomb}</div><textarea id="field">${bomb}</textarea>`,
    }),
    marked: [met],
    unmarked: ['Moskalik'],
  },
  {
    name: 'open shadow roots, three deep, and a closed one',
    rows: 'T14',
    html: article({
      body: `${paragraphs([met])}<div id="one"></div><div id="closed"></div><script>
let host = document.getElementById('one');
for (const text of ['The first room is blue.', 'The second room is grey.', ${JSON.stringify(bomb)}]) {
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('p'), { textContent: text }));
  host = root.appendChild(document.createElement('div'));
}
document.getElementById('closed').attachShadow({ mode: 'closed' })
  .append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(crimea)} }));
</script>`,
    }),
    marked: [met, bomb],
    unmarked: ['stay with'],
  },
  {
    name: 'the same sentence two hundred times',
    rows: 'T18',
    html: article({ body: paragraphs(Array.from({ length: 200 }, () => bomb)) }),
    marked: Array.from({ length: 200 }, () => bomb),
  },
  {
    name: 'frames of five kinds: only the article itself is read',
    rows: 'P8',
    html: article({
      body: `${paragraphs([met])}<iframe srcdoc="<p>${bomb}</p>"></iframe><iframe src="about:blank"></iframe>
<iframe sandbox srcdoc="<p>${bomb}</p>"></iframe><iframe src="data:text/html,<p>${bomb}</p>"></iframe>
<script>const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob([${JSON.stringify(`<p>${bomb}</p>`)}], { type: 'text/html' })); document.querySelector('article').append(frame);</script>`,
    }),
    marked: [met],
    unmarked: ['Moskalik'],
  },
  plain('right-to-left page with left-to-right sentences', 'T7', {
    head: '<style>article{direction:rtl}</style>',
  }),
  plain('words in capitals by style, tiny and huge type', 'T20', {
    head: '<style>p{text-transform:uppercase;font-size:9px}p:nth-of-type(2n){font-size:64px}</style>',
  }),
];
