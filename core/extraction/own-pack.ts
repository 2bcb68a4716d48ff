/** What is known of the reader's own pack without the means to draft it, which are large. */
export const ownPackId = 'my-articles';
/** In letters. Longer than any article; a book is not drafted in one go. */
export const longestArticle = 200_000;
