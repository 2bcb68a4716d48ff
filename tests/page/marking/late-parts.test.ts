import { expect, it, onTestFinished, vi } from 'vitest';
import tokens from '@/assets/tokens.css?raw';
import { readMarkTokens } from '@/page/marking/mark-tokens';
import { makeOwnPainter } from '@/page/marking/paint-own';
import { startMarking } from '@/page/marking/start-marking';
import { startTending, type StartTending } from '@/page/marking/tend-marks';
import { filler, isMarked, showArticle, startReading, until } from '@/tests/page/read-in-test';

const first = 'The ferry to Lowmark opened on the first of May.';
const second = 'The pier was paid for by the council of Fennick.';

it('what a reader does before the cards have come is done in its order when they come, and they are asked for again', async () => {
  showArticle(`${filler}<p>${first}</p><p>${second}</p>`);
  let come: (cards: StartTending) => void = () => undefined;
  const cards = new Promise<StartTending>((resolve) => (come = resolve));
  const asked: string[] = [];
  const { reading } = startReading({ claims: [{ words: first }, { words: second }] }, (view, options) =>
    startMarking(view, {
      ...options,
      fetchPart: (part) => asked.push(part),
      tokens: readMarkTokens(tokens),
      cards: () => cards,
      drawing: () => Promise.resolve(makeOwnPainter),
    }),
  );
  await until(isMarked(first), Boolean);
  // The pointer may stand near them already.
  asked.length = 0;
  const clock = vi.spyOn(performance, 'now');
  onTestFinished(() => clock.mockRestore());
  clock.mockReturnValue(50_000);
  const wishes = ['next', 'next', 'open-card'] as const;
  expect(wishes.map((command) => reading.run(command))).toEqual([true, true, true]);
  expect(asked).toEqual(['cards']);
  clock.mockReturnValue(51_500);
  expect(reading.run('open-card')).toBe(true);
  expect(asked).toEqual(['cards', 'cards']);
  clock.mockRestore();
  const said: string[] = [];
  come((view, marks) => {
    const tending = startTending(view, { ...marks, tokens });
    return {
      refile: (stays) => tending.refile(stays),
      closeCard: () => tending.closeCard(),
      say: (words) => tending.say(words),
      goTo: (placed) => said.push(`go to ${placed.parts[0]?.text}`),
      sayMove: () => said.push('say'),
      openCard: (placed) => said.push(`open ${placed.parts[0]?.text}`),
    };
  });
  await until(
    () => said.length,
    (count) => count > 5,
  );
  expect(said).toEqual([
    `go to ${first}`,
    'say',
    `go to ${second}`,
    'say',
    `open ${second}`,
    `open ${second}`,
  ]);
});
