/** Holds drafts against corrected ledgers. Nothing here decides anything in the product. */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import type { DraftClaim } from '@/core/extraction/draft-article';
import type { DraftedPack, DraftedReport } from '@/core/extraction/draft-pack';
import { compareForm, likeness, weighStems } from '@/core/extraction/likeness';
import { foldText } from '@/core/text/fold-text';
import type { LedgerEvidence } from './ledgers/ledger';
import type { Ledgers } from './ledgers/read-ledgers';
import { findOpening, splitReport } from './ledgers/report-text';

export type Share = { readonly hits: number; readonly of: number };

export type Measured = {
  readonly what: string;
  /** What counts as right, in a few words. */
  readonly counted: string;
  readonly precision: Share;
  readonly recall: Share;
};

export type Compared = {
  readonly ledgers: Ledgers;
  readonly pack: ClaimPack;
  readonly reports: readonly DraftedReport[];
  /** Drafted without knowing anything. */
  readonly fresh: DraftedPack;
  /** Drafted with the corrected claims as the known ones. */
  readonly known: DraftedPack;
};

/** Actors are the same when they share a name or an alias. */
export function compareActors(corrected: ClaimPack, drafted: ClaimPack): Measured {
  const namesIn = (pack: ClaimPack) => pack.actors.map(({ name, aliases }) => [name, ...aliases].map(fold));
  const [wanted, found] = [namesIn(corrected), namesIn(drafted)];
  const isIn = (names: readonly string[], all: readonly (readonly string[])[]) =>
    all.some((others) => others.some((name) => names.includes(name)));
  return {
    what: 'actors',
    counted: 'a name or an alias is the same',
    precision: share(found, (names) => isIn(names, wanted)),
    recall: share(wanted, (names) => isIn(names, found)),
  };
}

/** What a report says of a claim, by its sentences. */
type Gold = {
  readonly report: RowId;
  readonly evidence: LedgerEvidence;
  /** The folded words of the sentences that it covers. */
  readonly sentences: ReadonlySet<string>;
};

/** A drafted statement, by its sentence. */
type Drafted = {
  readonly report: RowId;
  readonly draft: DraftClaim;
  readonly sentence: string;
};

export function compareDrafts(compared: Compared): readonly Measured[] {
  const gold = readGold(compared);
  const drafts = compared.reports.flatMap(({ report, draft }) =>
    draft.claims.map((claim): Drafted => {
      const text = draft.sentences[claim.sentence]?.text ?? '';
      return { report: report.id, draft: claim, sentence: fold(text) };
    }),
  );
  const covering = ({ report, sentence }: Drafted) =>
    gold.filter((row) => row.report === report && row.sentences.has(sentence));
  const isDrafted = (row: Gold) => drafts.filter((drafted) => covers(row, drafted));
  return [
    {
      what: 'sentences with a claim',
      counted: 'the ledger has evidence from the sentence',
      precision: share(drafts, (drafted) => covering(drafted).length > 0),
      recall: share(gold, (row) => isDrafted(row).length > 0),
    },
    compareClaims(compared.pack, gold, drafts, covering),
    compareSpeakers(compared, gold, drafts, covering),
    compareKnownLinks(compared.known, gold, drafts, covering),
    compareFreshLinks(compared, gold, drafts, covering),
  ];
}

function readGold({ ledgers, reports }: Compared): readonly Gold[] {
  const texts = new Map(
    reports.map(({ report, draft }) => [report.id, splitReport(report.id, draft.article.text)] as const),
  );
  return ledgers.reports.flatMap(({ held }) => {
    const text = texts.get(held.report.id);
    return held.evidence.map((evidence): Gold => {
      const covered =
        text === undefined ? [] : (evidence.covers ?? []).flatMap((opening) => findOpening(text, opening));
      return {
        report: held.report.id,
        evidence,
        sentences: new Set(covered.map((sentence) => fold(sentence.text))),
      };
    });
  });
}

function covers({ report, sentences }: Gold, drafted: Drafted): boolean {
  return report === drafted.report && sentences.has(drafted.sentence);
}

type Covering = (drafted: Drafted) => readonly Gold[];

/** From here on two wordings of one sentence's content are taken for the same statement. */
const sameStatement = 0.35;

