/** Everything that can be drafted from one article alone: who is named, what is stated, what is left out and why. */
import type { ArticleText } from '@/core/claims/article-check';
import type { ClaimKind, Day, DayRange, Quantity } from '@/core/claims/claim-pack';
import { findDates } from '@/core/text/find-dates';
import { findQuantities } from '@/core/text/find-quantities';
import type { Span } from '@/core/text/span';
import { splitIntoSentences, type ArticleSentence } from './article-sentences';
import { cleanName } from './clean-text';
import { draftActors, type DraftActor } from './draft-actors';
import { draftOrigin, type DraftOrigin } from './draft-origin';
import { draftStatements, type DraftStatement, type NoStatement } from './draft-statements';
import { findNameRuns } from './find-name-runs';
import { guessClaimKind } from './guess-claim-kind';
import { placeActors, placesWithin, type PlacedActor } from './place-actors';
import { pickQuotation } from './pick-quotation';

export type DraftClaim = DraftStatement & {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** In the order in which they are named. */
  readonly actors: readonly DraftActor[];
  /** The actor to whom it is attributed; null where the report says it itself or the source has no name. */
  readonly spokenBy: DraftActor | null;
  readonly origin: DraftOrigin | null;
  /** The one time that its sentence names: a day, or a month or year as a range. */
  readonly date: Day | DayRange | null;
  readonly quantity: Quantity | null;
  readonly quote: string | null;
};

export type DraftArticle = {
  readonly article: ArticleText;
  readonly sentences: readonly ArticleSentence[];
  readonly actors: readonly DraftActor[];
  /** In reading order; a sentence may have several. */
  readonly claims: readonly DraftClaim[];
  readonly leftOut: readonly { readonly sentence: number; readonly why: NoStatement | 'nobody' }[];
};

/** Pure and linear; `date` of the article helps to tell the days that it speaks of. */
export function draftArticle(article: ArticleText): DraftArticle {
  const sentences = splitIntoSentences(article);
  const actors = draftActors(article.text, findNameRuns(article.text, sentences));
  const reading = { article, sentences, actors, placed: placeActors(sentences, actors) };
  const claims: DraftClaim[] = [];
  const leftOut: DraftArticle['leftOut'][number][] = [];
  sentences.forEach((_, sentence) => {
    const drafted = draftSentence(reading, sentence);
    if (typeof drafted === 'string') leftOut.push({ sentence, why: drafted });
    else claims.push(...drafted);
  });
  return { article, sentences, actors, claims, leftOut };
}

type Reading = Pick<DraftArticle, 'article' | 'sentences' | 'actors'> & {
  readonly placed: readonly PlacedActor[];
};

function draftSentence(reading: Reading, number: number): readonly DraftClaim[] | NoStatement | 'nobody' {
  const sentence = reading.sentences[number];
  if (sentence === undefined) return 'no-statement';
  const nameIn = (span: Span) => speakerIn(reading, span)?.name;
  const statements = draftStatements(reading.article.text, sentence, nameIn);
  if (typeof statements === 'string') return statements;
  const claims = statements.map((statement) => toDraftClaim(reading, number, sentence, statement));
  const telling = claims.filter(
    ({ actors, quantity, spokenBy }) => actors.length > 0 || quantity !== null || spokenBy !== null,
  );
  return telling.length === 0 ? 'nobody' : telling;
}

function toDraftClaim(
  reading: Reading,
  number: number,
  sentence: ArticleSentence,
  statement: DraftStatement,
): DraftClaim {
  const { article } = reading;
  const { span, speaker, isSpoken } = statement;
  const spokenBy = speaker === null ? null : (speakerIn(reading, speaker) ?? null);
  const quantity = quantityIn(article.text, span);
  const named = isSpoken && spokenBy !== null ? [spokenBy] : [];
  const source = speaker === null ? null : article.text.slice(speaker.start, speaker.end);
  return {
    ...statement,
    sentence: number,
    kind: guessClaimKind(statement, quantity),
    actors: [...new Set([...named, ...placesWithin(reading.placed, span).map(({ actor }) => actor)])],
    spokenBy,
    origin: draftOrigin(sentence.text, source) ?? null,
    date: timeIn(article, sentence),
    quantity,
    quote: pickQuotation(article.text, span) ?? null,
  };
}

/** A person rather than the office: `Harbour spokesman Oren Tasker`. A place speaks only where it stands alone. */
function speakerIn({ placed, article }: Reading, span: Span): DraftActor | undefined {
  const speaking = placesWithin(placed, span).filter(
    ({ end }) => !/^['’]s?\b/.test(article.text.slice(end, end + 2)),
  );
  const isAlone = ({ start, end }: Span) =>
    /^(?:the\s*)?$/i.test(article.text.slice(span.start, start)) && end === span.end;
  const found =
    speaking.findLast(({ actor }) => actor.kind === 'person') ??
    speaking.find(({ actor }) => actor.kind === 'organisation') ??
    speaking.find(isAlone);
  return found?.actor;
}

/** The first figure that counts something and is more than a guess. */
function quantityIn(text: string, span: Span): Quantity | null {
  const found = findQuantities(text, span).find(({ rough, unit }) => !rough && unit !== '');
  if (found === undefined || !Number.isSafeInteger(Math.trunc(found.value))) return null;
  const { value, comparator, scale, unitSpan, per } = found;
  const unit = cleanName(unitSpan === null ? found.unit : text.slice(unitSpan.start, unitSpan.end));
  if (unit === '' || unit.length > 60 || (scale === 'ordinal' && (!Number.isInteger(value) || value < 1)))
    return null;
  return { value, comparator, unit, scale, ...(per === null || per.length > 60 ? {} : { per }) };
}

/** The one time that the sentence names, as exactly as it does. */
function timeIn({ text, date }: ArticleText, sentence: ArticleSentence): Day | DayRange | null {
  const [first, ...others] = findDates(text, sentence, date, sentence.words);
  if (first === undefined || others.some(({ from, to }) => from !== first.from || to !== first.to))
    return null;
  const { from, to } = first;
  return from === to ? from : { from, to };
}
