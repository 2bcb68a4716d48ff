/** Pages whose policies and scripts stand in the way of any code but their own. */
import { plain, type Trial } from './trial';

const recordsViolations = `<script nonce="n">window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));</script>`;
const noViolations = 'window.violations.length === 0';

export const hostileSettings: readonly Trial[] = [
  plain('a closed content security policy', 'P3', {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'nonce-n'" },
    head: recordsViolations,
    afterwards: noViolations,
  }),
  plain('trusted types for everything', 'P4', {
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'nonce-n'",
    },
    head: recordsViolations,
    afterwards: noViolations,
  }),
  plain('built-in functions replaced by ones that throw', 'P5', {
    head: `<script>const fail = () => { window.called = (window.called ?? 0) + 1; throw new Error('not yours'); };
for (const name of ['map', 'filter', 'forEach', 'push', 'flatMap']) Object.defineProperty(Array.prototype, name, { value: fail, configurable: true });
for (const name of ['get', 'set', 'has']) Object.defineProperty(Map.prototype, name, { value: fail, configurable: true });
window.MutationObserver = fail; window.Range = fail; window.StaticRange = fail; window.Highlight = fail;
Object.defineProperty(document, 'createTreeWalker', { value: fail }); Object.defineProperty(Node.prototype, 'textContent', { get: fail, set: fail });</script>`,
    afterwards: 'window.called === undefined',
  }),
  plain('a page that marks words of its own by the same means', 'T22', {
    tail: `<style>::highlight(find){background:gold}</style><script>
const own = document.createRange(); own.selectNodeContents(document.querySelector('h1'));
CSS.highlights.set('find', new Highlight(own));
window.asBefore = () => CSS.highlights.get('find').size === 1 && [...CSS.highlights.keys()].filter((name) => name === 'find').length === 1;</script>`,
    // The page's own mark is in the list of marks too.
    afterwards: 'window.asBefore()',
  }),
  plain('a page that empties its style sheets every 100 ms', 'P6', {
    tail: `<script>window.refilled = 0; setInterval(() => {
  if (document.adoptedStyleSheets.length > 0) { window.refilled += 1; document.adoptedStyleSheets = []; } }, 100);</script>`,
    marked: [],
    afterwards: `new Promise((done) => setTimeout(() => { const at = window.refilled; setTimeout(() => done(at <= 6 && window.refilled === at), 2000); }, 4000))`,
  }),
  plain('a page that takes away every mark and everything added to it', 'F6', {
    tail: `<script>window.fights = 0;
new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.includes('-')) { window.fights += 1; node.remove(); } })
  .observe(document.documentElement, { childList: true, subtree: true });
setInterval(() => { if (CSS.highlights.size > 0) { window.fights += 1; CSS.highlights.clear(); } }, 50);</script>`,
    marked: [],
    afterwards: `new Promise((done) => setTimeout(() => { const at = window.fights; setTimeout(() => done(at <= 50 && window.fights - at <= 1), 2000); }, 4000))`,
  }),
];
