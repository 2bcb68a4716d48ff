import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import { HelpKeys, HelpSearch } from '@/components/library/HelpKeys';
import { HelpQuality, type Quality } from '@/components/library/HelpQuality';
import { PageHead } from '@/components/library/LibraryFrame';
import type { TextKey } from '@/components/texts';
import { VerdictLabel } from '@/components/VerdictLabel';
import { verdicts, type Verdict } from '@/core/claims/article-check';

/** How it decides, what the marks mean, how often it is right, and what it never does. */
export function HelpPage({ quality }: { readonly quality: Quality }): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('help.title')} />
      <div class="help">
        <p class="intro">{say('help.intro')}</p>
        <Sec title={say('help.marks')}>
          <p class="why">{say('help.marks.text')}</p>
          <Marks />
        </Sec>
        <Sec title={say('help.table')}>
          <VerdictTable />
          <Points
            keys={[
              'help.rule.denial',
              'help.rule.disputed',
              'help.rule.hedged',
              'help.rule.questions',
              'help.rule.self',
            ]}
          />
        </Sec>
        <Sec title={say('help.time')}>
          <p>{say('help.time.text')}</p>
        </Sec>
        <Sec title={say('help.origins')}>
          <p>{say('help.origins.text')}</p>
        </Sec>
        <Sec title={say('help.never')}>
          <Points keys={['help.never.truth', 'help.never.silence', 'help.never.guess', 'help.never.age']} />
        </Sec>
        <HelpQuality quality={quality} />
        <HelpSearch />
        <HelpKeys />
        <Sec title={say('help.privacy')}>
          <Points
            keys={['help.privacy.local', 'help.privacy.send', 'help.privacy.page', 'help.privacy.sites']}
          />
        </Sec>
      </div>
    </>
  );
}

function Points({ keys }: { readonly keys: readonly TextKey[] }): VNode {
  const { say } = useWords();
  return (
    <ul class="points">
      {keys.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}

/** The words wear the lines that the page wears. */
function Marks(): VNode {
  const { say } = useWords();
  return (
    <dl class="meanings">
      {verdicts.map((verdict) => (
        <Meaning key={verdict} sign={<VerdictLabel verdict={verdict} icon />}>
          {say(`help.mark.${verdict}`)}
        </Meaning>
      ))}
      <Meaning
        sign={
          <span class="ss-mark" data-actor>
            {say('help.mark.actor.name')}
          </span>
        }
      >
        {say('help.mark.actor')}
      </Meaning>
      <Meaning sign={<b>{say('help.mark.later')}</b>}>{say('help.mark.later.text')}</Meaning>
      <Meaning sign={<b>{say('help.mark.none')}</b>}>{say('help.mark.none.text')}</Meaning>
    </dl>
  );
}

type MeaningProps = { readonly sign: VNode; readonly children: ComponentChildren };

function Meaning({ sign, children }: MeaningProps): VNode {
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const rows: readonly { readonly same: boolean; readonly other: boolean; readonly verdict: Verdict }[] = [
  { same: true, other: false, verdict: 'corroborated' },
  { same: false, other: true, verdict: 'conflicting' },
  { same: true, other: true, verdict: 'contested' },
  { same: false, other: false, verdict: 'single' },
];

function VerdictTable(): VNode {
  const { say } = useWords();
  const some = (is: boolean) => say(is ? 'help.some' : 'help.none');
  return (
    <table class="plaintable">
      <thead>
        <tr>
          <th scope="col">{say('help.table.same')}</th>
          <th scope="col">{say('help.table.other')}</th>
          <th scope="col">{say('help.table.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ same, other, verdict }) => (
          <tr key={verdict}>
            <td>{some(same)}</td>
            <td>{some(other)}</td>
            <td>
              <VerdictLabel verdict={verdict} icon />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