function compareClaims(
  pack: ClaimPack,
  gold: readonly Gold[],
  drafts: readonly Drafted[],
  covering: Covering,
): Measured {
  const wordings = new Map(pack.claims.map(({ id, text, phrasings }) => [id, [text, ...phrasings]] as const));
  const form = (text: string) => compareForm(text, null);
  const weigh = weighStems([
    ...drafts.map(({ draft }) => form(draft.text)),
    ...pack.claims.map(({ text }) => form(text)),
  ]);
  const isSame = (row: Gold, { draft }: Drafted) =>
    [row.evidence.says, ...(wordings.get(row.evidence.claim) ?? [])].some(
      (wording) => likeness(form(wording), form(draft.text), weigh) >= sameStatement,
    );
  return {
    what: 'claims',
    counted: 'the same sentence, and most of the meaning of the claim or of what the ledger says there',
    precision: share(drafts, (drafted) => covering(drafted).some((row) => isSame(row, drafted))),
    recall: share(gold, (row) => drafts.some((drafted) => covers(row, drafted) && isSame(row, drafted))),
  };
}

/** Only sentences that both have; a source without a name is nobody's. */
function compareSpeakers(
  { pack }: Compared,
  gold: readonly Gold[],
  drafts: readonly Drafted[],
  covering: Covering,
): Measured {
  const names = new Map(
    pack.actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(fold)] as const),
  );
  const isSpeaker = ({ evidence }: Gold, { draft: { spokenBy } }: Drafted) =>
    spokenBy !== null &&
    [spokenBy.name, ...spokenBy.aliases].some((name) =>
      names.get(evidence.speaker ?? '')?.includes(fold(name)),
    );
  const naming = drafts.filter((drafted) => drafted.draft.spokenBy !== null && covering(drafted).length > 0);
  const spoken = gold.filter(
    (row) => row.evidence.speaker !== undefined && drafts.some((drafted) => covers(row, drafted)),
  );
  return {
    what: 'speakers',
    counted: 'the ledger has this speaker for the sentence',
    precision: share(naming, (drafted) => covering(drafted).some((row) => isSpeaker(row, drafted))),
    recall: share(spoken, (row) => drafts.some((drafted) => covers(row, drafted) && isSpeaker(row, drafted))),
  };
}

function compareKnownLinks(
  { links }: DraftedPack,
  gold: readonly Gold[],
  drafts: readonly Drafted[],
  covering: Covering,
): Measured {
  const claimOf = ({ draft }: Drafted) => links.get(draft)?.claim.id;
  const linked = drafts.filter((drafted) => claimOf(drafted) !== undefined);
  return {
    what: 'links to known claims',
    counted: 'the ledger has evidence for this claim from the sentence',
    precision: share(linked, (drafted) =>
      covering(drafted).some(({ evidence }) => evidence.claim === claimOf(drafted)),
    ),
    recall: share(gold, (row) =>
      drafts.some((drafted) => covers(row, drafted) && claimOf(drafted) === row.evidence.claim),
    ),
  };
}

/** Pairs of reports that are joined at a claim. */
function compareFreshLinks(
  { fresh }: Compared,
  gold: readonly Gold[],
  drafts: readonly Drafted[],
  covering: Covering,
): Measured {
  const claims = new Map(
    [...fresh.sources].flatMap(([id, own]) => {
      const claim = fresh.pack.evidence.find((row) => row.id === id)?.claim ?? '';
      return own.map((draft) => [draft, claim] as const);
    }),
  );
  const pairs = drafts.flatMap((one, index) =>
    drafts
      .slice(index + 1)
      .filter((other) => other.report !== one.report && claims.get(other.draft) === claims.get(one.draft))
      .map((other) => [one, other] as const),
  );
  const wanted = gold.flatMap((one, index) =>
    gold
      .slice(index + 1)
      .filter((other) => other.report !== one.report && other.evidence.claim === one.evidence.claim)
      .map((other) => [one, other] as const),
  );
  const claimsAt = (drafted: Drafted) => new Set(covering(drafted).map(({ evidence }) => evidence.claim));
  return {
    what: 'links between reports, nothing known',
    counted: 'the ledgers have one claim for both sentences',
    precision: share(pairs, ([one, other]) => [...claimsAt(one)].some((claim) => claimsAt(other).has(claim))),
    recall: share(wanted, ([one, other]) =>
      pairs.some(([a, b]) => (covers(one, a) && covers(other, b)) || (covers(one, b) && covers(other, a))),
    ),
  };
}

function share<T>(rows: readonly T[], isHit: (row: T) => boolean): Share {
  return { hits: rows.filter(isHit).length, of: rows.length };
}

function fold(text: string): string {
  return foldText(text).text.trim();
}
