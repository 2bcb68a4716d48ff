/** What the help page says, in English. */
import type { Texts } from '@/components/texts';

export const helpTexts = {
  'library.help': 'Help',
  'help.title': 'How it decides',
  'help.intro':
    'Second Source compares reports. It recognises which known claim a sentence states, and looks up what other reports say about that claim. Everything happens on this computer.',
  'help.marks': 'What the marks mean',
  'help.marks.text':
    'The shape of the line tells the verdict; the colour only says it again. Words under the mouse or the keyboard open a card.',
  'help.mark.corroborated': 'At least one other report says the same, and none here says otherwise.',
  'help.mark.conflicting': 'Other reports say otherwise, and none here says the same.',
  'help.mark.contested': 'Some other reports say the same, some say otherwise.',
  'help.mark.single': 'Known from one report; no other report here bears on it.',
  'help.mark.actor': 'A name that a pack knows.',
  'help.mark.actor.name': 'Name',
  'help.mark.later': 'Earlier or later',
  'help.mark.later.text': 'Another time explains the difference. It is shown apart and is no conflict.',
  'help.mark.none': 'No mark',
  'help.mark.none.text': 'No report here covers the sentence. That never means that it is true, or false.',

  'help.table': 'From reports to a verdict',
  'help.table.same': 'Other reports that say the same',
  'help.table.other': 'Other reports that say otherwise',
  'help.table.verdict': 'Verdict',
  'help.some': 'one or more',
  'help.none': 'none',
  'help.rule.denial':
    'Otherwise means: the report denies it, states a claim that cannot be so as well, or gives another figure, date or number for the same thing.',
  'help.rule.disputed':
    'When both sides are the words of different parties, it is shown as “disputed by the parties”: calm, and nobody’s error.',
  'help.rule.hedged':
    'Cautious words (“may”, “reports suggest”) back a claim, but no conflict rests on them alone.',
  'help.rule.questions': 'Who only questions a claim is listed and decides nothing.',
  'help.rule.self':
    'The report that you read never backs itself. What it says against itself is marked as such.',

  'help.time': 'Time',
  'help.time.text':
    'A figure, a state or a position conflicts only while it is about the same time. Without a stated time that means thirty days around it. A figure that merely grew is a later figure. What happened on a named day stays in conflict with its denial at any time.',
  'help.origins': 'Origins',
  'help.origins.text':
    'Reports are counted, origins weigh. Three reports of one interview are one source. A report that does not say where it has something from is shown as “origin not stated” and never counts as a further source.',
  'help.never': 'What it never says',
  'help.never.truth': 'It never says true or false. Reports can be wrong together.',
  'help.never.silence':
    'It draws nothing from silence. A report that leaves something out has not denied it.',
  'help.never.guess':
    'It does not guess. Where it is unsure which claim a sentence states, it marks nothing.',
  'help.never.age':
    'It does not pretend to be up to date. Every pack and every card says until when it has read.',

  'help.quality': 'How often it is right',
  'help.quality.text':
    'Measured on invented stories with labelled sentences. Precision: of what it shows, how much is right. Recall: of what there is to show, how much it shows. In brackets the counts, and the range in which the true share lies with 95 % certainty.',
  'help.quality.counts': '{hits} of {all}; {low} to {high}',
  'help.quality.nothing': 'none to measure',
  'help.quality.opening': 'Reading the figures …',
  'help.quality.failed': 'The figures could not be read: {reason}',
  'help.quality.source':
    'The whole list, with every miss, is in the file docs/quality.md of the source code.',

  'help.keys': 'Keyboard',
  'help.keys.where': 'Where',
  'help.keys.key': 'Key',
  'help.keys.does': 'Does',
  'help.keys.everywhere': 'Popup, side panel, library',
  'help.keys.matrix': 'Matrix',
  'help.keys.lists': 'Lists and timeline',
  'help.key.home': 'Home',
  'help.key.end': 'End',
  'help.key.slash': 'goes to the look-up',
  'help.key.arrows': 'choose among what was found',
  'help.key.enter': 'opens what is chosen',
  'help.key.escape': 'leads back',
  'help.key.cells': 'lead from cell to cell',
  'help.key.cell': 'opens the words behind a cell',
  'help.key.conflict': 'leads to the next conflict, with Shift to the one before',
  'help.key.ends': 'lead to the ends of a row, with Ctrl of the matrix',
  'help.key.rows': 'lead from row to row',
  'help.keys.page.text':
    'Next and previous claim, next conflict and hiding the marks have keys of their own. The browser’s page of keyboard shortcuts for extensions lists and changes them.',

  'help.search': 'Searching',
  'help.search.text':
    'The same in the popup, the side panel and the library. Every word must begin a word of what is found.',
  'help.search.example': 'Example',
  'help.search.finds': 'Finds',
  'help.example.words': 'storm harbour',
  'help.example.phrase': '"opened in May"',
  'help.example.actor': 'actor:"Mara Lindqvist"',
  'help.example.report': 'report:courier',
  'help.example.verdict': 'verdict:conflicting',
  'help.example.before': 'before:2025-04-01',
  'help.search.words': 'claims, actors and reports with both words',
  'help.search.phrase': 'what has these words next to each other',
  'help.search.actor': 'claims that name somebody; quotation marks keep a name together',
  'help.search.report': 'claims of a report, by publisher, title or author',
  'help.search.verdict': 'claims with this verdict; a beginning is enough',
  'help.search.before': 'what happened before a day, a month or a year; after: works the same',

  'help.privacy': 'Privacy',
  'help.privacy.local':
    'Pages are read, claims compared and notes kept on this computer. There is no account and no server.',
  'help.privacy.send':
    'The extension contains no way to send: its own pages may load nothing from elsewhere, and a check of every build looks for it.',
  'help.privacy.page':
    'A page that you read could find the marks of the bundled pack, which are the same for everybody. It cannot find your notes or the marks of your own packs.',
  'help.privacy.sites':
    'It reads the news sites on its list and those that you allow, and each can be switched off.',
} satisfies Texts;
