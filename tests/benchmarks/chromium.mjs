// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// The tutorial's page in a Chromium without a window: how fast it shows echoes.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const tutorial = new URL('../browser/tutorial.html', import.meta.url);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const switches = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage',
    '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--disable-extensions', '--no-proxy-server', '--password-store=basic', '--window-size=1000,700'];

/// Where Chromium is; undefined if there is none.
export function findChromium() {
    const folders = process.env.PATH.split(path.delimiter);
    return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
}

/// What runs in the page beside the tutorial's own script: it sends, keeps the newest line in sight as such pages do, and
/// says how far it has come: once a second, and when the last line has been painted.
function drive(messages, inFlight) {
    let sent = 0;
    let shown = 0;
    let begin = 0;
    let lateFrame = 0;
    let lastFrame = performance.now();
    const report = () => fetch('/facts', {
        method: 'POST',
        body: JSON.stringify({ shown, lateFrame, seconds: (performance.now() - begin) / 1e3 }),
    });
    const send = () => ws.send(`message ${String(sent++).padStart(8, '0')}`);
    const onFrame = (at) => {
        lateFrame = Math.max(lateFrame, at - lastFrame);
        lastFrame = at;
        requestAnimationFrame(onFrame);
    };
    ws.addEventListener('open', () => {
        begin = performance.now();
        requestAnimationFrame(onFrame);
        setInterval(report, 1000);
        while (sent < inFlight)
            send();
    });
    ws.addEventListener('message', () => {
        document.getElementById('messages').lastElementChild.scrollIntoView();
        if (sent < messages)
            send();
        // A frame begins before it is painted; what comes after it is posted comes after the painting.
        if (++shown === messages)
            requestAnimationFrame(() => setTimeout(report, 0));
    });
}

/// Resolves to a free port of the loopback address.
function freePort() {
    return new Promise((resolve) => {
        const probe = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

/// Resolves once somebody listens on the port.
async function listening(port) {
    for (let tries = 0; tries < 200; ++tries) {
        const socket = net.connect(port, '127.0.0.1');
        const open = await new Promise((resolve) => socket.on('connect', () => resolve(true)).on('error', () => resolve(false)));
        socket.destroy();
        if (open)
            return;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Nobody listens on port ${port}.`);
}

/// Ends a process that was started here, and resolves when it is gone.
function ended(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return undefined;
    return new Promise((resolve) => {
        child.on('exit', resolve);
        child.kill();
    });
}

/// Has the page send `messages` to the server that `command(port)` starts, with `inFlight` on their way. Resolves to how
/// many it has shown, in how many seconds, and the longest time without a frame in ms; it is given at most `most` seconds.
export async function measurePage(chromium, command, messages, inFlight, most) {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'echobench-'));
    const port = await freePort();
    const [program, ...args] = command(port);
    const server = spawn(program, args, { stdio: 'ignore' });
    const page = readFileSync(tutorial, 'utf8')
        .replace('ws://localhost:8000', `ws://127.0.0.1:${port}`)
        .replace('</body>', `<script>(${drive})(${messages}, ${inFlight});</script></body>`);
    let facts = { shown: 0, seconds: most };
    let browser;
    const web = http.createServer();
    try {
        await listening(port);
        await new Promise((resolve) => web.listen(0, '127.0.0.1', resolve));
        await new Promise((resolve) => {
            web.on('request', async (request, response) => {
                if (request.url !== '/facts') {
                    response.end(request.url === '/' ? page : '');
                    return;
                }
                let body = '';
                for await (const chunk of request)
                    body += chunk;
                response.end();
                facts = JSON.parse(body);
                if (facts.shown >= messages || facts.seconds >= most)
                    resolve();
            });
            setTimeout(resolve, (most + 30) * 1e3).unref();
            browser = spawn(chromium, [...switches, `--user-data-dir=${profile}`, `http://127.0.0.1:${web.address().port}/`],
                { stdio: 'ignore' });
            browser.on('exit', resolve);
        });
    } finally {
        web.close();
        web.closeAllConnections();
        await Promise.all([server, browser].filter((child) => child).map(ended));
        rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    }
    return facts;
}
