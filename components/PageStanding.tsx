import type { AccessWishes } from '@/components/AccessLine';
import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import { sayAgain } from '@/components/say-again';
import { sentenceStrokes } from '@/components/sentence-strokes';
import { Standing } from '@/components/Standing';
import { Strip } from '@/components/Strip';
import type { PageState } from '@/core/claims/page-state';

/** What may be wished where there is no list. A wish that is not given is not offered. */
export type StandingWishes = AccessWishes & {
  readonly onRead: () => void;
  readonly onSwitchOn: () => void;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
  /** To a pack of the reader's own. */
  readonly onAddArticle?: (() => void) | undefined;
};

type PageStandingProps = {
  /** Null until the first answer. */
  readonly page: PageState | null;
  readonly wishes: StandingWishes;
  /** Of a page that was read: said after what is said of it. */
  readonly children?: ComponentChildren;
};

/** Every state of a page in which there is no list of claims. */
export function PageStanding({ page, wishes, children }: PageStandingProps): VNode {
  const words = useWords();
  const { say } = words;
  if (page === null) return <StillReading />;
  const library = { label: say('state.openLibrary'), onGo: wishes.onLibrary };
  const { coverage } = page;
  switch (page.status) {
    case 'reading':
      return <StillReading />;
    case 'checked':
      return (
        <NothingKnown page={page} wishes={wishes}>
          {children}
        </NothingKnown>
      );
    case 'not-an-article':
      return (
        <Standing
          title={say('state.notArticle.title')}
          actions={[{ label: say('state.readAnyway'), main: true, onGo: wishes.onRead }, library]}
          coverage={coverage}
        >
          <p>{say('state.notArticle.text')}</p>
        </Standing>
      );
    case 'not-granted':
      return <NotGranted page={page} wishes={wishes} />;
    case 'switched-off':
      return (
        <Standing
          title={say('state.off.title')}
          actions={[{ label: say('state.switchOn'), main: true, onGo: wishes.onSwitchOn }]}
          coverage={coverage}
        >
          <p>{say('state.off.text')}</p>
        </Standing>
      );
    case 'failed':
      return (
        <Standing
          title={say('state.failed.title')}
          actions={[{ label: say('state.again'), main: true, onGo: wishes.onRead }]}
          coverage={coverage}
        >
          <p role="alert">{say(`failed.${page.why}`, { detail: sayAgain(page.detail, words) })}</p>
        </Standing>
      );
    case 'cannot-run':
      return (
        <Standing title={say('state.cannotRun.title')} actions={[library]} coverage={coverage}>
          <p>{say(`cannotRun.${page.why}`)}</p>
          <p>{say('cannotRun.lookUp')}</p>
        </Standing>
      );
  }
}

type NotGrantedProps = {
  readonly page: PageState & { readonly status: 'not-granted' };
  readonly wishes: StandingWishes;
};

/** Where the browser hides even the address, neither the page nor its site can be asked for. */
function NotGranted({ page: { host, access, coverage }, wishes }: NotGrantedProps): VNode {
  const { say } = useWords();
  const { onRead, onReadAlways, onReadEverywhere } = wishes;
  const isHidden = host === '';
  const always = isHidden || access === 'part' ? undefined : onReadAlways;
  return (
    <Standing
      title={say(isHidden ? 'access.hidden.title' : 'state.notGranted.title')}
      actions={[
        ...(isHidden ? [] : [{ label: say('state.readOnce'), main: true as const, onGo: onRead }]),
        ...(always ? [{ label: say('state.readAlways'), onGo: always }] : []),
        ...(onReadEverywhere ? [{ label: say('access.everywhere'), onGo: onReadEverywhere }] : []),
      ]}
      coverage={coverage}
    >
      <p>{say(isHidden ? 'access.hidden.text' : 'state.notGranted.text')}</p>
      {isHidden && <p>{say('access.promise')}</p>}
    </Standing>
  );
}

/** A still frame of the size that the glance will have. */
function StillReading(): VNode {
  const { say } = useWords();
  return (
    <section class="glance still" aria-busy="true">
      <p class="sr" role="status">
        {say('state.reading')}
      </p>
      <span class="bone title" />
      <span class="bone sum" />
      <span class="bone strip" />
      <span class="bone count" />
      <span class="bone count" />
    </section>
  );
}

type NothingKnownProps = {
  readonly page: PageState & { readonly status: 'checked' };
  readonly wishes: StandingWishes;
  readonly children: ComponentChildren;
};

function NothingKnown({ page, wishes, children }: NothingKnownProps): VNode {
  const { say, list } = useWords();
  const { check, coverage, leftOut } = page;
  if (leftOut > 0) {
    return (
      <Standing
        title={say('state.leftOut.title')}
        actions={[{ label: say('state.leftOut.settings'), onGo: wishes.onSettings }]}
        coverage={coverage}
      >
        <p>{say('state.leftOut.text', { n: leftOut })}</p>
        {children}
      </Standing>
    );
  }
  const names = check.actors.map(({ name }) => name);
  if (check.read === 'other-language') {
    return (
      <Standing title={say('state.language.title')} coverage={coverage}>
        <p>{say('state.language.text')}</p>
        {children}
      </Standing>
    );
  }
  return (
    <Standing
      title={say('state.unknown.title')}
      actions={[
        ...(wishes.onAddArticle
          ? [{ label: say('add.this'), main: true as const, onGo: wishes.onAddArticle }]
          : []),
        { label: say('state.openLibrary'), onGo: wishes.onLibrary },
      ]}
      coverage={coverage}
    >
      <Strip strokes={sentenceStrokes(check)} counts={check.counts} />
      <p>{say('state.unknown.text', { n: check.counts.sentences })}</p>
      {names.length > 0 && <p>{say('state.unknown.actors', { names: list(names.slice(0, 6)) })}</p>}
      {children}
    </Standing>
  );
}
