/** What the page of the packs and the adding of articles say, in English. */
import type { Texts } from '@/components/texts';

export const packsTexts = {
  'packs.intro':
    'A claim pack holds reports, claims and where each has them from. It is one file, made by anybody, and it stays on this computer.',
  'packs.bundled': 'came with Second Source',
  'packs.imported': 'imported by you',
  'packs.own': 'your own articles',
  'packs.off': 'Switched off: nothing is marked from it.',
  'packs.on.of': 'Use {title}',
  'packs.on': 'In use',
  'packs.export': 'Export',
  'packs.export.of': 'Export {title}',
  'packs.remove': 'Remove',
  'packs.remove.of': 'Remove {title}',
  'packs.unreviewed.own':
    'Drafted by this computer from the articles that you added, and read by nobody since. Take it for a list of who said what.',

  'packs.import': 'Import a pack',
  'packs.import.text':
    'Drop a claim pack here, or choose its file. You see what is in it before anything is installed.',
  'packs.import.choose': 'Choose a file',
  'packs.import.drop': 'Drop the pack to look into it',
  'packs.reading': 'Reading {name} …',
  'packs.installing': 'Installing {title} …',
  'packs.stop': 'Stop',
  'packs.preview': 'Install this pack?',
  'packs.preview.replace': 'Replace the pack that you have?',
  'packs.preview.before': 'You have: {revision}, as of {day}, {claims}.',
  'packs.preview.now': 'This file: {revision}, as of {day}, {claims}.',
  'packs.preview.older': 'The file is older than what you have.',
  'packs.preview.same': 'This very pack is installed already.',
  'packs.preview.evidence': { one: '{n} piece of evidence', other: '{n} pieces of evidence' },
  'packs.preview.conflicts': { one: '{n} conflict', other: '{n} conflicts' },
  'packs.preview.contents': '{claims} from {reports}, {evidence}, {conflicts}, {actors}',
  'packs.preview.unreviewed': 'Its maker says that nobody has read it against its reports yet.',
  'packs.noRevision': 'no revision',
  'packs.install': 'Install',
  'packs.replace': 'Replace',
  'packs.notNow': 'Not now',
  'packs.close': 'Close',

  'packs.refused': '{name} cannot be imported',
  'packs.refused.expected': 'Expected',
  'packs.refused.came': 'Came',
  'packs.refused.todo': 'What to do',
  'packs.refused.where': 'At',
  'packs.refused.whole': 'the whole file',
  'packs.refused.more': { one: '{n} more fault of this kind or another', other: '{n} more faults' },
  'packs.refused.nothing': 'Nothing was installed; your library is as it was.',
  'packs.refused.askMaker': 'Ask the maker of the pack for a file that keeps to the format.',
  'packs.failed.id-is-bundled':
    'A pack with this id came with Second Source, and no other takes its place. Its maker has to give it another id.',
  'packs.failed.id-is-imported': 'A pack with this id was imported by you. Remove it first.',
  'packs.failed.busy':
    'The pack is being replaced from elsewhere at the same time. Close other library tabs and try again.',
  'packs.failed.full':
    'The disk, or the space that the browser allows, is full. Free some space and try again; nothing is half installed.',
  'packs.failed.other': 'It could not be done: {reason}',
  'packs.installed': '{title} is installed.',
  'packs.replaced': '{title} is replaced.',
  'packs.removed': '{title} is removed.',
  'packs.undo': 'Undo',

  // Adding an article
  'add.title': 'Add an article',
  'add.text':
    'Paste the text of an article, or choose a text file. What it states becomes part of a pack of your own, drafted on this computer and marked as unread by anybody.',
  'add.fromPage': 'Taken from the page that you came from.',
  'add.fromPage.gone':
    'The page that you came from is not open any more, or was not read as an article. Paste its text.',
  'add.field': 'Text of the article',
  'add.placeholder': 'Title, empty line, paragraphs',
  'add.heading': 'Title',
  'add.publisher': 'Publisher',
  'add.date': 'Published on',
  'add.url': 'Address',
  'add.optional': 'if you know it',
  'add.file': 'Choose a text file',
  'add.draft': 'Look at the draft',
  'add.none': 'No statement was found that names somebody or a figure.',
  'add.tooLong': 'That is more than an article: at most {n} letters.',
  'add.preview': { one: '{n} statement drafted', other: '{n} statements drafted' },
  'add.preview.text':
    'Take out what is not worth keeping. Quotations are cut to twelve words; nothing is added until you say so.',
  'add.known': 'you have this from another article',
  'add.keep': { one: 'Add {n} statement', other: 'Add {n} statements' },
  'add.said': 'said by {speaker}',
  'add.added': 'The article is in your pack.',
  'add.packTitle': 'Articles that I added',
  'add.link': 'Add an article',
  'add.back': 'Packs',
} satisfies Texts;
