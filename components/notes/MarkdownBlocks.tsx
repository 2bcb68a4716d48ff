import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { readMarkdown, type Block, type Cell, type Inline } from '@/components/notes/read-markdown';

/** A note as its Markdown means it. Loaded when it is first wanted: the reader of Markdown is larger than a popup. */
export function MarkdownBlocks({ text }: { readonly text: string }): VNode {
  return <Blocks blocks={readMarkdown(text)} />;
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }): VNode {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { readonly block: Block }): VNode {
  switch (block.kind) {
    case 'heading':
      // Not a heading of the page: a note's own title must not stand beside ours.
      return (
        <p class="title">
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'rule':
      return <hr />;
  }
}

function List({ block }: { readonly block: Block & { readonly kind: 'list' } }): VNode {
  const { say } = useWords();
  const items = block.items.map(({ done, blocks }, index) => (
    <li key={index} class={done === null ? undefined : 'task'}>
      {done !== null && (
        <span role="img" aria-label={say(done ? 'note.task.done' : 'note.task.open')}>
          {done ? '☑' : '☐'}
        </span>
      )}
      <div>
        <Blocks blocks={blocks} />
      </div>
    </li>
  ));
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

function Table({ block }: { readonly block: Block & { readonly kind: 'table' } }): VNode {
  const cells = (row: readonly Cell[], as: 'th' | 'td') =>
    row.map((cell, index) => {
      const Tag = as;
      return (
        <Tag key={index}>
          <Inlines inlines={cell} />
        </Tag>
      );
    });
  return (
    <div class="sheet">
      <table>
        <thead>
          <tr>{cells(block.head, 'th')}</tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): VNode {
  return (
    <>
      {inlines.map((inline, index) => (
        <OneInline key={index} inline={inline} />
      ))}
    </>
  );
}

function OneInline({ inline }: { readonly inline: Inline }): VNode {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.inlines} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.inlines} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines inlines={inline.inlines} />
        </s>
      );
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noreferrer">
          <Inlines inlines={inline.inlines} />
        </a>
      );
  }
}
