import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import type { TextKey } from '@/components/texts';

const examples = ['words', 'phrase', 'actor', 'report', 'verdict', 'before'] as const;

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
          {examples.map((each) => (
            <tr key={each}>
              <td>
                <code>{say(`help.example.${each}`)}</code>
              </td>
              <td>{say(`help.search.${each}`)}</td>
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
    { where: 'help.keys.matrix', keys: ['help.key.home', 'help.key.end'], does: 'help.key.ends' },
    { where: 'help.keys.lists', keys: ['↓', '↑'], does: 'help.key.rows' },
  ];

/** Most keys have their name on them; these are called differently on other keyboards. */
function isNamed(key: string): key is 'help.key.home' | 'help.key.end' {
  return key.startsWith('help.key.');
}

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
                  <kbd key={key}>{isNamed(key) ? say(key) : key}</kbd>
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
