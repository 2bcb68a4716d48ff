/** The labelled stories that may be fitted on, each with the cases that are made of its pack. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCases, readPack, type Case } from './labelled-pairs';
import { donorsOf, makeCases } from './made-cases';

export type StoryCases = { readonly written: readonly Case[]; readonly made: readonly Case[] };

/** Folders of all stories that may be fitted on: open ones, those written for fitting alone, and those that are spent. */
export function storyFolders(root: string): readonly string[] {
  return ['stories', 'training', 'spent']
    .map((name) => resolve(root, 'tests/quality', name))
    .flatMap((folder) => readdirSync(folder).map((story) => resolve(folder, story)));
}

export function readStories(folders: readonly string[]): readonly StoryCases[] {
  const packs = folders.map(readPack);
  return packs.map((pack, at) => ({
    written: readCases(folders[at] ?? ''),
    made: makeCases(pack, donorsOf(packs.filter((_, other) => other !== at))),
  }));
}
