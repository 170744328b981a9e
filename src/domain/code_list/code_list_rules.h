#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"
#include "domain/record/ids.h"

namespace lotse::domain {

/// True for a list whose codes are states and answers that the program itself knows: it cannot be extended.
[[nodiscard]] bool isSystemList(const QString &list);

/// True where a rule, a figure or a deadline depends on the code: it can be called otherwise, but cannot end.
[[nodiscard]] bool isSystemCode(const QString &list, const Code &key);

/// What the change of a list breaks: a code that is gone (ending it keeps it for the records that carry it), a label
/// that is missing, validity that ends before it begins, a system code that ends. Each field is "<row>.<what>", by
/// the row in `after`; codes that are new have no key yet.
[[nodiscard]] QList<base::FieldIssue> checkCodeListChange(const CodeList &before, const CodeList &after);

/// A key for a new code, made of its English label, that none of these has.
[[nodiscard]] Code newCodeKey(const QString &englishLabel, const QStringList &taken);

/// One value of one code that differs between two versions of a list.
struct CodeChange {
    QString field;   ///< "conversion.german"; "order" of the whole list
    QString before;  ///< as text; empty where the code is new
};

[[nodiscard]] QList<CodeChange> codeListChanges(const CodeList &before, const CodeList &after);

} // namespace lotse::domain
