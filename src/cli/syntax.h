#pragma once

#include "cli/refusal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotse::cli {

enum class ValueKind {
    Text,
    Choice,  ///< one of `choices`
    Number,  ///< a whole number, 1 or more
    Seed,    ///< a whole number, 0 or more
    Day,     ///< YYYY-MM-DD
    Month,   ///< YYYY-MM
    Instant, ///< ISO 8601 with offset
};

struct ValueSyntax {
    QString name; ///< as the usage line shows it: "FILE"
    ValueKind kind = ValueKind::Text;
    QStringList choices;
};

struct OptionSyntax {
    QString name;                     ///< with its dashes: "--store"
    std::optional<ValueSyntax> value; ///< none for a flag
    bool isRequired = false;
    bool isRepeatable = false;
};

struct Invocation;

/// What a command takes and who carries it out. Parser, usage lines and help go by this one table.
struct CommandSyntax {
    QString name; ///< one or two words: "report month"
    QList<ValueSyntax> arguments;
    QList<OptionSyntax> options;
    Outcome (*run)(Invocation &);
};

[[nodiscard]] const QList<OptionSyntax> &globalOptions();

/// "lotsectl show KIND NUMBER|ID" and its options, on one line.
[[nodiscard]] QString usageLine(const CommandSyntax &command);
/// "lotsectl [--store FILE] … COMMAND …"
[[nodiscard]] QString generalUsageLine();
/// " KIND NUMBER|ID", empty where there are none.
[[nodiscard]] QString argumentNames(const CommandSyntax &command);
/// "--format json|html|pdf"
[[nodiscard]] QString optionUsage(const OptionSyntax &option);

} // namespace lotse::cli
