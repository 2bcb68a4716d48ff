import { startPanel } from '@/entrypoints/panel/start-panel';

await startPanel('popup');
