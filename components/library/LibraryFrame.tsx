import type { ComponentChildren, VNode } from 'preact';
import { Brand } from '@/components/Brand';
import { useWords } from '@/components/language';
import { LibraryLookUp, type LibraryLookUpProps } from '@/components/library/LibraryLookUp';
import { hrefOf, sections, type Section } from '@/components/library/place';

type LibraryFrameProps = {
  readonly section: Section;
  /** How many there are; sections without a number are not counted. */
  readonly counts: Partial<Readonly<Record<Section, number>>>;
  readonly lookUp: LibraryLookUpProps;
  readonly children: ComponentChildren;
};

/** Their numbers come a moment later, and push nothing aside then. */
const counted: readonly Section[] = ['reports', 'claims', 'actors', 'notes', 'packs'];

export function LibraryFrame({ section, counts, lookUp, children }: LibraryFrameProps): VNode {
  const { say, number } = useWords();
  return (
    <div class="shelves">
      <nav aria-label={say('library.label')}>
        <Brand name={say('name')} />
        <ul>
          {sections.map((each) => {
            const count = counts[each];
            return (
              <li key={each}>
                <a href={hrefOf(each)} aria-current={each === section ? 'page' : undefined}>
                  {say(`library.${each}`)}
                  <span class={counted.includes(each) ? 'counted' : undefined}>
                    {count === undefined ? '' : number(count)}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
        <p class="local">{say('library.local')}</p>
      </nav>
      <main>
        <LibraryLookUp {...lookUp} />
        {children}
      </main>
    </div>
  );
}

type PageHeadProps = {
  readonly title: string;
  readonly over?: string;
  readonly children?: ComponentChildren;
};

/** The head of a page of the library. */
export function PageHead({ title, over, children }: PageHeadProps): VNode {
  return (
    <header class="pagehead">
      <div>
        {over !== undefined && <p class="small quiet">{over}</p>}
        <h1>{title}</h1>
      </div>
      {children}
    </header>
  );
}
