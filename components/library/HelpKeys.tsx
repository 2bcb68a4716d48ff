import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import type { TextKey } from '@/components/texts';

const examples: readonly { readonly query: string; readonly finds: TextKey }[] = [
  { query: 'storm harbour', finds: 'help.search.words' },
  { query: 'actor:"Mara Lindqvist"', finds: 'help.search.actor' },
  { query: 'report:courier', finds: 'help.search.report' },
  { query: 'verdict:conflicting', finds: 'help.search.verdict' },
  { query: 'before:2025-04-01', finds: 'help.search.before' },
];

/** The one search syntax, by examples. */
export function HelpSearch(): VNode {
  const { say } = useWords();
  return (
    <Sec title={say('help.search')}>
      <p class="why">{say('help.search.text')}</p>
      <table class="plaintable">
        <thead>
          <tr>
            <th scope="col">{say('help.search.example')}</th>
            <th scope="col">{say('help.search.finds')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ query, finds }) => (
            <tr key={query}>
              <td>
                <code>{query}</code>
              </td>
              <td>{say(finds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sec>
  );
}

const keys: readonly { readonly where: TextKey; readonly keys: readonly string[]; readonly does: TextKey }[] =
  [
    { where: 'help.keys.everywhere', keys: ['/'], does: 'help.key.slash' },
    { where: 'help.keys.everywhere', keys: ['↓', '↑'], does: 'help.key.arrows' },
    { where: 'help.keys.everywhere', keys: ['Enter'], does: 'help.key.enter' },
    { where: 'help.keys.everywhere', keys: ['Esc'], does: 'help.key.escape' },
    { where: 'help.keys.matrix', keys: ['←', '↑', '→', '↓'], does: 'help.key.cells' },
    { where: 'help.keys.matrix', keys: ['Enter'], does: 'help.key.cell' },
    { where: 'help.keys.matrix', keys: ['C'], does: 'help.key.conflict' },
    { where: 'help.keys.matrix', keys: ['Home', 'End'], does: 'help.key.ends' },
    { where: 'help.keys.lists', keys: ['↓', '↑'], does: 'help.key.rows' },
  ];

export function HelpKeys(): VNode {
  const { say } = useWords();
  return (
    <Sec title={say('help.keys')}>
      <table class="plaintable">
        <thead>
          <tr>
            <th scope="col">{say('help.keys.where')}</th>
            <th scope="col">{say('help.keys.key')}</th>
            <th scope="col">{say('help.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ where, keys: pressed, does }) => (
            <tr key={`${where} ${does}`}>
              <td>{say(where)}</td>
              <td class="nowrap">
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="why">{say('help.keys.page.text')}</p>
    </Sec>
  );
}
