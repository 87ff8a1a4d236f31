// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// Prints what was measured and its bars as one table in Markdown.

/// Each row: what was done, the figure, the bar, and '≥' or '≤'. A negative figure is none.
export function printBars(rows) {
    console.log('| work | measured | bar | |\n|---|---:|---:|---|');
    for (const [what, value, bar, sign] of rows) {
        const met = value >= 0 && (sign === '≥' ? value >= bar : value <= bar);
        console.log(`| ${what} | ${value.toLocaleString('en')} | ${sign} ${bar.toLocaleString('en')} | ` +
            `${met ? 'met' : '**not met**'} |`);
    }
}
