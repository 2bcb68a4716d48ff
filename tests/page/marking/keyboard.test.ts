import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  filler,
  isMarked,
  markedWords,
  showArticle,
  startReading,
  until,
  type TestReading,
} from '@/tests/page/read-in-test';
import { makeItem } from '@/tests/support/make-match';

const body = `${filler}<p>One is known. Two differs. Three is known. Four differs.</p><p><input id="field"><button id="tool">Tool</button></p>`;
const conflict = {
  verdict: 'conflicting',
  conflicting: [makeItem({ kind: 'conflict', about: 'figure' })],
} as const;

async function read(): Promise<TestReading> {
  await page.viewport(900, 700);
  showArticle(body);
  const reading = startReading({
    claims: [
      { words: 'One is known.' },
      { words: 'Two differs.', ...conflict },
      { words: 'Three is known.' },
      { words: 'Four differs.', ...conflict },
    ],
  });
  await until(isMarked('One is known.'), Boolean);
  document.body.focus();
  return reading;
}

const down = '{Alt>}{ArrowDown}{/Alt}';
const up = '{Alt>}{ArrowUp}{/Alt}';
const nextConflict = '{Alt>}c{/Alt}';
const open = '{Alt>}{Enter}{/Alt}';
const toggle = '{Alt>}m{/Alt}';

function current(): readonly string[] | undefined {
  return markedWords().tint;
}

function hosts(): number {
  return [...document.documentElement.children].filter((element) => element.matches('div[popover]')).length;
}

const roots = vi.spyOn(Element.prototype, 'attachShadow');
afterEach(() => void roots.mockClear());

/** Every sentence that was put into a live region; its root is closed to everybody but who made it. */
function announced(): readonly string[] {
  return roots.mock.results
    .map(({ value }) =>
      value instanceof ShadowRoot ? value.querySelector('[aria-live="polite"]')?.textContent : '',
    )
    .filter((words) => words !== undefined && words !== '')
    .map(String);
}

describe('the keyboard on a page', () => {
  it('goes to the next and the previous claim, round both ends', async () => {
    await read();
    const seen: (readonly string[] | undefined)[] = [];
    for (const keys of [down, down, up, up, down]) {
      await userEvent.keyboard(keys);
      seen.push(current());
    }
    expect(seen).toEqual([
      ['One is known.'],
      ['Two differs.'],
      ['One is known.'],
      ['Four differs.'],
      ['One is known.'],
    ]);
  });

  it('goes to the next conflict', async () => {
    await read();
    await userEvent.keyboard(nextConflict);
    expect(current()).toEqual(['Two differs.']);
    await userEvent.keyboard(nextConflict);
    expect(current()).toEqual(['Four differs.']);
  });

  it('announces each move once, with place, verdict and claim, and leaves no region behind', async () => {
    await read();
    await userEvent.keyboard(down);
    await until(
      () => announced().length,
      (count) => count > 0,
    );
    await userEvent.keyboard(nextConflict);
    await until(
      () => announced().length,
      (count) => count > 1,
    );
    expect(announced()).toEqual([
      'Claim 1 of 4. One report: The ferry to Lowmark opened on 1 May 2031. Alt Enter opens the card.',
      'Claim 2 of 4. Conflicting on the figure: The ferry to Lowmark opened on 1 May 2031. Alt Enter opens the card.',
    ]);
    expect(
      await until(
        () => document.querySelectorAll('html > div').length,
        (count) => count === 0,
        6_000,
      ),
    ).toBe(0);
  });

  it('opens the card, gives it the keys, and gives them back', async () => {
    const { told } = await read();
    document.querySelector<HTMLElement>('#tool')?.focus();
    await userEvent.keyboard(`${down}${open}`);
    expect(hosts()).toBe(1);
    expect(document.activeElement?.matches('html > div')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(told).toEqual(['panel']);
    await userEvent.keyboard('{Escape}');
    expect(hosts()).toBe(0);
    expect(document.activeElement?.id).toBe('tool');
  });

  it('takes an open card along', async () => {
    await read();
    await userEvent.keyboard(`${down}${open}${down}`);
    expect(hosts()).toBe(1);
    expect(current()).toEqual(['Two differs.']);
  });

  it('hides the marks and shows them again', async () => {
    await read();
    await userEvent.keyboard(toggle);
    expect(markedWords()).toEqual({});
    await userEvent.keyboard(toggle);
    expect(isMarked('One is known.')()).toBe(true);
    // Two keys at once are said as one or as two, the last of them last.
    await until(
      () => announced().at(-1),
      (said) => said === 'Marks shown.',
    );
    expect(announced().at(-1)).toBe('Marks shown.');
  });

  it('hides the tint of the current one too, until the next move', async () => {
    await read();
    await userEvent.keyboard(`${down}${toggle}`);
    expect(markedWords()).toEqual({});
    expect(current()).toBeUndefined();
    await userEvent.keyboard(toggle);
    await userEvent.keyboard(down);
    expect(current()).toEqual(['Two differs.']);
  });

  it('never answers where somebody types', async () => {
    await read();
    document.querySelector<HTMLElement>('#field')?.focus();
    await userEvent.keyboard(`${down}${nextConflict}${toggle}`);
    expect(current()).toBeUndefined();
    expect(isMarked('One is known.')()).toBe(true);
  });

  it('leaves a key to the page that uses it', async () => {
    await read();
    const tool = document.querySelector('#tool');
    tool?.setAttribute('accesskey', 'c');
    await userEvent.keyboard(nextConflict);
    expect(current()).toBeUndefined();
    const taken = new AbortController();
    document.addEventListener('keydown', (event) => event.preventDefault(), { signal: taken.signal });
    await userEvent.keyboard(down);
    taken.abort();
    expect(current()).toBeUndefined();
  });

  it('is deaf to keys that a script made', async () => {
    await read();
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', altKey: true, bubbles: true }));
    expect(current()).toBeUndefined();
  });

  it('brings a claim far down the page into view', async () => {
    await page.viewport(900, 700);
    showArticle(
      `${filler}<div style="height:3000px"></div><p id="far">Far down it stands.</p><div style="height:900px"></div>`,
    );
    const { reading } = startReading({ claims: [{ words: 'Far down it stands.' }] });
    await until(isMarked('Far down it stands.'), Boolean);
    const { asked } = startReading({});
    await until(
      () => asked.length,
      (count) => count > 0,
    );
    const start = asked[0]?.indexOf('Far down') ?? -1;
    expect(reading.jump({ start, end: start + 4 })).toBe(true);
    const box = await until(
      () => document.querySelector('#far')?.getBoundingClientRect(),
      (seen) => (seen?.bottom ?? 0) < 500,
    );
    expect(box?.top).toBeGreaterThan(40);
    expect(box?.bottom).toBeLessThan(500);
    expect(current()).toEqual(['Far down it stands.']);
    expect(reading.jump({ start: 0, end: 3 })).toBe(false);
    document.querySelector('#far')?.remove();
    expect(reading.jump({ start, end: start + 4 })).toBe(false);
    scrollTo(0, 0);
  });
});
