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

/** A word stands alone between separators, or as a part of camelCase: `relatedLinks`, `articleRelated`, not `unrelated`. */
const sideName = new RegExp(
  `(?:^|[^a-zA-Z])(?:${sideWords.join('|')})(?![a-z])|[a-z0-9](?:${sideWords.map(capitalised).join('|')})(?![a-z])`,
);
const authorName = /(?:^|\s)(?:author|keywords|commentText)(?:\s|$)/;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What names may decide: `names` for the usual reading, `attributes` where names led astray. */
export type LeavingOut = 'names' | 'attributes';

export function makeLeftOutTest(by: LeavingOut): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  const isSideName = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = sideName.test(name)));
    return answer;
  };
  return (element) => {
    if (element.localName === 'form') return !isBodyItself(element);
    if (!element.hasAttributes()) return false;
    if (isOutByAttribute(element)) return true;
    if (by === 'attributes') return false;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return name !== ' ' && isSideName(name) && !isBodyItself(element);
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
