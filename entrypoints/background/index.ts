/** The background: what it listens to, all at once; it keeps no state and may die at any moment. */
import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { listen, ownPagesOnly } from '@/lib/messages/listen';
import type { ToBackground } from '@/lib/messages/protocol';
import { citePassage, findAnnotations, keepPassage, tellAnnotation } from './annotate';
import { captureTab, saveTab } from './capture';
import { onTabUpdated } from './restore';
import { createMenu, onCommand, onMenuClicked } from './toolbar';

export default defineBackground({
  type: 'module',
  main() {
    listen<ToBackground>({ captureTab: ownPagesOnly(captureTab), saveTab: ownPagesOnly(saveTab), findAnnotations, keepPassage, tellAnnotation, citePassage });
    browser.runtime.onInstalled.addListener(createMenu);
    browser.commands.onCommand.addListener(onCommand);
    browser.tabs.onUpdated.addListener(onTabUpdated);
    browser.contextMenus.onClicked.addListener(onMenuClicked);
  },
});
