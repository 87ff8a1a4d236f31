// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Runs the window under load and prints one table; see timeline.sh.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { findChromium, measurePage } from './chromium.mjs';
import { printBars } from './bars.mjs';

const programs = process.argv[2];
const folder = mkdtempSync(path.join(os.tmpdir(), 'echobench-'));
const sustained = ['--connections', '10', '--in-flight', '100', '--warm-up', '0.5'];
// What the tutorial's page is held against: one connection, as the page has it.
const echoes = 100000;
const inFlight = 100;
const mostSeconds = 120;

const quiet = (port) => [`${programs}/echobench`, '--server-only', '--quiet', '--port', `${port}`];

/// What the load saw of the server that `command` starts.
function load(options, command) {
    return JSON.parse(execFileSync(`${programs}/echoload`, ['pipeline', ...options, '--', ...command]));
}

/// The same, and what the window saw of itself.
function loadWindow(options, ...args) {
    const file = path.join(folder, 'facts');
    const command = `exec "${programs}/windowed" "$@" > "${file}"`;
    const outside = load(options, ['sh', '-c', command, 'sh', '{port}', ...args]);
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
const rounds = [1, 2, 3, 4, 5].map(() => ({
    quiet: load([...sustained, '--seconds', '2'], quiet('{port}')),
    shown: loadWindow([...sustained, '--seconds', '4']),
}));
const shown = rounds.at(-1).shown;
const deaf = Math.max(...rounds.map((round) => round.shown.deaf));
const share = median(rounds.map((round) => round.shown.perSecond / round.quiet.perSecond));
const rowRate = median(rounds.map(({ shown: { rows, messages, perSecond } }) => rows / (messages / perSecond + 0.5)));
const search = loadWindow([...sustained, '--seconds', '9'], '--search');
const exported = JSON.parse(execFileSync(`${programs}/exporting`));

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

const count = (number) => Math.round(number).toLocaleString('en');
const notes = [];
const chromium = findChromium();
if (chromium) {
    const bounds = ['--warm-up', '0', '--seconds', `${mostSeconds}`, '--messages', `${echoes}`];
    const times = [1, 2, 3].map(() =>
        loadWindow(['--in-flight', `${inFlight}`, ...bounds], '--show', `${echoes}`).shown);
    const ours = echoes / (median(times) / 1e3);
    const page = await measurePage(chromium, quiet, echoes, inFlight, mostSeconds);
    const theirs = page.shown / page.seconds;
    rows.push([`${count(echoes)} echoes until all are shown: × as fast as the tutorial's page in Chromium`,
        Math.round(ours / theirs), 100, '≥']);
    notes.push(`${count(echoes)} echoes: the window shows ${count(ours)} a second, the tutorial's page ${count(theirs)}; ` +
        `it showed ${count(page.shown)} in ${page.seconds.toFixed(1)} s, its frames up to ${count(page.lateFrame)} ms late.`);
} else {
    notes.push('There is no Chromium here (package chromium): the tutorial\'s page was not measured.');
}
rmSync(folder, { recursive: true });

printBars(rows);
const rate = (side) => count(median(rounds.map((round) => round[side].perSecond)));
const most = (figure) => Math.max(...rounds.map((round) => round.shown[figure]));
notes.unshift(`${rate('shown')} messages a second echoed with the window, ${rate('quiet')} without: medians of ` +
    `${rounds.length} rounds. The window's thread took ${Math.round(100 * most('share'))} % of a processor, ` +
    `${most('busy')} ms at a stretch at most.`);
console.log(`\n${notes.join('\n')}\nLoad average: ${os.loadavg()[0].toFixed(1)}.`);
