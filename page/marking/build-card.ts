/** The card's content, node by node: text is always text. Read-only but for one button. */
import type { ActorOnPage, CardRow, ClaimOnPage, PageWords } from '@/core/claims/page-marks';
import type { Marked } from '@/core/claims/claim-view';
import { drawIcon } from './draw-icon';
import { markKinds } from './mark';

export type CardTools = {
  readonly words: PageWords;
  /** Called for the reader's own press only. */
  readonly openPanel: () => void;
  /** How the key for the next conflict is called; undefined where there is none to go to. */
  readonly nextConflict: string | undefined;
  /** Whether the reader has noted something at these words. */
  readonly isNoted: boolean;
};

export function buildClaimCard(
  document: Document,
  { verdict, card }: ClaimOnPage,
  tools: CardTools,
): HTMLElement {
  const make = makerOf(document);
  const { words } = tools;
  const content = openCard(make, card.about === null ? card.name : `${card.name} ${card.about}`, words);
  content.dataset.verdict = verdict;
  const head = make('p', 'verdict', drawIcon(document, verdict), make('span', 'word', card.name));
  if (card.about !== null) head.append(make('span', 'about', card.about));
  content.append(
    make('div', 'top', head, asWritten(make('p', 'claim', card.claim))),
    make('dl', '', ...card.rows.flatMap((row) => buildRow(make, row))),
    make('p', 'sum', card.sources.join(' ')),
  );
  for (const line of [card.age, card.own]) if (line !== null) content.append(make('p', 'sum age', line));
  if (tools.isNoted) content.append(make('p', 'sum noted', drawIcon(document, 'note'), words.note));
  content.append(buildEnd(document, tools), buildLegend(make, words));
  return content;
}

/** A name we know: who it is, and how much the library says of it. */
export function buildActorCard(
  document: Document,
  { name, role, claims }: ActorOnPage,
  words: PageWords,
): HTMLElement {
  const make = makerOf(document);
  const card = openCard(make, words.actor, words);
  card.classList.add('actor');
  card.append(asWritten(make('p', 'claim', name)));
  for (const line of [role ?? words.actor, claims]) if (line !== null) card.append(make('small', '', line));
  return card;
}

/** What was noted is never shown inside a page. */
export function buildNoteCard(document: Document, tools: CardTools): HTMLElement {
  const make = makerOf(document);
  const card = openCard(make, tools.words.note, tools.words);
  card.append(
    make('p', 'sum noted', drawIcon(document, 'note'), tools.words.note),
    buildEnd(document, { ...tools, nextConflict: undefined }),
  );
  return card;
}

function openCard(make: Make, label: string, { language }: PageWords): HTMLElement {
  const card = make('section', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  card.lang = language;
  card.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  return card;
}

/** Of the languages that have a catalogue. */
function isRightToLeft(language: string): boolean {
  return /^(?:ar|fa|he|ur)\b/.test(language);
}

function buildRow(make: Make, row: CardRow): readonly HTMLElement[] {
  const who = make('dt', '', row.who);
  for (const line of [row.when, row.note]) if (line !== null) who.append(make('small', '', line));
  const words = buildMarked(make, row.words);
  const said = row.isQuoted ? make('dd', '', make('q', '', ...words)) : make('dd', '', ...words);
  return [who, asWritten(said)];
}

/** What the page, the reports and the packs say is in their languages, not in ours. */
function asWritten(element: HTMLElement): HTMLElement {
  element.lang = '';
  element.dir = 'auto';
  return element;
}

function buildMarked(make: Make, { text, marks }: Marked): readonly (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    nodes.push(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function buildEnd(document: Document, { words, openPanel, nextConflict }: CardTools): HTMLElement {
  const make = makerOf(document);
  const button = make('button', '', drawIcon(document, 'panel'), words.openPanel);
  button.setAttribute('type', 'button');
  button.addEventListener('click', (event) => {
    if (event.isTrusted) openPanel();
  });
  const end = make('div', 'end', button);
  if (nextConflict !== undefined)
    end.append(make('span', 'hint', make('kbd', '', nextConflict), ` ${words.nextConflict}`));
  return end;
}

/** Each word wears the line that it explains. */
function buildLegend(make: Make, { legend, lines }: PageWords): HTMLElement {
  const list = make('ul', 'legend');
  list.setAttribute('aria-label', legend);
  for (const kind of markKinds) {
    const word = make('li', 'word', lines[kind]);
    if (kind === 'actor') word.classList.add('name');
    else word.dataset.verdict = kind;
    list.append(word);
  }
  return list;
}

type Make = (tag: string, className: string, ...children: (Node | string)[]) => HTMLElement;

function makerOf(document: Document): Make {
  return (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  };
}
