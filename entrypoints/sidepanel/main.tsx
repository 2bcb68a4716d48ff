import { startPanel } from '@/entrypoints/panel/start-panel';

startPanel('panel');
