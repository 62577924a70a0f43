/** A table of a TrueType font: its tag, and what it has. */
interface Table {
  tag: string;
  data: Buffer;
}

/** Bytes of a font's head, of each entry of its list of tables, of a `name` table's head and its entries. */
const SIZES = { head: 12, entry: 16, names: 6, name: 12 } as const;

/** Names that a system may ask of a font before it takes it: of family, style and both, and for PostScript. */
const ASKED = [1, 2, 4, 6];

/** What they are, each: what a font is called is said by the page’s stylesheet. */
const NAME: Buffer = Buffer.from('N', 'utf16le').swap16();

/**
 * A TrueType font with these names alone, by their numbers, and those that systems ask for in few bytes.
 * Sums of the font as a whole are left as they are: nothing on the web reads them.
 */
export function withNames(font: Buffer, kept: readonly number[]): Buffer {
  const tables = tablesOf(font).map(({ tag, data }) =>
    tag === 'name' ? { tag, data: onlyNames(data, kept) } : { tag, data },
  );
  const list = Buffer.alloc(SIZES.head + SIZES.entry * tables.length);
  font.copy(list, 0, 0, SIZES.head);
  const bodies: Buffer[] = [];
  let at = list.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    const entry = SIZES.head + SIZES.entry * index;
    list.write(tag, entry, 'latin1');
    list.writeUInt32BE(sumOf(body), entry + 4);
    list.writeUInt32BE(at, entry + 8);
    list.writeUInt32BE(data.length, entry + 12);
    bodies.push(body);
    at += body.length;
  }
  return Buffer.concat([list, ...bodies]);
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = SIZES.head + SIZES.entry * index;
    const at = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(at, at + font.readUInt32BE(entry + 12)),
    };
  });
}

/** A table of names with some of them: each entry says of which kind it is, and where behind them all its text is. */
function onlyNames(table: Buffer, kept: readonly number[]): Buffer {
  const texts = table.subarray(table.readUInt16BE(4));
  const names = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const from = SIZES.names + SIZES.name * index;
    return table.subarray(from, from + SIZES.name);
  }).filter((name) => [...kept, ...ASKED].includes(name.readUInt16BE(6)));
  const head = Buffer.alloc(SIZES.names);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(SIZES.names + SIZES.name * names.length, 4);
  const written = [NAME];
  let at = NAME.length;
  const entries = names.map((name) => {
    const entry = Buffer.from(name);
    if (ASKED.includes(name.readUInt16BE(6))) {
      entry.writeUInt16BE(NAME.length, 8);
      entry.writeUInt16BE(0, 10);
      return entry;
    }
    const [length, from] = [name.readUInt16BE(8), name.readUInt16BE(10)];
    entry.writeUInt16BE(at, 10);
    written.push(texts.subarray(from, from + length));
    at += length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...written]);
}

function sumOf(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}
