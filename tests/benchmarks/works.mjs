// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// What is measured, of whom, and which figures are to reach what.

/// How to start each server; {port} stands for its port. `folder` is where the built programs are.
export function serversIn(folder) {
    const node = (name) => ['node', new URL(`peers/${name}.mjs`, import.meta.url).pathname, '{port}'];
    return {
        ours: { title: 'EchoBench', command: [`${folder}/echobench`, '--server-only', '--quiet', '--port', '{port}'] },
        kept: { title: 'EchoBench, log kept', command: [`${folder}/windowless`, '{port}'] },
        qt: { title: "Qt's plain echo", command: [`${folder}/qtecho`, '{port}'] },
        tutorial: { title: 'npm `websocket` (tutorial)', command: node('tutorial') },
        // The package alone, as it installs: npm `websocket` brings an add-on with it that `ws` would use, too.
        ws: { title: 'npm `ws`', command: ['env', 'WS_NO_BUFFER_UTIL=1', ...node('ws')] },
        wsPlus: { title: '`ws` with `bufferutil`', command: node('ws') },
    };
}

const everybody = ['ours', 'kept', 'qt', 'tutorial', 'ws'];

/// The runs of the load program. Plain Qt is left out where it would take minutes.
export function worksOf({ quick }) {
    const many = quick ? 2000 : 9000;
    const idle = quick ? 2000 : 8000;
    const time = ['--warm-up', quick ? '0.3' : '0.5', '--seconds', quick ? '0.5' : '2'];
    const large = (...args) => ({
        load: ['pipeline', '--connections', '4', '--in-flight', '4', '--size', '65536', ...args, ...time],
        servers: [...everybody, 'wsPlus'],
    });
    return {
        one: { load: ['pingpong', ...time], servers: everybody },
        first: { load: ['pingpong', '--warm-up', '0', '--messages', '1000'], servers: everybody, repeat: quick ? 1 : 3 },
        fifty: { load: ['pingpong', '--connections', '50', ...time], servers: everybody },
        pipeline: {
            load: ['pipeline', '--connections', '10', '--in-flight', '100', ...time],
            servers: everybody,
        },
        text: large(),
        binary: large('--binary'),
        few: { load: ['idle', '--connections', '10', ...time], servers: ['ours'] },
        many: { load: ['idle', '--connections', `${many}`, ...time], servers: ['ours', 'kept', 'ws'], count: many },
        memory: { load: ['memory', '--connections', `${idle}`], servers: ['ours', 'tutorial', 'ws'], count: idle },
        start: { load: ['start'], servers: ['ours', 'tutorial', 'ws'], repeat: quick ? 1 : 5 },
    };
}

/// A bar that compares the same figure of the same work.
const against = (other, limits) => ({ server: 'ours', other, ...limits });
const logKept = (work, words) => ({ server: 'kept', other: 'ours', work, than: `log off, ${words}`, atLeast: 0.9 });

/// What a server spends on a message: hardly disturbed by other work on the machine.
export function cpuRowsOf() {
    const row = (title, work) => ({ title, work, figure: 'cpuPerMessage', unit: 'µs',
        bars: [against('qt', {}), against('ws', {})] });
    return [row('50 connections, one at a time', 'fifty'), row('10 connections, 100 in flight', 'pipeline'),
        row('64 KiB text', 'text'), row('64 KiB binary', 'binary')];
}

/// The lines of the table. A bar is a ratio of two servers' figures in the same round.
export function rowsOf(works) {
    const count = (work) => works[work].count.toLocaleString('en');
    return [
        { title: '1 connection, 16 B, one at a time: p50', work: 'one', figure: 'p50', unit: 'µs',
            bars: [against('qt', { atMost: 0.9 }), against('tutorial', { atMost: 0.5 })] },
        { title: 'the same, the first 1,000 messages of a fresh server: p50', work: 'first', figure: 'p50', unit: 'µs',
            bars: [against('qt', { atMost: 0.9 }), against('tutorial', { atMost: 0.5 })] },
        { title: '50 connections, one at a time: messages/s', work: 'fifty', figure: 'perSecond',
            bars: [against('qt', { atLeast: 1.1 }), against('ws', { atLeast: 1.5 })] },
        { title: '10 connections, 100 in flight: messages/s', work: 'pipeline', figure: 'perSecond',
            bars: [against('qt', { atLeast: 1.3 }), against('ws', { atLeast: 15 })] },
        { title: '4 connections, 64 KiB text, 4 in flight: messages/s', work: 'text', figure: 'perSecond',
            bars: [against('qt', { atLeast: 2 }), against('ws', { atLeast: 1 }), against('wsPlus', {})] },
        { title: '4 connections, 64 KiB binary, 4 in flight: messages/s', work: 'binary', figure: 'perSecond',
            bars: [against('qt', { atLeast: 2 }), against('ws', { atLeast: 1 }), against('wsPlus', {})] },
        { title: `${count('many')} open, 5,000 messages/s in all: p50`, work: 'many', figure: 'p50', unit: 'µs',
            bars: [against('ws', { atMost: 1 }), { ...against('ours', { atMost: 3 }), otherWork: 'few', than: 'with 10 open' }] },
        { title: `time to open ${count('many')}`, work: 'many', figure: 'openSeconds', unit: 's',
            bars: [against('ws', { atMost: 1 })] },
        { title: `resident memory per idle connection, ${count('memory')} open`, work: 'memory',
            figure: 'perConnection', unit: 'KiB', bars: [against('tutorial', { atMost: 1 }), against('ws', {})] },
        { title: 'log kept against off: messages/s', figure: 'perSecond',
            bars: [logKept('fifty', '50 connections'), logKept('pipeline', '100 in flight'),
                logKept('text', '64 KiB text'), logKept('binary', '64 KiB binary')] },
        { title: 'start until a client is served', work: 'start', figure: 'milliseconds', unit: 'ms',
            bars: [against('tutorial', { atMost: 1 })] },
    ];
}
