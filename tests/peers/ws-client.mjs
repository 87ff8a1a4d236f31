// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// The npm package ws as a client of the server under test: node ws-client.mjs URL CASE

import assert from 'node:assert/strict';
import { once } from 'node:events';
import WebSocket from 'ws';
import { binaries, run, texts } from './samples.mjs';

async function connected(url) {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return socket;
}

async function answer(socket) {
    const [data, isBinary] = await once(socket, 'message');
    return isBinary ? data : data.toString();
}

async function closed(socket) {
    const [code, reason] = await once(socket, 'close');
    return [code, reason.toString()];
}

async function finish(socket) {
    socket.close(1000);
    assert.deepEqual(await closed(socket), [1000, '']);
}

const cases = {};

for (const [name, text] of Object.entries(texts)) {
    cases[name] = async (url) => {
        const socket = await connected(url);
        socket.send(text);
        assert.ok(await answer(socket) === 'Echo: ' + text);
        await finish(socket);
    };
}

for (const [name, bytes] of Object.entries(binaries)) {
    cases[name] = async (url) => {
        const socket = await connected(url);
        socket.send(bytes);
        assert.ok(bytes.equals(await answer(socket)));
        await finish(socket);
    };
}

cases['fragments'] = async (url) => {
    const socket = await connected(url);
    for (const [text, fin] of [['one, ', false], ['', false], ['two, ', false], ['three', true]])
        socket.send(text, { fin });
    assert.equal(await answer(socket), 'Echo: one, two, three');
    socket.send(Buffer.of(0, 1), { fin: false });
    socket.ping('between');
    socket.send(Buffer.of(2), { fin: true });
    assert.deepEqual(await answer(socket), Buffer.of(0, 1, 2));
    await finish(socket);
};

cases['fragments that part a character'] = async (url) => {
    const socket = await connected(url);
    const bytes = Buffer.from('\u{1f30d}');
    for (let i = 0; i < bytes.length; ++i)
        socket.send(bytes.subarray(i, i + 1), { binary: false, fin: i + 1 === bytes.length });
    assert.equal(await answer(socket), 'Echo: \u{1f30d}');
    await finish(socket);
};

cases['a ping'] = async (url) => {
    const socket = await connected(url);
    const payload = Buffer.from(Array.from({ length: 125 }, (_, i) => i));
    socket.ping(payload);
    assert.deepEqual((await once(socket, 'pong'))[0], payload);
    await finish(socket);
};

cases['many texts at once'] = async (url) => {
    const socket = await connected(url);
    const answers = [];
    socket.on('message', (data) => answers.push(data.toString()));
    for (let i = 0; i < 2000; ++i)
        socket.send('number ' + i);
    while (answers.length < 2000)
        await once(socket, 'message');
    assert.deepEqual(answers, Array.from({ length: 2000 }, (_, i) => 'Echo: number ' + i));
    await finish(socket);
};

cases['a close with code and reason'] = async (url) => {
    const socket = await connected(url);
    socket.close(4001, 'gr\u00fc\u00dfe');
    assert.deepEqual(await closed(socket), [4001, 'gr\u00fc\u00dfe']);
};

cases['a close by the server'] = async (url) => {
    const socket = await connected(url);
    console.log('connected');
    assert.equal((await closed(socket))[0], 1001);
};

await run(cases);
