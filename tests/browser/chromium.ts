/** Launching Chromium headless, quiet and without calls home. */
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { findBrowser } from './find.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium; `options` are puppeteer's. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return launch({ executablePath: findBrowser('chromium'), pipe: true, headless: true, ...options, args: [...QUIET, ...(options.args ?? [])] });
}
