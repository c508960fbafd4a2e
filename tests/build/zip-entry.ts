import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 'PK\u0001\u0002';
const DEFLATED = 8;

/** Text of one file of a zip, found by the directory at its end; throws where there is none of that name. */
export function readZipEntry(zip: Buffer, name: string): string {
  for (let at = zip.indexOf(DIRECTORY_ENTRY); at >= 0; at = zip.indexOf(DIRECTORY_ENTRY, at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`the zip has no ${name}`);
}
