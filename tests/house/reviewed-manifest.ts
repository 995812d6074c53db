/**
 * What a reader is asked to trust, as reviewed: every permission with its reason,
 * and every part of the manifest that may be there. A new one is added here, with
 * its reason, or the tests fail.
 */

export const PERMISSIONS: Record<string, string> = {
  activeTab: 'reads the page of the tab where the reader pressed the button, and no other',
  scripting: 'puts the page script into that tab',
  storage: 'keeps settings and what must outlive the background',
  unlimitedStorage: 'keeps the library when the disk runs full',
  contextMenus: 'opens the popup from the menu of a page',
};

/** The parts of a manifest that ask for nothing. */
const PARTS = new Set([
  'manifest_version', 'name', 'description', 'version', 'version_name', 'default_locale', 'icons', 'action', 'background', 'commands', 'permissions',
  'minimum_chrome_version', 'browser_specific_settings',
]);

type Manifest = Record<string, unknown>;

/** What stands in a manifest beside what was reviewed; empty where all is as it should be. */
export function unreviewed(manifest: Manifest): string[] {
  const asked = (manifest.permissions ?? []) as string[];
  return [
    ...Object.keys(manifest).filter((part) => !PARTS.has(part)).map((part) => `${part}: not reviewed`),
    ...asked.filter((permission) => !Object.hasOwn(PERMISSIONS, permission)).map((permission) => `permission ${permission}: not reviewed`),
    ...Object.keys(PERMISSIONS).filter((permission) => !asked.includes(permission)).map((permission) => `permission ${permission}: reviewed, not asked for`),
  ];
}
