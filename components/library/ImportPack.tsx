import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { ImportRefused } from '@/components/library/ImportRefused';
import type { Importing, PackBefore, PackWishes } from '@/components/library/packs-state';
import { sayAgain } from '@/components/say-again';
import type { Words } from '@/components/words';
import type { ClaimPack } from '@/core/claims/claim-pack';

type ImportPackProps = {
  readonly importing: Importing;
  readonly wishes: Pick<PackWishes, 'onImportPack' | 'onStopImport' | 'onInstallPack'>;
};

/** A file is dropped or chosen, looked into, shown with its counts, and installed only when the reader says so. */
export function ImportPack({ importing, wishes }: ImportPackProps): VNode {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'import over' : 'import'}
      aria-label={say('packs.import')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) wishes.onImportPack(file);
      }}
    >
      <Step importing={importing} wishes={wishes} over={over} />
    </section>
  );
}

function Step({ importing, wishes, over }: ImportPackProps & { readonly over: boolean }): VNode {
  const words = useWords();
  const { say } = words;
  switch (importing.status) {
    case 'idle':
      return <ChooseFile over={over} onFile={wishes.onImportPack} />;
    case 'reading':
      return (
        <Progress share={importing.share} onStop={wishes.onStopImport}>
          {say('packs.reading', { name: importing.name })}
        </Progress>
      );
    case 'installing':
      return (
        <Progress share={importing.share} onStop={wishes.onStopImport}>
          {say('packs.installing', { title: importing.title })}
        </Progress>
      );
    case 'refused':
      return <ImportRefused name={importing.name} faults={importing.faults} onClose={wishes.onStopImport} />;
    case 'failed':
      return (
        <div role="alert">
          <p>{say(`packs.failed.${importing.why}`, { reason: sayAgain(importing.reason, words) })}</p>
          <p class="small quiet">{say('packs.refused.nothing')}</p>
          <button type="button" class="button" onClick={wishes.onStopImport}>
            {say('packs.close')}
          </button>
        </div>
      );
    case 'asking':
      return (
        <Ask
          pack={importing.pack}
          before={importing.before}
          onInstall={() => wishes.onInstallPack(importing.pack)}
          onNo={wishes.onStopImport}
        />
      );
  }
}

type ChooseFileProps = { readonly over: boolean; readonly onFile: (file: File) => void };

function ChooseFile({ over, onFile }: ChooseFileProps): VNode {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <h2>{say('packs.import')}</h2>
      <p class="quiet">{say(over ? 'packs.import.drop' : 'packs.import.text')}</p>
      <input
        ref={field}
        class="sr"
        type="file"
        tabIndex={-1}
        aria-label={say('packs.import')}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again is a change too.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {say('packs.import.choose')}
      </button>
    </>
  );
}

type ProgressProps = {
  readonly share: number;
  readonly onStop: () => void;
  readonly children: ComponentChildren;
};

function Progress({ share, onStop, children }: ProgressProps): VNode {
  const { say } = useWords();
  return (
    <>
      <p role="status">{children}</p>
      <progress max={1} value={share} aria-label={say('packs.import')} />
      <button type="button" class="button" onClick={onStop}>
        {say('packs.stop')}
      </button>
    </>
  );
}

type AskProps = {
  readonly pack: ClaimPack;
  readonly before: PackBefore | null;
  readonly onInstall: () => void;
  readonly onNo: () => void;
};

/** What is in the file, and beside it what it would replace. */
function Ask({ pack, before, onInstall, onNo }: AskProps): VNode {
  const words = useWords();
  const { say, longDay } = words;
  return (
    <div role="group" aria-label={say('packs.preview')}>
      <h2>{say(before === null ? 'packs.preview' : 'packs.preview.replace')}</h2>
      <p class="title">{say('library.packLine', { title: pack.title, day: longDay(pack.asOf) })}</p>
      {pack.description !== undefined && <p class="quiet">{pack.description}</p>}
      <p class="small quiet">{sayContents(pack, words)}</p>
      {before !== null && <Compare pack={pack} before={before} />}
      {pack.unreviewed === true && <p class="small">{say('packs.preview.unreviewed')}</p>}
      <p class="id">
        {pack.id} {pack.revision}
      </p>
      <div class="actions">
        <button type="button" class="button main" onClick={onInstall}>
          {say(before === null ? 'packs.install' : 'packs.replace')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {say('packs.notNow')}
        </button>
      </div>
    </div>
  );
}

function Compare({ pack, before }: Pick<AskProps, 'pack'> & { readonly before: PackBefore }): VNode {
  const { say, day } = useWords();
  const line = (revision: string | null | undefined, asOf: string, claims: number | null) => ({
    revision: revision ?? say('packs.noRevision'),
    day: day(asOf),
    claims: say('count.claims', { n: claims ?? 0 }),
  });
  const isOlder = pack.asOf < before.asOf || (pack.revision ?? '') < (before.revision ?? '');
  return (
    <div class="small">
      <p>{say('packs.preview.before', line(before.revision, before.asOf, before.claims))}</p>
      <p>{say('packs.preview.now', line(pack.revision, pack.asOf, pack.claims.length))}</p>
      {isOlder && <p role="alert">{say('packs.preview.older')}</p>}
    </div>
  );
}

function sayContents(pack: ClaimPack, { say }: Words): string {
  return say('packs.preview.contents', {
    claims: say('count.claims', { n: pack.claims.length }),
    reports: say('count.reports', { n: pack.reports.length }),
    evidence: say('packs.preview.evidence', { n: pack.evidence.length }),
    conflicts: say('packs.preview.conflicts', {
      n: pack.relations.filter(({ kind }) => kind === 'conflicts').length,
    }),
    actors: say('count.actors', { n: pack.actors.length }),
  });
}
