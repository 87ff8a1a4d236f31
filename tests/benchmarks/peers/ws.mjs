// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT
//
// The same echo with npm `ws`.

import { createRequire } from 'node:module';

const require = createRequire(new URL('../../peers/', import.meta.url));
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]) });

server.on('connection', (socket) => {
    socket.on('message', (message, isBinary) => {
        socket.send(isBinary ? message : 'Echo: ' + message);
    });
});
