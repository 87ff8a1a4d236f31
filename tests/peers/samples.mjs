// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// What both foreign clients send, and what must come back.

export const texts = {
    'a text': 'hello',
    'an empty text': '',
    'a text with NUL': 'a\0b\0',
    'a text of every plane': 'h\u00e9 \u20ac \u{1f30d} \u{20000} \u{e0001} \u{10fffd}',
    // A text may begin with U+FEFF; as a mark of byte order it would get lost.
    'a text that begins with U+FEFF': '\ufeffhello',
    // With the prefix it must stay below the 1 MiB that npm websocket takes in a frame.
    'a text of 900 KiB': '\u20ac\u00e9x\u{1f30d}'.repeat(900 * 1024 / 10),
};

export const binaries = {
    'no bytes': Buffer.alloc(0),
    'every byte': Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
    '1 MiB of bytes': Buffer.alloc(2 ** 20, 'EchoBench\0\xff', 'latin1'),
};

/** Runs the case that the command line names: node client.mjs URL CASE. Fails by an exception. */
export async function run(cases) {
    const [url, name] = process.argv.slice(2);
    if (!Object.hasOwn(cases, name))
        throw new Error('There is no case "' + name + '".');
    // Node's exit code where nothing is left to wait for.
    process.on('exit', (code) => code === 13 && console.error('The connection ended before the answer came.'));
    await cases[name](url);
    console.log('done');
}
