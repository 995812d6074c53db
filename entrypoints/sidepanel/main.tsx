/** Draws the panel beside the page. */
import { render } from 'preact';
import '@/components/ui.css';
import '@/components/colors.css';
import { t, uiLanguage } from '@/lib/i18n';
import { Panel } from './Panel';
import './panel.css';

document.title = t('panelTitle');
document.documentElement.lang = uiLanguage();
render(<Panel />, document.body);
