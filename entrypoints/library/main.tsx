/** Draws the library. */
import { render } from 'preact';
import '@/components/ui.css';
import '@/components/colors.css';
import { t, uiLanguage } from '@/lib/i18n';
import { Library } from './Library';
import './library.css';
import './reader.css';
import './rooms.css';

document.title = t('libraryTitle');
document.documentElement.lang = uiLanguage();
render(<Library />, document.body);
