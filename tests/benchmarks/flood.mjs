// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Floods the window's client and prints one table; see flood.sh.

import { execFileSync } from 'node:child_process';
import os from 'node:os';

import { printBars } from './bars.mjs';

const programs = process.argv[2];
const rate = 100000;
const seconds = 8;

const display = ['-a', '-s', '-screen 0 1280x800x24', `${programs}/flooded`, `${programs}/floodserver`];
const env = { ...process.env, QT_QPA_PLATFORM: 'xcb' };
const facts = JSON.parse(execFileSync('xvfb-run', [...display, `${rate}`, `${seconds}`], { env }));

const rows = [
    ['the window\'s thread deaf at most, ms', facts.deaf, 100, '≤'],
    ['a key obeyed after at most, ms', facts.key, 100, '≤'],
    ['the same with the flood in a hidden tab: deaf, ms', facts.hiddenDeaf, 100, '≤'],
    ['the same with the flood in a hidden tab: a key, ms', facts.hiddenKey, 100, '≤'],
    ['from Disconnect until the closing handshake is done, ms', facts.disconnect, 100, '≤'],
    ['resident memory at most, MB', Math.round(facts.residentKiB / 976.6), 350, '≤'],
    ['messages counted too many or too few', Math.abs(facts.received - facts.sent), 0, '≤'],
];
printBars(rows);
console.log(`\n${facts.received.toLocaleString('en')} messages received of ${facts.sent.toLocaleString('en')} sent, ` +
    `${facts.rows.toLocaleString('en')} rows held, closed ${facts.clean ? 'cleanly' : 'not cleanly'}. ` +
    `The window's thread worked ${Math.max(facts.busy, facts.hiddenBusy)} ms at a stretch at most. ` +
    `Load average: ${os.loadavg()[0].toFixed(1)}.`);
