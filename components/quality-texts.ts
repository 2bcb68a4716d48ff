/** What the table of the measured quality says, in English: the words of `docs/quality.md`. */
import type { Texts } from '@/components/texts';

export const qualityTexts = {
  // Headings of tables
  'quality.withRules': 'Stories that rules were written with',
  'quality.bundled': 'The story of the bundled pack (no rule was fitted to these sentences)',
  'quality.later': 'An article 18 months later that states new values',
  'quality.unrelated': 'Unrelated real pages',
  'quality.open': 'Open labels on real reports (as they come)',
  'quality.events': 'Sentences about one event, from outside',
  'quality.events.against': 'one event against',
  'quality.events.pairs': 'pairs',
  'quality.events.sameTopic': 'another event of the same topic',
  'quality.events.otherTopic': 'another topic',
  'quality.leftOut': 'Stories left out of the fitting',
  'quality.unseen': 'Stories that no rule was written with',
  'quality.draft': 'How good a draft is',
  'quality.story.line': '{story}: {sentences}, {claims}',
  'quality.together': 'together',

  // Stories, by what they are about
  'quality.story.election': 'election',
  'quality.story.accident': 'accident',
  'quality.story.bundled': 'bundled pack',
  'quality.story.border': 'border',
  'quality.story.storm': 'storm',
  'quality.story.trial': 'trial',
  'quality.story.harbour': 'harbour',
  'quality.story.tunnel': 'tunnel',
  'quality.story.exchange': 'exchange',
  'quality.story.medicine': 'medicine',
  'quality.story.summit': 'summit',
  'quality.story.takeover': 'takeover',

  // Columns
  'quality.what': 'what',
  'quality.share': 'share',
  'quality.story': 'story',
  'quality.precision': 'precision',
  'quality.recall': 'recall',
  'quality.confidence': 'confidence',
  'quality.right': 'right',
  'quality.countedAs': 'counted as right',

  // Rows
  'quality.of': '{what}: {measure}',
  'quality.corroboration': 'corroboration',
  'quality.conflict': 'conflict',
  'quality.conflict.figure': 'conflict of figures',
  'quality.conflict.ordinal': 'conflict of ordinals',
  'quality.conflict.date': 'conflict of dates',
  'quality.conflict.denial': 'conflict by denial',
  'quality.conflict.opposite-verb': 'conflict by a verb that says the contrary',
  'quality.conflict.position': 'conflict of positions',
  'quality.lookAlikes': 'look-alikes marked',
  'quality.offTopic': 'sentences on something else marked',
  'quality.laterAsConflict': 'later figures shown as a conflict',
  'quality.asConflict': 'shown as a conflict',
  'quality.rightAt': 'right at confidence {range}',
  'quality.anyMarked': 'sentences on which a claim is marked',
  'quality.sameTopic': 'same topic or unrelated, marked',

  // A draft beside what people made of it
  'quality.draft.actors': 'actors',
  'quality.draft.sentences': 'sentences with a claim',
  'quality.draft.claims': 'claims',
  'quality.draft.speakers': 'speakers',
  'quality.draft.known': 'links to known claims',
  'quality.draft.links': 'links between reports, nothing known',
  'quality.draft.actors.right': 'a name or an alias is the same',
  'quality.draft.sentences.right': 'the ledger has evidence from the sentence',
  'quality.draft.claims.right':
    'the same sentence, and most of the meaning of the claim or of what the ledger says there',
  'quality.draft.speakers.right': 'the ledger has this speaker for the sentence',
  'quality.draft.known.right': 'the ledger has evidence for this claim from the sentence',
  'quality.draft.links.right': 'the ledgers have one claim for both sentences',
} satisfies Texts;
