// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Runs the window under load and prints one table; see timeline.sh.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const programs = process.argv[2];
const folder = mkdtempSync(path.join(os.tmpdir(), 'echobench-'));
const pipeline = ['pipeline', '--connections', '10', '--in-flight', '100', '--warm-up', '0.5'];

/// What the load saw of the server that `command` starts.
function load(seconds, command) {
    return JSON.parse(execFileSync(`${programs}/echoload`, [...pipeline, '--seconds', `${seconds}`, '--', ...command]));
}

/// The same, and what the window saw of itself.
function loadWindow(seconds, ...args) {
    const file = path.join(folder, 'facts');
    const command = `exec "${programs}/windowed" "$@" > "${file}"`;
    const outside = load(seconds, ['sh', '-c', command, 'sh', '{port}', ...args]);
    return { ...outside, ...JSON.parse(readFileSync(file, 'utf8')) };
}

if (!process.env.ECHOBENCH_DISPLAY) {
    // Once more, on a display of its own.
    const self = ['-a', '-s', '-screen 0 1280x800x24', process.execPath, ...process.argv.slice(1)];
    const env = { ...process.env, ECHOBENCH_DISPLAY: '1', QT_QPA_PLATFORM: 'xcb' };
    execFileSync('xvfb-run', self, { env, stdio: 'inherit' });
    process.exit(0);
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

// In turns, so that whatever else the machine does falls on both alike.
const rounds = [1, 2, 3].map(() => ({
    quiet: load(2, [`${programs}/echobench`, '--server-only', '--quiet', '--port', '{port}']),
    shown: loadWindow(3),
}));
const shown = rounds.at(-1).shown;
const deaf = Math.max(...rounds.map((round) => round.shown.deaf));
const share = median(rounds.map((round) => round.shown.perSecond / round.quiet.perSecond));
const rowRate = median(rounds.map(({ shown: { rows, messages, perSecond } }) => rows / (messages / perSecond + 0.5)));
const search = loadWindow(6, '--search');
const exported = JSON.parse(execFileSync(`${programs}/exporting`));
rmSync(folder, { recursive: true });

const rows = [
    ['rows shown a second, following the end', Math.round(rowRate), 200000, '≥'],
    ['the window\'s thread deaf at most, ms', deaf, 33, '≤'],
    [`resident memory with ${shown.held.toLocaleString('en')} rows, MB`, Math.round(shown.residentKiB / 976.6), 350, '≤'],
    ['echo throughput against --quiet without a window', +share.toFixed(2), 0.8, '≥'],
    ['searching, traffic running: deaf at most, ms', search.searchDeaf, 50, '≤'],
    ['searching, traffic running: first hit after, ms', search.firstHit, 200, '≤'],
    [`exporting ${exported.rows.toLocaleString('en')} rows, in any format: extra memory, MB`,
        +(exported.exportKiB / 976.6).toFixed(1), 20, '≤'],
    ['exporting: until it is cancelled, ms', exported.cancelMs, 200, '≤'],
];
console.log('| work | measured | bar | |\n|---|---:|---:|---|');
for (const [what, value, bar, sign] of rows) {
    const met = value >= 0 && (sign === '≥' ? value >= bar : value <= bar);
    console.log(`| ${what} | ${value.toLocaleString('en')} | ${sign} ${bar.toLocaleString('en')} | ${met ? 'met' : '**not met**'} |`);
}
const rate = (side) => Math.round(median(rounds.map((round) => round[side].perSecond))).toLocaleString('en');
console.log(`\n${rate('shown')} messages a second echoed with the window, ${rate('quiet')} without: medians of ` +
    `${rounds.length} rounds. Load average: ${os.loadavg()[0].toFixed(1)}.`);
