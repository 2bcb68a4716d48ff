import type { ComponentChildren, VNode } from 'preact';
import { Brand } from '@/components/Brand';
import { useWords } from '@/components/language';
import { ComputerPicture } from '@/components/library/ComputerPicture';
import { MarksPicture } from '@/components/library/MarksPicture';
import { OriginPicture } from '@/components/library/OriginPicture';
import { hrefOf } from '@/components/library/place';
import type { Shelf } from '@/components/library/shelf';

/** What it is in three pictures, and three honest sentences. */
export function FirstRun({ shelf }: { readonly shelf: Shelf | null }): VNode {
  const { say } = useWords();
  return (
    <main class="first">
      <Brand name={say('name')} />
      <header>
        <h1>{say('first.title')}</h1>
        <p class="intro">{say('first.intro')}</p>
      </header>
      <div class="three">
        <Picture title={say('first.marks')} text={say('first.marks.text')}>
          <MarksPicture />
        </Picture>
        <Picture title={say('first.who')} text={say('first.who.text')}>
          <OriginPicture />
        </Picture>
        <Picture title={say('first.local')} text={say('first.local.text')}>
          <ComputerPicture />
        </Picture>
      </div>
      <ul class="not">
        {(['never', 'unmarked', 'allowed'] as const).map((each) => (
          <li key={each}>
            <b>{say(`first.${each}`)}</b> {say(`first.${each}.text`)}
          </li>
        ))}
      </ul>
      <div class="go">
        <a class="button main" href={hrefOf('claims')}>
          {say('first.openLibrary')}
        </a>
        <a class="button" href={hrefOf('settings')}>
          {say('first.sites')}
        </a>
        <Start shelf={shelf} />
      </div>
    </main>
  );
}

type PictureProps = { readonly title: string; readonly text: string; readonly children: ComponentChildren };

function Picture({ title, text, children }: PictureProps): VNode {
  return (
    <figure>
      <div class="pic">{children}</div>
      <figcaption>
        <h2>{title}</h2>
        <p>{text}</p>
      </figcaption>
    </figure>
  );
}

function Start({ shelf }: { readonly shelf: Shelf | null }): VNode | null {
  const { say, list, longDay } = useWords();
  if (shelf === null || shelf.packs.length === 0) return null;
  const packs = shelf.packs.map(({ pack }) =>
    say('first.pack', {
      title: pack.title,
      reports: say('count.reports', { n: pack.reports.length }),
      day: longDay(pack.asOf),
    }),
  );
  return <p>{say('first.packs', { packs: list(packs) })}</p>;
}
