// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// An echo server with the npm package ws, as a peer of the client under test. Says its port, then what happens.
// A few texts are orders.

import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });

server.on('listening', () => console.log('port ' + server.address().port));
server.on('connection', (socket) => {
    console.log('connected');
    socket.on('message', (data, isBinary) => {
        const text = isBinary ? '' : data.toString();
        switch (text) {
        case 'close':
            socket.close(4002, 'ordered');
            break;
        case 'terminate':
            socket.terminate();
            break;
        case 'ping':
            socket.ping('are you there?');
            break;
        case 'binary':
            socket.send(Buffer.from([0, 255, 10]));
            break;
        case 'fragments':
            socket.send('one, ', { fin: false });
            socket.ping('between');
            socket.send('two', { fin: true });
            break;
        default:
            socket.send(data, { binary: isBinary });
        }
    });
    socket.on('pong', (payload) => socket.send('pong: ' + payload));
    socket.on('close', (code, reason) => console.log('closed ' + code + ' ' + reason));
});
