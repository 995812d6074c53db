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

/** Permissions that one browser alone has, with their reasons; the build adds them. */
const OF_ONE_BROWSER: Record<string, string> = {
  sidePanel: 'shows the panel beside the page, in Chrome',
};

/** What the reader may allow later, by a press, with the reason; never asked for at installation. */
export const OPTIONAL_HOSTS: Record<string, string> = {
  '*://*/*': 'brings marks back without a press, on the sites that the reader names or on all',
};

/** The parts of a manifest that ask for nothing. */
const PARTS = new Set([
  'manifest_version', 'name', 'description', 'version', 'version_name', 'default_locale', 'icons', 'action', 'background', 'commands', 'permissions',
  'minimum_chrome_version', 'browser_specific_settings', 'optional_host_permissions', 'side_panel', 'sidebar_action',
]);

type Manifest = Record<string, unknown>;

/** What stands in a manifest beside what was reviewed; empty where all is as it should be. */
export function unreviewed(manifest: Manifest): string[] {
  const asked = ((manifest.permissions ?? []) as string[]).filter((permission) => !Object.hasOwn(OF_ONE_BROWSER, permission));
  const hosts = (manifest.optional_host_permissions ?? []) as string[];
  return [
    ...Object.keys(manifest).filter((part) => !PARTS.has(part)).map((part) => `${part}: not reviewed`),
    ...asked.filter((permission) => !Object.hasOwn(PERMISSIONS, permission)).map((permission) => `permission ${permission}: not reviewed`),
    ...hosts.filter((host) => !Object.hasOwn(OPTIONAL_HOSTS, host)).map((host) => `optional host ${host}: not reviewed`),
    ...Object.keys(PERMISSIONS).filter((permission) => !asked.includes(permission)).map((permission) => `permission ${permission}: reviewed, not asked for`),
  ];
}
