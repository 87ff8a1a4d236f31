// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace ui {

class JsonTree;
class Lines;

/// As what a payload is shown.
enum class PayloadForm : quint8 { Text, Json, Tree, Xml, Hex, Base64 };

/// A payload in one of its forms, or why it has none.
struct Rendering {
    std::shared_ptr<Lines> lines{};
    std::shared_ptr<const JsonTree> tree{}; ///< in place of lines
    QString problem{};                      ///< in a sentence; also where the form is not faithful
};

/// What a rendering is made for, and of. Values alone, so that it can be made in any thread.
struct RenderOrder {
    QByteArray payload{};
    PayloadForm form = PayloadForm::Text;
    int columns = 80; ///< of the view
    bool hasPictures = true;
};

/// `isCancelled` is asked now and then; if so, the result is of no use.
[[nodiscard]] Rendering render(const RenderOrder &order, const std::function<bool()> &isCancelled);

} // namespace ui
