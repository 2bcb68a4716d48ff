/**
 * Every word that the interface says, in English. Other languages are catalogues with the same keys;
 * what comes from reports and packs is never translated and never stands here.
 * `{n}` chooses the plural form; other `{names}` are filled in by whoever says the text.
 */
export type Plural = { readonly one: string; readonly other: string } & {
  readonly [form in 'zero' | 'two' | 'few' | 'many']?: string;
};

export const english = {
  name: 'Second Source',

  // Counting
  'count.reports': { one: '{n} report', other: '{n} reports' },
  'count.origins': { one: '{n} origin', other: '{n} origins' },
  'count.sentences': { one: '{n} sentence', other: '{n} sentences' },
  'count.claims': { one: '{n} claim', other: '{n} claims' },
  'count.notes': { one: '{n} note', other: '{n} notes' },
  'count.mentions': { one: '{n} mention', other: '{n} mentions' },
  'count.more': { one: '{n} more', other: '{n} more' },
  'count.of': '{some} of {all}',
  'count.none': 'none',

  // Verdicts
  'verdict.corroborated': 'Corroborated',
  'verdict.conflicting': 'Conflicting',
  'verdict.contested': 'Contested',
  'verdict.single': 'One report',
  'verdict.corroborated.counted': { one: 'corroborated', other: 'corroborated' },
  'verdict.conflicting.counted': { one: 'conflicting', other: 'conflicting' },
  'verdict.contested.counted': { one: 'contested', other: 'contested' },
  'verdict.single.counted': { one: 'from one report', other: 'from one report' },
  'about.figure': 'on the figure',
  'about.timing': 'on the timing',
  'about.denial': 'by denial',
  'about.position': 'on the position',
  'about.identity': 'on the identity',
  'slot.figure': 'figure',
  'slot.ordinal': 'number in the row',
  'slot.date': 'date',
  'slot.polarity': 'yes or no',
  'slot.speaker': 'speaker',
  'slot.object': 'thing spoken of',

  // Top and foot
  'top.panel': 'Open beside the article',
  'top.library': 'Library',
  'top.settings': 'Settings',
  'site.on': 'On for {host}',
  'site.off': 'Off for {host}',
  'site.nowhere': 'Not on here',
  'foot.claims': 'Back to the claims',
  'foot.allNotes': 'All notes',
  'foot.write': 'Write a note',

  // This page at a glance
  'glance.label': 'This page at a glance',
  'glance.untitled': 'Untitled article',
  'glance.sum': '{sentences}, {named} name someone we know, {uncovered}',
  'glance.uncovered': { one: '{n} not covered', other: '{n} not covered' },
  'glance.filter': 'Show only',
  'strip.label': '{sentences} in page order: {parts}',
  'strip.conflicting': { one: '{n} conflicting', other: '{n} conflicting' },
  'strip.contested': { one: '{n} contested', other: '{n} contested' },
  'strip.corroborated': { one: '{n} corroborated', other: '{n} corroborated' },
  'strip.single': { one: '{n} known from one report', other: '{n} known from one report' },
  'strip.none': { one: '{n} that no report here covers', other: '{n} that no report here covers' },

  // Age
  'age.reports': 'Reports of {when}, {age}',
  'age.pack': 'packs as of {day}',
  'age.packs': 'Packs read until {day}, {age}',
  'age.both': '{reports}; {pack}',

  // The list of claims
  'list.conflictsFirst': 'Conflicts first',
  'list.pageOrder': 'In page order',
  'list.rest': 'The rest, in page order',
  'list.toPageOrder': 'Page order',
  'list.toConflictsFirst': 'Conflicts first',
  'list.only': 'Only {verdict}',
  'list.all': 'Show all',
  'list.none': 'No claim of this kind on the page.',

  // One claim
  'claim.onThisPage': 'On this page',
  'claim.alsoReportedBy': 'Also reported by',
  'claim.reportedBy': 'Reported by',
  'claim.conflictsWith': 'Conflicts with',
  'claim.disputed': 'Disputed by the parties',
  'claim.disputed.between':
    '{says} says so, {against} says otherwise. That is a dispute between them, not an error in a report.',
  'claim.disputed.one':
    '{against} says otherwise. That is a dispute between the parties, not an error in a report.',
  'claim.disputed.plain':
    'Two parties hold opposite positions. That is a dispute between them, not an error in a report.',
  'claim.later': 'Later',
  'claim.earlier': 'Earlier reports',
  'claim.otherTime': 'Earlier or later',
  'claim.later.why': 'Of another time, so no conflict.',
  'claim.questionedBy': 'Questioned by',
  'claim.about': '{n}, {about}',
  'claim.denies': 'This page denies it',
  'claim.questions': 'This page questions it',
  'claim.saidHereBy': 'said here by {speaker}',
  'claim.showOnPage': 'Show on page',
  'claim.writeNote': 'Write a note',
  'claim.why': 'Why this claim',
  'claim.why.title': 'Why this claim was recognised',
  'claim.why.differs': '{slot}: “{page}” here, “{other}” there',
  'claim.openInLibrary': 'Open in the library',
  'claim.notTheSame': 'Not the same claim',
  'claim.fewer': 'Show fewer',

  // The line under a closed claim
  'tail.agreeAndDiffer': '{agree}, {differ}',
  'tail.agree': { one: '{n} report agrees', other: '{n} reports agree' },
  'tail.differ': { one: '{n} differs', other: '{n} differ' },
  'tail.reportsDiffer': { one: '{n} report differs', other: '{n} reports differ' },
  'tail.reportsDiffer.words': { one: '{n} report says “{words}”', other: '{n} reports say “{words}”' },
  'tail.disputed': 'disputed by the parties',
  'tail.disputed.with': '{first}; disputed by the parties',
  'tail.cautious': { one: '{n} report differs cautiously', other: '{n} reports differ cautiously' },
  'tail.inItself': 'the report contradicts itself',
  'tail.onlyThis': 'only in this report',
  'tail.noOther': 'no other report here bears on it',
  'tail.earlier': { one: '{n} earlier report', other: '{n} earlier reports' },
  'tail.later': { one: '{n} later report', other: '{n} later reports' },
  'tail.questioned': { one: 'questioned by {n} report', other: 'questioned by {n} reports' },

  // Evidence
  'evidence.itself': 'says it itself',
  'evidence.saidBy': 'said by {speaker}',
  'evidence.unstated': 'origin not stated',
  'evidence.cautiously': 'cautiously',
  'evidence.inThisReport': 'in this report',
  'evidence.unnamed': 'Unnamed report',
  'evidence.named': '{words} report',
  'evidence.opens': 'opens the report in a new tab',

  // Origins
  'origins.line': '{reports}, {origins}',
  'origins.named': '{reports}, {origins}: {name}',
  'origins.notStated': '{reports}, origin not stated',
  'origins.some': '{reports}, {origins} stated',
  'origins.lead': '{line}.',
  'origins.one': '{name}.',
  'origins.all': 'All have it from one place: {name}.',
  'origins.from': 'From {names}.',
  'origins.silentOne': 'It does not say where it has it from.',
  'origins.silentAll': 'None says where it has it from.',
  'origins.silentSome': {
    one: '{n} does not say where it has it from.',
    other: '{n} do not say where they have it from.',
  },

  // Look-up
  'lookUp.label': 'Look up',
  'lookUp.placeholder': 'Look up a claim, an actor, a report',
  'lookUp.narrow': 'Narrow by',
  'lookUp.found': { one: '{n} found', other: '{n} found' },
  'lookUp.results': 'Found',
  'lookUp.claims': 'Claims',
  'lookUp.actors': 'Actors',
  'lookUp.reports': 'Reports',
  'lookUp.onThisPage': 'on this page',
  'lookUp.none': 'Nothing here about “{query}”.',
  'lookUp.actor.sub': '{role}; in {claims}',
  'lookUp.actor.plain': 'in {claims}',
  'lookUp.report.sub': '{day}, {publisher}; {claims}',
  'lookUp.publisherUnstated': 'publisher not stated',
  'lookUp.choose': 'choose',
  'lookUp.open': 'open',
  'lookUp.back': 'back to the page',
  'lookUp.backToResults': 'Back to what was found',
  'lookUp.gone': 'This claim is not in the library any more.',

  // States without a list
  'state.reading': 'Reading the page',
  'state.unknown.title': 'No report here covers this article',
  'state.unknown.text': {
    one: '{n} sentence, and no report in your claim packs covers it. That says nothing about whether it is right.',
    other:
      '{n} sentences, and no report in your claim packs covers one. That says nothing about whether they are right.',
  },
  'state.unknown.actors': 'Names it knows are marked: {names}.',
  'state.language.title': 'No pack here reads this language',
  'state.language.text':
    'Names it knows are marked; claims are not, because no installed pack is in the language of this page.',
  'state.notArticle.title': 'This page is not an article',
  'state.notArticle.text': 'No article body was found, so nothing is marked. The look-up works everywhere.',
  'state.readAnyway': 'Read it anyway',
  'state.notGranted.title': 'Second Source is not on for this site',
  'state.notGranted.text':
    'It reads only the sites you allow. Reading happens on this computer; nothing is sent.',
  'state.readOnce': 'Read this page once',
  'state.readAlways': 'Always on this site',
  'state.off.title': 'Switched off for this site',
  'state.off.text':
    'Nothing is read and nothing is marked here until you switch it on. The look-up works everywhere.',
  'state.switchOn': 'Switch on',
  'state.failed.title': 'This page could not be read',
  'state.failed.text': 'What came back: {why}',
  'state.again': 'Try again',
  'state.cannotRun.title': 'It cannot run on this page',
  'state.cannotRun.text':
    'Browsers keep extensions off their own pages, their shops and their PDF viewer. The look-up works everywhere.',
  'state.openLibrary': 'Open the library',
  'coverage.none': 'No claim pack is installed, so nothing can be recognised.',
  'coverage.one': 'One pack installed: {title}, {reports}, as of {day}.',
  'coverage.many': { one: '{n} pack installed, {reports}:', other: '{n} packs installed, {reports}:' },
  'coverage.pack': '{title}, as of {day}',

  // Notes
  'tabs.label': 'This page',
  'tabs.claims': 'Claims',
  'tabs.notes': 'Notes',
  'note.new': 'New note',
  'note.edit': 'Change a note',
  'note.field': 'Note',
  'note.placeholder': 'What do you want to remember?',
  'note.tied.both':
    'Tied to the words on this page and to the claim, so it returns wherever the claim is stated.',
  'note.tied.claim': 'Tied to the claim, so it returns wherever the claim is stated.',
  'note.tied.text': 'Tied to these words on this page.',
  'note.tied.page': 'Tied to this page.',
  'note.tieToPage': 'Tie to the page only',
  'note.tieToText': 'Tie to text only',
  'note.save': 'Save note',
  'note.saving': 'Saving …',
  'note.saved': 'Saved',
  'note.savedAt': 'Saved {time}',
  'note.draft.kept': 'Draft kept {time}',
  'note.draft.lost': 'The draft cannot be kept: copy it before you close.',
  'note.notSaved': 'Not saved: {reason}. The draft is kept.',
  'note.noAnswer': 'no answer from the store',
  'note.discard': 'Discard draft',
  'note.cancel': 'Leave it as it was',
  'note.onThisPage': 'On this page',
  'note.none': 'No note on this page yet.',
  'note.none.hint': 'A note tied to a claim returns on every page that states it.',
  'note.loading': 'Looking for notes …',
  'note.failed': 'The notes could not be read: {reason}',
  'note.ofPage': 'this page',
  'note.change': 'Change',
  'note.toTrash': 'Move to trash',
  'note.inTrash': 'Moved to the trash; it stays there for 30 days.',
  'note.undo': 'Undo',
  'note.changed': 'changed {time}',
} satisfies Readonly<Record<string, string | Plural>>;

export type TextKey = keyof typeof english;
export type Catalogue = Readonly<Record<TextKey, string | Plural>>;
