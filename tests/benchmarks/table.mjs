// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Turns what was measured into one table in Markdown.
//
// `results[work][server]` is a list with one entry a round: the figures by name, or { failed: why }.

export function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/// Three digits, or all before the point.
function short(number) {
    return number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
}

function withThousands(number) {
    if (number >= 1e6)
        return `${short(number / 1e6)} M`;
    return number >= 1e3 ? `${short(number / 1e3)} k` : short(number);
}

/// The figure of each round; NaN where the run failed.
function figuresOf(results, work, server, figure) {
    return (results[work]?.[server] ?? []).map((round) => round[figure] ?? NaN);
}

function cell(results, row, server) {
    const figures = figuresOf(results, row.work, server, row.figure);
    if (figures.length === 0)
        return '';
    const good = figures.filter((figure) => !Number.isNaN(figure));
    if (good.length === 0)
        return 'failed';
    return row.unit ? `${short(median(good))} ${row.unit}` : withThousands(median(good));
}

/// A ratio is taken round by round, so that a machine that is slow for a while does not tell in it.
export function judge(results, row, bar) {
    const work = bar.work ?? row.work;
    const mine = figuresOf(results, work, bar.server, row.figure);
    const theirs = figuresOf(results, bar.otherWork ?? work, bar.other, row.figure);
    if (mine.length === 0 || theirs.length === 0)
        return null;
    const ratios = mine.map((figure, round) => figure / theirs[round]).filter((ratio) => !Number.isNaN(ratio));
    const ratio = ratios.length ? median(ratios) : NaN;
    const met =
        bar.atMost !== undefined ? ratio <= bar.atMost : bar.atLeast !== undefined ? ratio >= bar.atLeast : undefined;
    return { ratio, least: Math.min(...ratios), most: Math.max(...ratios), met, rounds: ratios.length };
}

function barWords(results, row, bar, servers) {
    const verdict = judge(results, row, bar);
    if (!verdict)
        return null;
    const than = bar.than ?? servers[bar.other].title;
    const range = verdict.rounds > 1 ? ` (${verdict.least.toFixed(2)}–${verdict.most.toFixed(2)})` : '';
    const ratio = Number.isNaN(verdict.ratio) ? 'no figure' : verdict.ratio.toFixed(2) + range;
    const limit = bar.atMost !== undefined ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`;
    const end = verdict.met === undefined ? '' : `, bar ${limit}: ${verdict.met ? 'met' : '**not met**'}`;
    return `${ratio} × ${than}${end}`;
}

export function tableOf(results, rows, servers, first = 'work') {
    const names = Object.keys(servers);
    const lines = [
        `| ${first} | ${names.map((name) => servers[name].title).join(' | ')} | our ratio and the bar |`,
        `|---|${names.map(() => '---:|').join('')}---|`,
    ];
    for (const row of rows) {
        const bars = row.bars.map((bar) => barWords(results, row, bar, servers)).filter((words) => words);
        const cells = names.map((name) => (row.work ? cell(results, row, name) : ''));
        if (bars.length || cells.some((text) => text))
            lines.push(`| ${row.title} | ${cells.join(' | ')} | ${bars.join('<br>')} |`);
    }
    return lines.join('\n');
}

/// Every run that failed, once for each reason.
export function failuresOf(results, servers) {
    const lines = new Set();
    for (const [work, byServer] of Object.entries(results)) {
        for (const [server, rounds] of Object.entries(byServer)) {
            for (const { failed } of rounds.filter((round) => round.failed))
                lines.add(`${work}, ${servers[server].title}: ${failed}`);
        }
    }
    return [...lines];
}
