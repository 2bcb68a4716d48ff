/** What a tag means for the reading of an article. Tags that are not listed are blocks: custom elements, too. */
export type TagRole = 'block' | 'inline' | 'break' | 'skip';

const inline =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong sub sup time tt u var wbr slot';
/** Nothing that a reader reads as the article's prose: tools, code, pictures, forms, navigation, and what belongs beside the article. */
const skip =
  'script style noscript noembed noframes xmp plaintext template head title meta link base textarea input select option optgroup datalist button output progress meter ' +
  'code pre kbd samp svg math iframe object embed canvas audio video map area picture img source track param ' +
  'nav footer aside dialog menu rp rt fencedframe portal search';

const roles: ReadonlyMap<string, TagRole> = new Map<string, TagRole>([
  ...inline.split(' ').map((tag): [string, TagRole] => [tag, 'inline']),
  ...skip.split(' ').map((tag): [string, TagRole] => [tag, 'skip']),
  ['br', 'break'],
]);

export function roleOfTag(localName: string): TagRole {
  return roles.get(localName) ?? 'block';
}
