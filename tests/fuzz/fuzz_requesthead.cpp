// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/handshake.h"
#include "server/wire/headscanner.h"
#include "server/wire/requesthead.h"
#include "server/wire/responsehead.h"
#include "tests/fuzz/check.h"

#include <algorithm>

namespace {

qsizetype scanned(QByteArrayView bytes, qsizetype step)
{
    wire::HeadScanner scanner;
    for (qsizetype size = 0; size < bytes.size();) {
        size = std::min(size + step, bytes.size());
        if (scanner.scan(bytes.first(size)) != wire::HeadScanner::State::NeedMore)
            break;
    }
    return scanner.headSize();
}

QByteArray composed(const wire::RequestHead &head)
{
    QByteArray bytes =
        head.method + " " + head.target + " HTTP/1." + QByteArray::number(head.minorVersion) + "\r\n";
    for (const wire::HeaderField &field : head.fields)
        bytes += field.name + ": " + field.value + "\r\n";
    return bytes + "\r\n";
}

} // namespace

/// A head is found wherever it is cut; one that is taken means the same when it is written anew; one that is
/// not gets an answer that can be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype headSize = scanned(bytes, std::max<qsizetype>(1, bytes.size()));
    check(scanned(bytes, 1) == headSize && scanned(bytes, 3) == headSize, "the same end however it is cut");

    const auto parsed = wire::parseRequestHead(headSize > 0 ? bytes.first(headSize) : bytes);
    wire::Refusal refusal = parsed.refusal;
    if (parsed.head) {
        const auto again = wire::parseRequestHead(composed(*parsed.head));
        check(again.head && again.head->fields == parsed.head->fields, "the same fields when written anew");
        const auto judgement = wire::judgeUpgrade(*parsed.head);
        if (judgement.kind != wire::Judgement::Kind::Refused) {
            check(wire::acceptKey(judgement.upgrade.key).size() == 28, "an accept of 20 bytes");
            return 0;
        }
        refusal = judgement.refusal;
    }
    const QByteArray answer = wire::composeRefusal(refusal);
    const auto read = wire::parseResponseHead(QByteArrayView(answer).first(answer.indexOf("\r\n\r\n") + 4));
    check(read.head && read.head->status == refusal.status, "an answer that can be read");
    check(!refusal.why.isEmpty(), "a reason");
    return 0;
}
