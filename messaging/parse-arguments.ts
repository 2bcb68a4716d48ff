/** One `parse…` for every method of every direction: what comes in a message is distrusted once, here. */
import { lateParts } from '@/core/claims/late-part';
import { pageCommands } from '@/core/claims/page-command';
import type { Span } from '@/core/text/span';
import {
  changes,
  readings,
  type BackgroundToPage,
  type BackgroundToPanel,
  type PageToBackground,
  type PanelToBackground,
} from '@/messaging/protocol';
import { isRecord, type Argument, type Parsed } from './envelope';
import { isRowId } from './is-row-id';
import { parseArticle } from './parse-article';
import { parseSetAside } from './parse-set-aside';

export type Parsers<Protocol> = {
  readonly [Method in keyof Protocol]: (value: unknown) => Parsed<Argument<Protocol, Method>>;
};

const longestQuery = 500;
const mostFound = 1_000;
const hostName = /^[a-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

export const pageToBackgroundParsers: Parsers<PageToBackground> = {
  check: parseArticle,
  pageInfo(value) {
    const info = isRecord(value) ? value : {};
    const needs = oneOf(lateParts, info.needs);
    if (needs !== undefined) return parsed({ needs });
    const read = oneOf(readings, info.read);
    return read === undefined
      ? refused(`read must be one of ${readings.join(', ')}, or needs one of ${lateParts.join(', ')}`)
      : parsed({ read });
  },
  openPanel: parseNull,
};

export const panelToBackgroundParsers: Parsers<PanelToBackground> = {
  pageOf: parseTabQuestion,
  readPage: parseTabQuestion,
  jump(value) {
    if (!isRecord(value) || !isTabId(value.tabId)) return refused('tabId must be the number of a tab');
    const span = parseSpan(value.span);
    return span.ok ? parsed({ tabId: value.tabId, span: span.value }) : span;
  },
  setSite(value) {
    if (!isRecord(value) || typeof value.host !== 'string' || !hostName.test(value.host)) {
      return refused('host must be the name of a host in lower case');
    }
    if (typeof value.on !== 'boolean') return refused('on must be true or false');
    return parsed({ host: value.host, on: value.on });
  },
  setAside(value) {
    if (!isRecord(value) || (value.tabId !== null && !isTabId(value.tabId)))
      return refused('tabId must be the number of a tab, or null');
    const what = parseSetAside(value.what);
    return what.ok ? parsed({ what: what.value, tabId: value.tabId }) : what;
  },
  takeBack(value) {
    const what = parseSetAside(isRecord(value) ? value.what : undefined);
    return what.ok ? parsed({ what: what.value }) : what;
  },
  lookUp(value) {
    if (!isRecord(value) || typeof value.query !== 'string' || value.query.length > longestQuery) {
      return refused(`query must be a text of at most ${longestQuery} characters`);
    }
    if (!isCount(value.limit) || value.limit > mostFound)
      return refused(`limit must be a number up to ${mostFound}`);
    if (value.tabId !== null && !isTabId(value.tabId))
      return refused('tabId must be the number of a tab, or null');
    return parsed({ query: value.query, limit: value.limit, tabId: value.tabId });
  },
  changed(value) {
    const what = oneOf(changes, isRecord(value) ? value.what : undefined);
    return what === undefined ? refused(`what must be one of ${changes.join(', ')}`) : parsed({ what });
  },
  claim(value) {
    if (!isRecord(value) || !isRowId(value.pack) || !isRowId(value.id))
      return refused('pack and id must be ids');
    return parsed({ pack: value.pack, id: value.id });
  },
};

export const backgroundToPageParsers: Parsers<BackgroundToPage> = {
  jump: parseSpan,
  run(value) {
    const command = oneOf(pageCommands, value);
    return command === undefined ? refused('there is no such command') : parsed(command);
  },
  recheck: parseNull,
  rest: parseNull,
};

export const backgroundToPanelParsers: Parsers<BackgroundToPanel> = { pageChanged: parseTabQuestion };

function parseNull(value: unknown): Parsed<null> {
  return value === null ? parsed(null) : refused('this question takes nothing but null');
}

function parseTabQuestion(value: unknown): Parsed<{ readonly tabId: number }> {
  return isRecord(value) && isTabId(value.tabId)
    ? parsed({ tabId: value.tabId })
    : refused('tabId must be the number of a tab');
}

function parseSpan(value: unknown): Parsed<Span> {
  if (!isRecord(value) || !isCount(value.start) || !isCount(value.end) || value.end < value.start) {
    return refused('a span needs start and end, counted from 0, end not before start');
  }
  return parsed({ start: value.start, end: value.end });
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}

function isTabId(value: unknown): value is number {
  return isCount(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function parsed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
