import { foldText } from '@/core/text/fold-text';

/** The words of a text for comparing what two texts say word for word: no case, no accents, no punctuation. */
export function bareWordsOf(text: string): readonly string[] {
  return foldText(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
