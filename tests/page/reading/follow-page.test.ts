import { describe, expect, it, onTestFinished } from 'vitest';
import { markupOf } from '@/tests/page/open-page';
import { filler, isMarked, markedWords, showArticle, startReading, until } from '@/tests/page/read-in-test';

const claim = 'The ferry to Lowmark opened on the first of May.';
const late = 'A second boat followed at noon the same day.';
const claims = [{ words: claim }, { words: late }];

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

async function readArticle(body = `${filler}<p id="claim">${claim}</p>`): Promise<{
  readonly article: HTMLElement;
  readonly test: ReturnType<typeof startReading>;
}> {
  const article = showArticle(body);
  const test = startReading({ claims });
  await until(isMarked(claim), Boolean);
  return { article, test };
}

function goTo(path: string): void {
  const before = location.href;
  history.pushState(null, '', path);
  onTestFinished(() => history.replaceState(null, '', before));
}

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe('a page that changes', () => {
  it('has late paragraphs read, each once', async () => {
    const { article, test } = await readArticle();
    article.append(paragraph(late));
    expect(await until(isMarked(late), Boolean)).toBe(true);
    expect(markedWords().dashed).toEqual([claim, late]);
    expect(test.asked).toHaveLength(2);
  });

  it('has marks taken off words that it changes, at once', async () => {
    await readArticle();
    const words = document.querySelector('#claim')?.firstChild;
    if (words instanceof Text) words.data = 'The ferry to Lowmark sank on the first of May, I hear.';
    expect(
      await until(
        () => isMarked(claim)(),
        (marked) => !marked,
        500,
      ),
    ).toBe(false);
    await wait(700);
    expect(markedWords()).toEqual({});
  });

  it('has the same words marked again after they were drawn anew', async () => {
    const { article } = await readArticle();
    article.querySelector('#claim')?.remove();
    expect(
      await until(
        () => isMarked(claim)(),
        (marked) => !marked,
      ),
    ).toBe(false);
    article.append(paragraph(claim));
    expect(await until(isMarked(claim), Boolean)).toBe(true);
  });

  it('is not asked about when nothing in the article changes', async () => {
    const { article, test } = await readArticle(
      `${filler}<p id="claim">${claim}</p><div class="comments"></div><p class="x">A line.</p>`,
    );
    for (let round = 0; round < 5; round += 1) {
      article
        .querySelector('.comments')
        ?.append(paragraph('I think that nobody asked me about this ferry at all.'));
      article.querySelector('.x')?.classList.toggle('seen');
      await wait(60);
    }
    await wait(700);
    expect(test.asked).toHaveLength(1);
    expect(isMarked(claim)()).toBe(true);
  });

  it('has paragraphs read that come to light later', async () => {
    const { article } = await readArticle(
      `${filler}<p id="claim">${claim}</p><div class="more" hidden><p>${late}</p></div>`,
    );
    expect(isMarked(late)()).toBe(false);
    article.querySelector('.more')?.removeAttribute('hidden');
    expect(await until(isMarked(late), Boolean)).toBe(true);
  });

  it('is followed to another address: old marks go, new ones come, none twice', async () => {
    const { article, test } = await readArticle();
    for (let round = 1; round <= 4; round += 1) {
      goTo(`/story-${round}`);
      article.replaceChildren(
        ...Array.from({ length: 5 }, (_, at) =>
          paragraph(`Story ${round}, line ${at}, says that the ferry came late on that day.`),
        ),
      );
      const words = `Story ${round} ends with this sentence.`;
      article.append(paragraph(words));
      test.know({ claims: [{ words }] });
      expect(
        await until(
          () => isMarked(claim)(),
          (marked) => !marked,
          500,
        ),
      ).toBe(false);
      expect(await until(isMarked(words), Boolean)).toBe(true);
      expect(markedWords()).toEqual({ dashed: [words] });
    }
  });

  it('is found again when its article is put in anew', async () => {
    const { article } = await readArticle();
    const copy = article.cloneNode(true);
    article.replaceWith(copy);
    expect(await until(isMarked(claim), Boolean)).toBe(true);
  });

  it('is asked about again when it comes back from the back/forward cache', async () => {
    const { test } = await readArticle();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(
      () => test.asked.length,
      (count) => count > 1,
      800,
    );
    expect(markedWords().dashed).toEqual([claim]);
  });

  it('is read when its article comes after the page', async () => {
    const test = startReading({ claims });
    expect(
      await until(
        () => test.told,
        ({ length }) => length > 0,
      ),
    ).toEqual(['none']);
    showArticle(`${filler}<p>${claim}</p>`);
    expect(await until(isMarked(claim), Boolean)).toBe(true);
    expect(test.told).toEqual(['none']);
  });

  it('loses its marks for good when the copy is an orphan', async () => {
    const { article, test } = await readArticle();
    test.isAlive = false;
    article.append(paragraph(late));
    expect(
      await until(
        () => CSS.highlights.size,
        (size) => size === 0,
      ),
    ).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    test.isAlive = true;
    test.reading.recheck();
    await wait(100);
    expect(CSS.highlights.size).toBe(0);
  });

  it('rests when the site is switched off, until it is told to read again', async () => {
    const { article, test } = await readArticle();
    const before = markupOf(document);
    test.reading.rest();
    expect(markedWords()).toEqual({});
    article.append(paragraph(late));
    await wait(600);
    expect(markedWords()).toEqual({});
    test.reading.recheck();
    expect(await until(isMarked(late), Boolean)).toBe(true);
    article.lastElementChild?.remove();
    expect(markupOf(document)).toBe(before);
  });

  it('loses the marks of words that a translation replaces, and has the new ones read', async () => {
    const { article } = await readArticle();
    const translated = 'Die Fähre nach Lowmark wurde am ersten Mai eröffnet.';
    for (const line of article.querySelectorAll('p')) {
      // The element in which browsers put what they have translated.
      const [font, inner] = ['font', 'font'].map((tag) =>
        document.createElementNS('http://www.w3.org/1999/xhtml', tag),
      );
      if (font === undefined || inner === undefined) throw new Error('No element.');
      inner.textContent = line.id === 'claim' ? translated : `Übersetzt: ${line.textContent}`;
      font.append(inner);
      line.replaceChildren(font);
    }
    expect(
      await until(
        () => isMarked(claim)(),
        (marked) => !marked,
        1_000,
      ),
    ).toBe(false);
    await wait(700);
    expect(markedWords()).toEqual({});
  });

  it('is marked by the latest answer only', async () => {
    const { test } = await readArticle();
    test.know({ claims: [{ words: claim, verdict: 'conflicting' }] });
    test.reading.recheck();
    expect(
      await until(
        () => markedWords().wavy,
        (words) => words !== undefined,
      ),
    ).toEqual([claim]);
    expect(markedWords().dashed).toBeUndefined();
  });
});

