import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/core/claims/text-edit';
import { makeSendArticle } from '@/entrypoints/news/send-article';
import type { CheckAnswer, SentArticle } from '@/messaging/protocol';
import type { ArticleWords } from '@/page/reading/read-article';

const known: CheckAnswer = {
  ok: true,
  marks: { claims: [], actors: [] },
  notes: [],
  loudness: 'underline',
  words: {
    language: 'en',
    actor: '',
    openPanel: '',
    nextConflict: '',
    move: '',
    noConflicts: '',
    hidden: '',
    shown: '',
    note: '',
    legend: '',
    lines: { corroborated: '', conflicting: '', contested: '', single: '', actor: '' },
  },
  sign: '',
};

function articleOf(text: string): ArticleWords {
  return { text, blocks: [], title: null, publisher: null, date: null, language: null, isCut: false };
}

/** The other end, as a worker that may be stopped: it knows the text of the last check, until it forgets. */
function makeOtherEnd() {
  const asked: SentArticle[] = [];
  const state: { text: string | undefined } = { text: undefined };
  const ask = (sent: SentArticle): Promise<CheckAnswer> => {
    asked.push(sent);
    const whole = sent.edit === null ? sent.text : applyEdit(state.text ?? '', sent.edit, sent.text);
    if (whole === undefined) return Promise.resolve({ ok: false, reason: 'forgotten', isForgotten: true });
    state.text = whole;
    return Promise.resolve(known);
  };
  return { asked, state, ask };
}

const story = 'The ferry opened on Monday. '.repeat(2_000);

describe('an article that changes', () => {
  it('is sent whole once, then only what is new, and arrives whole each time', async () => {
    const end = makeOtherEnd();
    const send = makeSendArticle(end.ask, () => 0);
    await send(articleOf(story));
    await send(articleOf(`${story}It rained.`));
    await send(articleOf(`Live: ${story}It rained.`));
    expect(end.asked.map(({ text }) => text.length)).toEqual([story.length, 10, 6]);
    expect(end.state.text).toBe(`Live: ${story}It rained.`);
  });

  it('is sent whole again when the other end has forgotten it', async () => {
    const end = makeOtherEnd();
    const send = makeSendArticle(end.ask, () => 0);
    await send(articleOf(story));
    end.state.text = undefined;
    expect(await send(articleOf(`${story}It rained.`))).toBe(known);
    expect(end.asked.map(({ edit }) => edit === null)).toEqual([true, false, true]);
  });

  it('goes on for thousands of small changes', async () => {
    const end = makeOtherEnd();
    const send = makeSendArticle(end.ask, () => 0);
    for (let change = 0; change < 3_000; change += 1)
      await send(articleOf(`${story}${change} boats have come.`));
    expect(end.state.text?.endsWith('2999 boats have come.')).toBe(true);
  });

  it('is held back when it is another text each time, until time has passed', async () => {
    const end = makeOtherEnd();
    let time = 0;
    const send = makeSendArticle(end.ask, () => time);
    const other = (count: number): ArticleWords =>
      articleOf(`${count}${story.slice(0, -9)}${count} x`.repeat(10));
    const answers = [];
    for (let count = 1; count <= 5; count += 1) answers.push(await send(other(count)));
    expect(answers.map((answer) => answer === 'too-much')).toEqual([false, false, false, true, true]);
    time = 1_200_000;
    expect(await send(other(9))).toBe(known);
  });
});
