# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT

"""An echo server with Python's package websockets, as a peer of the client under test.

Says its port, then what happens. A few texts are orders.
"""

import asyncio

import websockets


def say(line):
    print(line, flush=True)


async def handle(socket, path=None):
    say('connected')
    try:
        async for message in socket:
            if message == 'close':
                await socket.close(4002, 'ordered')
            elif message == 'terminate':
                socket.transport.abort()
            elif message == 'ping':
                pong = await socket.ping('are you there?')
                await pong
                await socket.send('pong: are you there?')
            elif message == 'binary':
                await socket.send(bytes([0, 255, 10]))
            elif message == 'fragments':
                await socket.send(['one, ', 'two'])
            else:
                await socket.send(message)
    except websockets.ConnectionClosed:
        pass
    say(f'closed {socket.close_code} {socket.close_reason}')


async def main():
    async with websockets.serve(handle, '127.0.0.1', 0) as server:
        say(f'port {server.sockets[0].getsockname()[1]}')
        await asyncio.Future()


asyncio.run(main())
