/**
 * Which elements are not the article, told by their attributes alone: menus, related links, comments, newsletter
 * boxes, editable fields, what is hidden by markup. No list of sites: only the words that page builders use for
 * such boxes, so that it holds on a page nobody has looked at.
 */
const sideRoles = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist tab listbox textbox searchbox button form status timer tooltip'.split(
    ' ',
  ),
);

const sideWords = [
  'related relateds recirc recirculation recommended recommendation recommendations readmore read-more readnext read-next more-on moreon more-topic more-topics morefrom more-from more-stories',
  'most-read mostread most-popular mostpopular popular trending latest-news upnext up-next also-read alsoread see-also promo promos promotion promobox teaser teasers',
  'newsletter newsletters identity blocker offer offers signup sign-up subscribe subscription paywall regwall donate donation membership login register',
  'share sharing sharebar sharetools social socials follow-us followus comment comments commenting disqus respond discussion',
  'ad ads advert adverts advertisement advertising adslot ad-slot adbox sponsor sponsored sponsorship outbrain taboola dianomi affiliate',
  'breadcrumb breadcrumbs byline bylines author-bio authorbio author-box authorbox about-author contributors tags taglist tag-list topics keywords',
  'toolbar tooltip navbar navigation nav menu sidebar side-bar masthead pagination pager footer cookie cookies consent gdpr banner modal popup overlay',
  'skip-link skiplink print-only noprint visually-hidden visuallyhidden sr-only screen-reader-text screenreader',
  'poll quiz widget carousel slideshow gallery-nav toc table-of-contents timestamp dateline-box copyright correction-form feedback rating',
]
  .join(' ')
  .split(' ');

/** By its first part, how each of the words goes on: `read` → `-more`, `-next`; nothing where it is whole. */
const endings = new Map<string, string[]>();
for (const word of sideWords) {
  const [first = ''] = word.split('-', 1);
  const rests = endings.get(first);
  if (rests === undefined) endings.set(first, [word.slice(first.length)]);
  else rests.push(word.slice(first.length));
}

const part = /[A-Z]?[a-z]+/g;

/**
 * A word stands alone between separators, or as a part of camelCase: `relatedLinks`, `articleRelated`, not `unrelated`.
 * Taken apart and looked up: one pattern of all the words takes the browser longer to prepare than a page to be read.
 */
function isSideName(name: string): boolean {
  part.lastIndex = 0;
  for (let found = part.exec(name); found !== null; found = part.exec(name)) {
    const [word] = found;
    const first = word.charAt(0).toLowerCase() + word.slice(1);
    const rests = endings.get(first);
    if (rests === undefined || (first !== word && !/[a-z0-9]/.test(name.charAt(found.index - 1)))) continue;
    const end = part.lastIndex;
    if (rests.some((rest) => name.startsWith(rest, end) && !isSmall(name.charCodeAt(end + rest.length))))
      return true;
  }
  return false;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

const authorName = /(?:^|\s)(?:author|keywords|commentText)(?:\s|$)/;

/** What names may decide: `names` for the usual reading, `attributes` where names led astray. */
export type LeavingOut = 'names' | 'attributes';

export function makeLeftOutTest(by: LeavingOut): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  const isSide = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = isSideName(name)));
    return answer;
  };
  return (element) => {
    if (element.localName === 'form') return !isBodyItself(element);
    if (!element.hasAttributes()) return false;
    if (isOutByAttribute(element)) return true;
    if (by === 'attributes') return false;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return name !== ' ' && isSide(name) && !isBodyItself(element);
  };
}

function isOutByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && sideRoles.has(role)) return true;
  const property = element.getAttribute('itemprop');
  return property !== null && authorName.test(property);
}

/** Names describe layouts too (`with-sidebar`, `has-comments`): an element that holds the headline or says it is the body stays. */
function isBodyItself(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article' || name === 'h1') return true;
  const property = element.getAttribute('itemprop');
  return property === 'articleBody' || element.querySelector('h1, [itemprop="articleBody"]') !== null;
}
