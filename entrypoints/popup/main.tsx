/** Draws the popup. */
import { render } from 'preact';
import '@/components/ui.css';
import { t, uiLanguage } from '@/lib/i18n';
import { Popup } from './Popup';
import './popup.css';

document.title = t('actionTitle');
document.documentElement.lang = uiLanguage();
render(<Popup />, document.body);
