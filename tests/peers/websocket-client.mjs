// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// The npm package websocket as a client of the server under test: node websocket-client.mjs URL CASE

import assert from 'node:assert/strict';
import { once } from 'node:events';
import websocket from 'websocket';
import { binaries, run, texts } from './samples.mjs';

async function connected(url) {
    const client = new websocket.client();
    const result = Promise.race([
        once(client, 'connect'),
        once(client, 'connectFailed').then(([error]) => Promise.reject(error)),
    ]);
    client.connect(url);
    const [connection] = await result;
    // A server that has sent its Close frame may hang up before it has read ours.
    connection.on('error', () => {});
    return connection;
}

async function answer(connection) {
    const [message] = await once(connection, 'message');
    return message.type === 'utf8' ? message.utf8Data : message.binaryData;
}

async function finish(connection) {
    connection.close(1000);
    assert.equal((await once(connection, 'close'))[0], 1000);
}

const cases = {};

// The package sends what is larger than 16 KiB in fragments, which may part a character.
for (const [name, text] of Object.entries(texts)) {
    cases[name] = async (url) => {
        const connection = await connected(url);
        connection.sendUTF(text);
        assert.ok(await answer(connection) === 'Echo: ' + text);
        await finish(connection);
    };
}

for (const [name, bytes] of Object.entries(binaries)) {
    cases[name] = async (url) => {
        const connection = await connected(url);
        connection.sendBytes(bytes);
        assert.ok(bytes.equals(await answer(connection)));
        await finish(connection);
    };
}

cases['a ping'] = async (url) => {
    const connection = await connected(url);
    connection.ping(Buffer.from('payload'));
    assert.equal((await once(connection, 'pong'))[0].toString(), 'payload');
    await finish(connection);
};

cases['a close with code and reason'] = async (url) => {
    const connection = await connected(url);
    connection.close(4001, 'bye');
    assert.equal((await once(connection, 'close'))[0], 4001);
};

cases['a close by the server'] = async (url) => {
    const connection = await connected(url);
    console.log('connected');
    assert.equal((await once(connection, 'close'))[0], 1001);
};

await run(cases);
