/** What the reader has chosen: loudness and sites in the database, the theme beside it, permissions in the browser. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings, SettingsWishes } from '@/components/library/SettingsPage';
import type { Loudness } from '@/core/claims/page-state';
import { findKeysPage, readKeys } from '@/entrypoints/library/browser-keys';
import {
  askForEverywhere,
  askForList,
  everySite,
  listedSites,
  takeBackEverywhere,
} from '@/entrypoints/panel/open-places';
import { chooseTheme, chosenTheme } from '@/entrypoints/panel/theme';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import type { ChoicesDb } from '@/storage/choices-db';
import { chooseLoudness, getLoudness } from '@/storage/choose-loudness';
import { chooseOverlay, isOverlayOn } from '@/storage/choose-overlay';
import { listSetAside } from '@/storage/choose-matches';
import { sitesOff } from '@/storage/choose-site';

const ask = askBackground<PanelToBackground>();

export function useSettings(db: ChoicesDb): {
  readonly settings: Settings | null;
  readonly wishes: SettingsWishes;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  const reload = async () => setSettings(await readSettings(db));
  useEffect(() => {
    const listening = new AbortController();
    // What was chosen meanwhile in popup or panel stands here when the reader comes back.
    addEventListener('focus', () => void reload(), { signal: listening.signal });
    void reload();
    return () => listening.abort();
  }, []);
  const paintAs = async (loudness: Loudness) => {
    await chooseLoudness(db, loudness);
    await ask('changed', { what: 'choices' });
  };
  const paintOwn = async (on: boolean) => {
    await chooseOverlay(db, on);
    await ask('changed', { what: 'choices' });
  };
  return {
    settings,
    wishes: {
      onLoudness: (loudness) => void paintAs(loudness).then(reload),
      onTheme: (theme) => {
        chooseTheme(theme);
        void reload();
      },
      onOverlay: (on) => void paintOwn(on).then(reload),
      onSwitchOn: (host) => void ask('setSite', { host, on: true }).then(reload),
      onMarkAgain: (what) => void ask('takeBack', { what }).then(reload),
      onTakeBack: (site) => void browser.permissions.remove({ origins: [site] }).then(reload),
      // In the turn of the reader's click, or the browser does not ask.
      onEverywhere: (on) => void (on ? askForEverywhere() : takeBackEverywhere()).then(reload),
      onList: () => void askForList().then(reload),
      onKeys: findKeysPage(),
    },
  };
}

async function readSettings(db: ChoicesDb): Promise<Settings> {
  const [loudness, overlay, off, granted, keys, setAside] = await Promise.all([
    getLoudness(db),
    isOverlayOn(db),
    sitesOff(db),
    findGranted(),
    readKeys(),
    listSetAside(db),
  ]);
  return { loudness, theme: chosenTheme(), overlay, reach: { off, ...granted }, keys, setAside };
}

/** What is granted beyond the list that came with the extension. */
async function findGranted(): Promise<Omit<Settings['reach'], 'off'>> {
  const { origins = [] } = await browser.permissions.getAll();
  // Permissions are for whole hosts, though some patterns on the list name a path.
  const listed = new Set(listedSites().map(wholeHost));
  const everywhere = origins.includes(everySite);
  const allowed = origins.filter((origin) => origin !== everySite && !listed.has(wholeHost(origin)));
  const granted = new Set(origins.map(wholeHost));
  const missing = everywhere ? 0 : [...listed].filter((site) => !granted.has(site)).length;
  return {
    allowed: allowed.toSorted(),
    everywhere,
    asksAgain: !import.meta.env.FIREFOX,
    listed: listed.size,
    missing,
  };
}

function wholeHost(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');
}
