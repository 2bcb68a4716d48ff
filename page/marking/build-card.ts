/** The card's content, node by node: text is always text. Read-only but for one button. */
import type { Marked } from '@/core/claims/claim-view';
import { texts } from './card-texts';
import type { CardRow, CardWords } from './card-words';
import { drawIcon } from './draw-icon';

export type CardTools = {
  /** What the one button says. */
  readonly panelLabel: string;
  /** Called for the reader's own press only. */
  readonly openPanel: () => void;
  /** How the key for the next conflict is called; undefined where there is none to go to. */
  readonly nextConflict: string | undefined;
};

export function buildClaimCard(document: Document, words: CardWords, tools: CardTools): HTMLElement {
  const make = makerOf(document);
  const card = make('section', 'card');
  card.dataset.verdict = words.verdict;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', [words.name, words.about].filter((part) => part !== null).join(' '));
  const verdict = make('p', 'verdict', drawIcon(document, words.verdict), make('span', 'word', words.name));
  if (words.about !== null) verdict.append(make('span', 'about', words.about));
  card.append(
    make('div', 'top', verdict, make('p', 'claim', words.claim)),
    make('dl', '', ...words.rows.flatMap((row) => buildRow(document, row))),
    make('p', 'sum', [words.sources, words.more].filter((part) => part !== null).join(' ')),
  );
  if (words.age !== null) card.append(make('p', 'sum age', words.age));
  card.append(buildEnd(document, tools));
  return card;
}

/** A name we know; who it is stands in the panel. */
export function buildActorCard(document: Document, name: string): HTMLElement {
  const make = makerOf(document);
  const card = make('section', 'card actor', make('p', 'claim', name), make('small', '', texts.actor));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', texts.actor);
  return card;
}

function buildRow(document: Document, row: CardRow): readonly HTMLElement[] {
  const make = makerOf(document);
  const who = make('dt', '', row.who);
  for (const line of [row.when, row.note]) if (line !== null) who.append(make('small', '', line));
  const words = buildMarked(document, row.words);
  return [who, row.isQuoted ? make('dd', '', make('q', '', ...words)) : make('dd', '', ...words)];
}

function buildMarked(document: Document, { text, marks }: Marked): readonly (string | HTMLElement)[] {
  const make = makerOf(document);
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    nodes.push(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function buildEnd(document: Document, { panelLabel, openPanel, nextConflict }: CardTools): HTMLElement {
  const make = makerOf(document);
  const button = make('button', '', drawIcon(document, 'panel'), panelLabel);
  button.setAttribute('type', 'button');
  button.addEventListener('click', (event) => {
    if (event.isTrusted) openPanel();
  });
  const end = make('div', 'end', button);
  if (nextConflict !== undefined)
    end.append(make('span', 'hint', make('kbd', '', nextConflict), ` ${texts.nextConflict}`));
  return end;
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
