import type { Extension } from '@/builder/open-extension';

/**
 * From here on the browser grants whatever we ask for without asking the reader, whose answer it has already: given
 * once on the browser's own page of extensions, and taken back there by going back to what the manifest names.
 */
export async function letBrowserSayYes(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
    await developerPrivate.addHostPermission(id, '*://*/*');
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_ALL_SITES' });
  }, extension.id);
  await page.close();
}

type Developer = {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
};
