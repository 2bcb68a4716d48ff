/** Pages of a size that no article has, and pages that never stand still. */
import { inFull } from '@/tests/support/prove';
import { article, claims, paragraphs, type Trial } from './trial';

const { met, bomb, crimea } = claims;
/** As long as the catalogue asks in `npm run prove`, a tenth of it otherwise. */
const seconds = inFull ? 60 : 6;
const filler =
  'The tide tables of the coming month hang beside the door and are read by nobody in particular. ';

export const crowdedPages: readonly Trial[] = [
  {
    name: '1 MB in one text node',
    rows: 'F1',
    html: article({ body: `<p>${met} ${filler.repeat(Math.ceil(1_000_000 / filler.length))} ${bomb}</p>` }),
    marked: [met, bomb],
  },
  {
    name: '50,000 text nodes',
    rows: 'F3',
    html: article({
      body: `<p>${met}</p>${Array.from({ length: 10_000 }, (_, at) => `<p>Row <b>${at}</b> of <i>the</i> tables.</p>`).join('')}<p>${bomb}</p>`,
    }),
    marked: [met, bomb],
  },
  {
    name: `1,000 nodes a second for ${seconds} seconds`,
    rows: 'F4',
    html: article({
      body: `${paragraphs([met])}<div id="feed"></div><script>
const feed = document.getElementById('feed'); let count = 0;
const timer = setInterval(() => { for (let i = 0; i < 50; i += 1) { const p = document.createElement('p'); p.textContent = 'Row ' + (count += 1) + ' of the tables.'; feed.append(p); }
  if (count === ${seconds * 500}) { const known = document.createElement('p'); known.textContent = ${JSON.stringify(bomb)}; feed.append(known); }
  if (count >= ${seconds * 1000}) { clearInterval(timer); window.fed = true; } }, 50);
</script>`,
    }),
    marked: [met, bomb],
    afterwards: `window.fed === true && document.querySelectorAll("#feed p").length === ${seconds * 1000 + 1}`,
  },
  {
    name: 'a matched sentence whose neighbour changes at 60 Hz',
    rows: 'F5',
    html: article({
      body: `${paragraphs([met])}<p><span id="clock">0</span> seconds. ${crimea}</p><script>
const clock = document.getElementById('clock').firstChild; let n = 0; const started = performance.now();
const tick = () => { clock.data = String(n += 1); if (performance.now() - started < 3000) requestAnimationFrame(tick); else { clock.data = '180'; window.stopped = true; } }; tick();</script>`,
    }),
    marked: [met, crimea],
    afterwards: 'window.stopped === true',
  },
];
