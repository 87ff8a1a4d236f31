// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsontext.h"
#include "tests/fuzz/check.h"

#include <QJsonDocument>

/// Qt's parser takes what we take, layout changes nothing but white space, and an error has a place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const client::TextError error = client::checkJson(text);
    check(error.at <= text.size(), "a place within the text");
    const auto pretty = client::prettyJson(text);
    const auto compact = client::compactJson(text);
    check(pretty.error.isSet() == error.isSet() && compact.error.isSet() == error.isSet(),
          "the same judgement");
    if (error.isSet())
        return 0;
    check(client::compactJson(pretty.text).text == compact.text, "the same tokens after layout");
    check(client::prettyJson(pretty.text).text == pretty.text, "layout that is stable");
    // Within an array, since Qt's takes no bare value. Its limits of depth and of numbers are not ours.
    QJsonParseError qt{};
    (void)QJsonDocument::fromJson('[' + compact.text.toUtf8() + ']', &qt);
    check(qt.error == QJsonParseError::NoError || qt.error == QJsonParseError::DeepNesting ||
              qt.error == QJsonParseError::IllegalNumber || qt.error == QJsonParseError::IllegalUTF8String,
          "Qt takes it as well");
    return 0;
}
