import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zipFor } from '../../scripts/build';
import { CHROME_KEY } from '../../src/platform/manifest/extension-ids';
import { extensionIdOf } from '../browser/extension-id';
import { readManifest } from './built-files';
import { readZipEntry } from './zip-entry';

it('unpacked builds have one id in Chrome, wherever they lie', () => {
  expect(readManifest('chrome-mv3').key).toBe(CHROME_KEY);
  // Never to be changed: the notes of every unpacked build hang on it.
  expect(extensionIdOf(CHROME_KEY)).toBe('kllifmaobeoahnjdhnbipboakpiphhao');
});

it('the key is an RSA public key and nothing more', () => {
  const key = createPublicKey({ key: Buffer.from(CHROME_KEY, 'base64'), format: 'der', type: 'spki' });
  expect([key.asymmetricKeyType, key.asymmetricKeyDetails?.modulusLength]).toEqual(['rsa', 2048]);
});

it('Firefox, which has an id of its own, gets no key', () => {
  expect(readManifest('firefox-mv3').key).toBeUndefined();
});

it('the zip for the store has no key, and the unpacked manifest in all the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'techand-store-'));
  try {
    expect(await zipFor('chrome', folder)).toBe(true);
    const { key, ...unpacked } = readManifest('chrome-mv3');
    const zip = readFileSync(join(folder, `techand-companion-${unpacked.version}-chrome.zip`));
    expect(key).toBeDefined();
    expect(JSON.parse(readZipEntry(zip, 'manifest.json'))).toEqual(unpacked);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