describe('a page that never rests', () => {
  it('is read less and less often', async () => {
    const { article, test } = await readArticle();
    let changes = 0;
    const ticker = setInterval(
      () => article.append(paragraph(`Change ${(changes += 1)} of the ticker says that the boat has moved.`)),
      20,
    );
    await wait(4_000);
    clearInterval(ticker);
    expect(changes).toBeGreaterThan(100);
    // 0.4, 0.8, 1.6, 3.2 s …: a question each.
    expect(test.asked.length).toBeLessThanOrEqual(5);
    expect(isMarked(claim)()).toBe(true);
  });

  it('that undoes our every mark is left alone', async () => {
    const { article, test } = await readArticle();
    const words = (): ChildNode | null | undefined => article.querySelector('#claim')?.firstChild;
    const fight = setInterval(() => {
      if (CSS.highlights.size > 0) words()?.replaceWith(document.createTextNode(claim));
    }, 5);
    await wait(4_000);
    clearInterval(fight);
    expect(test.asked.length).toBeLessThanOrEqual(5);
  });
});

/** That no task of ours is long is shown by the benchmark, where a busy machine is no fault. */
describe('a huge page', () => {
  it('of 50,000 text nodes is read to its end', async () => {
    const lines = Array.from(
      { length: 12_500 },
      (_, at) => `<p>Line <b>${at}</b> of the <i>report</i> says little about the ferry.</p>`,
    ).join('');
    showArticle(`${lines}<p>${claim}</p>`);
    await wait(300);
    document.body.getBoundingClientRect();
    startReading({ claims });
    await until(isMarked(claim), Boolean, 20_000);
    expect(isMarked(claim)()).toBe(true);
  });

  it('of one megabyte in one text node is read', async () => {
    const words = 'The report says little about the ferry and its owner. '.repeat(19_000);
    showArticle(`<p>${words}${claim}</p>`);
    await wait(300);
    document.body.getBoundingClientRect();
    startReading({ claims });
    await until(isMarked(claim), Boolean, 20_000);
    expect(isMarked(claim)()).toBe(true);
  });
});
