import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeysSettings } from '@/components/library/KeysSettings';
import { SitesSettings, type Reach } from '@/components/library/SitesSettings';

afterEach(cleanup);

const none: Reach = { off: [], allowed: [], everywhere: false, asksAgain: true, listed: 500, missing: 0 };

function showSites(reach: Partial<Reach> = {}) {
  const wishes = { onSwitchOn: vi.fn(), onTakeBack: vi.fn(), onEverywhere: vi.fn(), onList: vi.fn() };
  render(<SitesSettings reach={{ ...none, ...reach }} wishes={wishes} />);
  return wishes;
}

describe('the sites in the settings', () => {
  it('are named by their hosts, and taken back as the browser knows them', () => {
    const { onTakeBack } = showSites({ allowed: ['*://courier.example/*', 'https://*.harbour.example/*'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: courier.example' }));
    expect(onTakeBack).toHaveBeenCalledWith('*://courier.example/*');
    expect(screen.getByText('*.harbour.example')).toBeTruthy();
  });

  it('are all asked for at once, and the box shows what the browser has given, not what was wished', () => {
    const { onEverywhere } = showSites();
    const box = screen.getByRole('checkbox', { name: 'Read on all sites' });
    fireEvent.click(box);
    expect(onEverywhere).toHaveBeenCalledWith(true);
    expect(box).toHaveProperty('checked', false);
  });

  it('are all taken back at once', () => {
    const { onEverywhere } = showSites({ everywhere: true });
    expect(screen.getByText(/Every page you open is looked at/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Read on all sites' }));
    expect(onEverywhere).toHaveBeenCalledWith(false);
  });

  it.each([
    { asksAgain: true, told: 1 },
    { asksAgain: false, told: 0 },
  ])(
    'tell that the browser asks for the list again only where it does: $asksAgain',
    ({ asksAgain, told }) => {
      showSites({ everywhere: true, asksAgain });
      expect(screen.queryAllByText(/asks once more for the news sites/)).toHaveLength(told);
    },
  );
});

describe('the list of news sites', () => {
  it('is asked for again where the browser has taken some of it away, and not spoken of otherwise', () => {
    const { onList } = showSites({ missing: 3 });
    expect(screen.getByRole('status').textContent).toContain('3 of the 500 news sites');
    fireEvent.click(screen.getByRole('button', { name: 'Ask for the news sites again' }));
    expect(onList).toHaveBeenCalledOnce();
    cleanup();
    showSites();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the keys in the settings', () => {
  const commands = [
    { name: 'next-claim', does: 'Go to the next claim', keys: 'Alt+Shift+K' },
    { name: 'toggle-marks', does: 'Hide the marks', keys: '' },
  ];

  it('are those that the browser gives, with the way to its own page', () => {
    const onKeys = vi.fn();
    render(<KeysSettings keys={{ commands, keyword: 'ss' }} wishes={{ onKeys }} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Go to the next claimAlt+Shift+K',
      'Hide the marksno key',
    ]);
    expect(screen.getByText(/Type “ss” and a space/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys in the browser' }));
    expect(onKeys).toHaveBeenCalledOnce();
  });

  it('are not promised where the browser has none', () => {
    render(<KeysSettings keys={{ commands: [], keyword: null }} wishes={{}} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText(/address bar/)).toBeNull();
  });
});
