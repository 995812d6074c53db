// @vitest-environment node
/** The manifest as reviewed, for both browsers: as configured, and as built where a build is there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';
import { unreviewed } from './reviewed-manifest';
import { walk } from './scope';
import { filesIn, readText, root, sources } from './sources';

type Manifest = Record<string, any>;

const BROWSERS = ['chrome', 'firefox'] as const;
const configured = (browser: string): Manifest =>
  (config.manifest as (env: object) => Manifest)({ browser, manifestVersion: 3, mode: 'production', command: 'build' });

/** Builds not older than what their manifest is made from. */
const made = ['wxt.config.ts', 'package.json', ...filesIn('entrypoints')].map((path) => statSync(join(root, path)).mtimeMs);
const builds = BROWSERS.map((browser) => `.output/${browser}-mv3/manifest.json`).filter(
  (path) => existsSync(join(root, path)) && statSync(join(root, path)).mtimeMs > Math.max(...made),
);

describe.each(BROWSERS)('%s', (browser) => {
  test('asks for what was reviewed and nothing else', () => {
    expect(unreviewed(configured(browser))).toEqual([]);
  });

  test('speaks the languages of public/_locales', () => {
    const { name, description, default_locale } = configured(browser);
    expect({ name, description, default_locale }).toEqual({ name: '__MSG_extensionName__', description: '__MSG_extensionDescription__', default_locale: 'en' });
  });

  test('opens the popup by a key that the reader can change', () => {
    expect(configured(browser).commands._execute_action.suggested_key).toEqual({ default: 'Alt+Shift+S' });
  });
});

test('Firefox: has an id, says that no data is collected, and shows the button in the bar', () => {
  const { browser_specific_settings, action } = configured('firefox');
  expect(browser_specific_settings.gecko).toMatchObject({ id: expect.stringMatching(/@/), data_collection_permissions: { required: ['none'] } });
  expect(action.default_area).toBe('navbar');
});

test('Chrome: has nothing of Firefox', () => {
  expect(configured('chrome')).not.toHaveProperty('browser_specific_settings');
});

test('both are built as Manifest V3', () => {
  expect(config.manifestVersion).toBe(3);
});

test.each(builds)('%s is as reviewed', (path) => {
  expect(unreviewed(JSON.parse(readText(path)))).toEqual([]);
});

test.each(builds.map((path) => path.replace('manifest.json', 'content-scripts/page.js')))('%s asks to be compiled whole', (path) => {
  expect(readText(path).split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
});

/** WXT turns the `matches` of a content script into content_scripts and host permissions. */
test('content scripts are injected on demand and name no address', () => {
  const options: Record<string, unknown>[] = [];
  for (const { program } of sources)
    walk(program, (node) => {
      if (node.type !== 'CallExpression' || node.callee.name !== 'defineContentScript') return;
      const properties = node.arguments[0].properties as { key: { name: string }; value?: { value?: unknown } }[];
      options.push(Object.fromEntries(properties.map(({ key, value }) => [key.name, value?.value ?? true])));
    });
  expect(options).toEqual([expect.objectContaining({ registration: 'runtime', noScriptStartedPostMessage: true })]);
  expect(options[0]).not.toHaveProperty('matches');
});

/** A page's `manifest.*` meta tags would write into the manifest behind the review's back. */
test.each(filesIn('entrypoints').filter((path) => path.endsWith('.html')))('%s loads its own script alone', (path) => {
  const html = readText(path);
  expect({ metas: html.match(/name="manifest\.[^"]*"/g), inline: html.match(/<script(?![^>]*\bsrc="\.\/)[^>]*>|\bon\w+=/g), remote: html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) }).toEqual({ metas: null, inline: null, remote: null });
});
