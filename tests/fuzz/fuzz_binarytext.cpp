// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/binarytext.h"
#include "tests/fuzz/check.h"

/// What is read means the same when it is written anew; what is not has a place within the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto length = static_cast<qsizetype>(size);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), length);
    const auto hex = client::parseHex(text);
    const auto base64 = client::parseBase64(text);
    if (!hex.error.isSet())
        check(client::parseHex(client::toHex(hex.bytes)).bytes == hex.bytes,
              "the same bytes from hex written anew");
    if (!base64.error.isSet())
        check(client::parseBase64(client::toBase64(base64.bytes)).bytes == base64.bytes,
              "the same from base64");
    for (const client::TextError &error : {hex.error, base64.error}) {
        check(error.at <= text.size(), "a place within the text");
        check(error.isSet() != error.sentence.isEmpty(), "a sentence for an error");
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data), length);
    check(client::parseHex(client::toHex(bytes)).bytes == bytes, "any bytes as hex");
    check(client::parseBase64(client::toBase64(bytes)).bytes == bytes, "any bytes as base64");
    return 0;
}
