// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Runs every server under every load in turn, round after round, and prints one table.

import { spawn } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';

import { failuresOf, median, tableOf } from './table.mjs';
import { cpuRowsOf, rowsOf, serversIn, worksOf } from './works.mjs';

const WrongReply = 1; // the load program's exit code
const MostSecondsPerRun = 150;

let running = null; // the load program

const usage = `Usage: run.sh [--rounds N] [--quick] [--only WORK]... [--json]
  --rounds N   measure everything N times (3; with --quick 1)
  --quick      short runs and fewer connections: for a look, not for a claim
  --only WORK  one of: ${Object.keys(worksOf({})).join(', ')}
  --json       print every single figure instead of the table`;

function optionsFrom(args) {
    try {
        const { values } = parseArgs({
            args,
            options: {
                programs: { type: 'string' },
                rounds: { type: 'string' },
                quick: { type: 'boolean', default: false },
                only: { type: 'string', multiple: true },
                json: { type: 'boolean', default: false },
                help: { type: 'boolean', default: false },
            },
        });
        const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
        const unknown = values.only?.find((work) => !(work in worksOf(values)));
        if (unknown || !(rounds >= 1))
            throw new Error(unknown ? `"${unknown}" is not a work.` : '--rounds wants a number.');
        return { ...values, rounds };
    } catch (error) {
        console.error(`${error.message}\n${usage}`);
        process.exit(2);
    }
}

/// Runs the load program once. It starts the server itself, and takes it along when it ends.
function measure(programs, load, command) {
    return new Promise((resolve) => {
        const child = spawn(`${programs}/echoload`, [...load, '--', ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
        const timer = setTimeout(() => child.kill('SIGKILL'), MostSecondsPerRun * 1000);
        running = child;
        let output = '';
        let errors = '';
        child.stdout.on('data', (data) => (output += data));
        child.stderr.on('data', (data) => (errors += data));
        child.on('close', (code) => {
            clearTimeout(timer);
            const why = errors.match(/^echoload: (.*)$/m)?.[1] ?? `ended with ${code}`;
            resolve(code === 0 ? JSON.parse(output) : { failed: why, isWrong: code === WrongReply });
        });
    });
}

/// The medians of some runs, one figure at a time; what failed if any did.
async function measureRepeatedly(programs, work, command) {
    const runs = [];
    for (let i = 0; i < (work.repeat ?? 1); ++i)
        runs.push(await measure(programs, work.load, command));
    const names = Object.keys(runs[0]).filter((name) => typeof runs[0][name] === 'number');
    return (
        runs.find((run) => run.failed) ??
        Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]))
    );
}

/// Every round begins with another server.
function rotated(list, by) {
    return list.map((_, i) => list[(i + by) % list.length]);
}

async function measureAll({ programs, rounds, only }, works, servers) {
    const results = {};
    for (let round = 0; round < rounds; ++round) {
        for (const [name, work] of Object.entries(works)) {
            if (only && !only.includes(name))
                continue;
            results[name] ??= Object.fromEntries(work.servers.map((server) => [server, []]));
            for (const server of rotated(work.servers, round)) {
                process.stderr.write(`round ${round + 1} of ${rounds}: ${name}, ${servers[server].title} … `);
                const result = await measureRepeatedly(programs, work, servers[server].command);
                process.stderr.write(`${result.failed ?? 'done'}\n`);
                results[name][server].push(result);
            }
        }
    }
    return results;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
        running?.kill('SIGKILL'); // which takes its server along
        process.exit(1);
    });
}

const options = optionsFrom(process.argv.slice(2));
if (options.help) {
    console.log(usage);
    process.exit(0);
}
const works = worksOf(options);
const servers = serversIn(options.programs);
const before = os.loadavg()[0];
const results = await measureAll(options, works, servers);
const all = Object.values(results).flatMap((byServer) => Object.values(byServer).flat());

if (options.json) {
    console.log(JSON.stringify(results, null, 1));
} else {
    console.log(tableOf(results, rowsOf(works), servers));
    console.log(`\n${tableOf(results, cpuRowsOf(), servers, "the server's CPU time per message")}`);
    console.log(
        `\nMedians of ${options.rounds} round${options.rounds > 1 ? 's' : ''}${options.quick ? ', short runs' : ''}; ` +
            `${os.cpus().length} cores, Linux ${os.release()}, Node.js ${process.version}. ` +
            `Load average before: ${before.toFixed(1)}${before > 0.5 ? ' (others were working: take care)' : ''}.`,
    );
    for (const line of failuresOf(results, servers))
        console.log(`- ${line}`);
}
process.exit(all.some((result) => result.isWrong) ? 1 : 0);
