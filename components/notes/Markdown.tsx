import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Blocks = ComponentType<{ readonly text: string }>;

/** Markdown with its marks turned into form; the plain words stand there until its reader has come. */
export function Markdown({ text }: { readonly text: string }): VNode {
  const [Loaded, setLoaded] = useState<Blocks | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('@/components/notes/MarkdownBlocks').then(
      ({ MarkdownBlocks }) => isWanted && setLoaded(() => MarkdownBlocks),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <div class="markdown" dir="auto">
      {Loaded === null ? <p class="plain">{text}</p> : <Loaded text={text} />}
    </div>
  );
}
