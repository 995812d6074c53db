/**
 * What the two builds have in common and where they differ. Permissions are the
 * ones a reader is asked to trust: tests/house/manifest.test.ts holds the
 * reviewed list, and no host is among them.
 */
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    build: {
      // Named browsers, so that the bundler leaves light-dark() to them: the reader may choose a theme against the system's.
      target: ['chrome130', 'firefox140'],
      // The page script is put into a page to read it at once: Chromium compiles it whole then, in less time than a thousand functions one by one.
      rolldownOptions: { output: { postBanner: ({ fileName }) => (fileName.startsWith('content-scripts/') ? '//# allFunctionsCalledOnLoad' : '') } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__', default_area: 'navbar' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_actionTitle__',
      },
      'highlight-selection': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_markHighlightSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pressmark@pressmark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
