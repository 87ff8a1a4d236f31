// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/handshake.h"
#include "server/wire/responsehead.h"
#include "tests/fuzz/check.h"

/// A head that is taken means the same when it is written anew, and one that opens a WebSocket has the right
/// key.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = wire::parseResponseHead(bytes);
    check(parsed.head.has_value() == parsed.error.isEmpty(), "a head or an error");
    if (!parsed.head)
        return 0;
    QByteArray anew =
        "HTTP/1.1 " + QByteArray::number(parsed.head->status) + ' ' + parsed.head->reason + "\r\n";
    for (const wire::HeaderField &field : parsed.head->fields)
        anew += field.name + ": " + field.value + "\r\n";
    const auto again = wire::parseResponseHead(QByteArray(anew + "\r\n"));
    check(again.head && again.head->fields == parsed.head->fields, "the same fields when written anew");
    const QString problem = wire::checkUpgradeResponse(*parsed.head, "dGhlIHNhbXBsZSBub25jZQ==", {"chat"});
    if (problem.isEmpty())
        check(bytes.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "the right key");
    return 0;
}
