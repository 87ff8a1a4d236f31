// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// The classic tutorial's echo server, with the npm package websocket; only the port is another.

import http from 'node:http';
import websocket from 'websocket';

const server = http.createServer((request, response) => {
    response.writeHead(404);
    response.end();
});

server.listen(0, () => {
    console.log('port ' + server.address().port);
});

const wsServer = new websocket.server({
    httpServer: server,
    autoAcceptConnections: false,
});

wsServer.on('request', (request) => {
    const connection = request.accept(null, request.origin);
    connection.on('message', (message) => {
        console.log('Received message: ' + message.utf8Data);
        connection.sendUTF('Echo: ' + message.utf8Data);
    });
    connection.on('close', (code, reason) => {
        console.log('Connection closed: ' + code + ' ' + reason);
    });
});
