/**
 * Sends an article to be checked: whole the first time, and then only what has changed. What one page may send, all
 * questions together, is limited; a page that never rests gets a little more with time.
 */
import { editText } from '@/core/claims/text-edit';
import type { CheckAnswer, SentArticle } from '@/messaging/protocol';
import type { ArticleWords } from '@/page/reading/read-article';

/** In UTF-16 units. */
const mostSent = 2_000_000;
const moreEachSecond = 500;

export type SendArticle = (article: ArticleWords) => Promise<CheckAnswer | 'too-much'>;

/** `now` in milliseconds. */
export function makeSendArticle(
  ask: (article: SentArticle) => Promise<CheckAnswer>,
  now: () => number,
): SendArticle {
  const begin = now();
  let sent = 0;
  /** What the other end knows. */
  let known: string | undefined;

  const send = async (article: SentArticle): Promise<CheckAnswer | 'too-much'> => {
    const allowed = mostSent + ((now() - begin) / 1_000) * moreEachSecond;
    // What is read at all may be sent once.
    if (sent > 0 && sent + article.text.length > allowed) return 'too-much';
    sent += article.text.length;
    return ask(article);
  };
  return async (article) => {
    const before = known;
    known = undefined;
    const { text, edit } =
      before === undefined ? { text: article.text, edit: null } : editText(before, article.text);
    let answer = await send({ ...article, text, edit });
    // A worker that was stopped may have forgotten, or the tab's facts were dropped.
    if (answer !== 'too-much' && !answer.ok && answer.isForgotten === true)
      answer = await send({ ...article, edit: null });
    if (answer === 'too-much') known = before;
    else if (answer.ok) known = article.text;
    return answer;
  };
}
