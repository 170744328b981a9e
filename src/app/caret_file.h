#pragma once

#include "call/call_form.h"

namespace lotse::app {

/// Where somebody was typing, so that a call goes on there after a crash. Holds ids and the names of fields only.
struct CaretOfCall {
    domain::ContactId contact;
    call::Caret caret;
};

/// What was kept last; nothing where there is no file or a broken one.
[[nodiscard]] std::optional<CaretOfCall> loadCaret(const QString &file);
void saveCaret(const QString &file, const CaretOfCall &caret);

} // namespace lotse::app
