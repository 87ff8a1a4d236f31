// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// The echo server as the classic tutorial of npm `websocket` writes it. Beyond the tutorial: it also echoes binary
// messages, without which the work with 64 KiB of binary could not run, and takes messages and frames of 16 MiB.

import http from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../peers/', import.meta.url));
const { server: WebSocketServer } = require('websocket');

const server = http.createServer((request, response) => {
    response.writeHead(404);
    response.end();
});
server.listen(Number(process.argv[2]), '127.0.0.1');

const wsServer = new WebSocketServer({
    httpServer: server,
    autoAcceptConnections: false,
    maxReceivedFrameSize: 16 << 20,
    maxReceivedMessageSize: 16 << 20,
});

wsServer.on('request', (request) => {
    const connection = request.accept(null, request.origin);
    connection.on('message', (message) => {
        if (message.type === 'utf8')
            connection.sendUTF('Echo: ' + message.utf8Data);
        else
            connection.sendBytes(message.binaryData);
    });
});
