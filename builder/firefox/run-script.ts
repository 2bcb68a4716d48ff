import type { Marionette } from './marionette';

export type Send = Marionette['send'];
type Outcome<T> = { readonly value?: T; readonly error?: string };

/**
 * Runs the body of an async function with `given` in it and answers what it returns. In a page that is what the page
 * itself could do; in the browser's window it may do everything.
 */
export async function runScript<T>(
  send: Send,
  context: 'chrome' | 'content',
  body: string,
  given: readonly unknown[],
): Promise<T> {
  await send('Marionette:SetContext', { value: context });
  const outcome = await send<Outcome<T>>('WebDriver:ExecuteAsyncScript', {
    // What compiles these tests names functions by a function of its own.
    script: `const __name = (named) => named;
      const given = [...arguments];
      const done = given.pop();
      const run = async () => { ${body} };
      run().then((value) => done({ value }), (error) => done({ error: error + '\\n' + error.stack }));`,
    args: given,
    ...(context === 'chrome' ? { sandbox: 'system' } : {}),
  });
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.value as T;
}
