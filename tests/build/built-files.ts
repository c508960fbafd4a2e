import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** The parts of a built manifest that the tests read. */
export interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly short_name?: string;
  readonly description: string;
  readonly default_locale: string;
  readonly version: string;
  readonly key?: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, { readonly suggested_key?: Readonly<Record<string, string>>; readonly description?: string }>>;
  readonly content_scripts: readonly ContentScript[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action: { readonly default_popup?: string };
  readonly side_panel?: Readonly<Record<string, unknown>>;
  readonly sidebar_action?: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string; readonly data_collection_permissions: unknown };
  };
}

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly run_at?: string;
  readonly all_frames?: boolean;
  readonly world?: string;
}

export function isBuilt(build: Build, path: string): boolean {
  return existsSync(join(OUTPUT, build, path));
}

export function readBuilt(build: Build, path: string): string {
  return readFileSync(join(OUTPUT, build, path), 'utf8');
}

export function readManifest(build: Build): Manifest {
  return JSON.parse(readBuilt(build, 'manifest.json')) as Manifest;
}

/** Bytes of a file as it is sent, packed with gzip. */
export function packedSize(build: Build, path: string): number {
  return gzipSync(readBuilt(build, path), { level: 9 }).length;
}

/** Every file of the build that a page of the post may load, scripts registered while running included. */
export function loadedByPage(build: Build): string[] {
  const named = readManifest(build).content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const built = readdirSync(join(OUTPUT, build, 'content-scripts')).map((file) => `content-scripts/${file}`);
  return [...new Set([...named, ...built])];
}
