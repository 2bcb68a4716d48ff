/** A page that changes sends what is new; the rest is known from its last check. */
import { applyEdit } from '@/core/claims/text-edit';
import type { PageSpeaker } from '@/messaging/find-speaker';
import type { SentArticle } from '@/messaging/protocol';
import type { PageStates } from './page-states';

export type WholeArticle = Omit<SentArticle, 'edit'>;

/** Undefined where it is not known, or is of another text. */
export async function fillIn(
  { edit, ...article }: SentArticle,
  { tabId }: PageSpeaker,
  { pages }: { readonly pages: PageStates },
): Promise<WholeArticle | undefined> {
  if (edit === null) return article;
  const facts = (await pages.find(tabId))?.facts;
  const text = facts?.status === 'checked' ? applyEdit(facts.text, edit, article.text) : undefined;
  return text === undefined ? undefined : { ...article, text };
}
