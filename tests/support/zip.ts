import { crc32, deflateRawSync } from 'node:zlib';

/** A member as it shall stand in the archive, true or not. */
export interface ZipMember {
  /** As bytes where it is no UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** General purpose flags: 1 encrypted, 0x800 UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** What the directory states, where that is not the truth. */
  readonly size?: number;
  readonly checksum?: number;
  /** Unix mode. */
  readonly mode?: number;
}

/** An archive by hand: with names in any encoding, and with what no honest tool writes. */
export function zipOf(members: readonly ZipMember[]): Buffer<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, method = 8, size, checksum, mode = 0o100644 } of members) {
    const [title, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(checksum ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, title]));
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}
