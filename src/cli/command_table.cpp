#include "cli/command_table.h"

#include "cli/command.h"

namespace lotse::cli {

namespace {

QStringList split(const char *spaced) { return QString::fromLatin1(spaced).split(u' '); }

ValueSyntax text(const char *name) { return {QString::fromLatin1(name), ValueKind::Text, {}}; }
ValueSyntax value(const char *name, ValueKind kind) { return {QString::fromLatin1(name), kind, {}}; }
ValueSyntax choice(const char *name, const QStringList &choices)
{
    return {QString::fromLatin1(name), ValueKind::Choice, choices};
}
ValueSyntax choice(const QStringList &choices) { return {choices.join(u'|'), ValueKind::Choice, choices}; }

OptionSyntax flag(const char *name) { return {QString::fromLatin1(name), {}, false, false}; }
OptionSyntax option(const char *name, const ValueSyntax &syntax)
{
    return {QString::fromLatin1(name), syntax, false, false};
}
OptionSyntax required(const char *name, const ValueSyntax &syntax)
{
    return {QString::fromLatin1(name), syntax, true, false};
}
OptionSyntax repeatable(const char *name, const ValueSyntax &syntax)
{
    return {QString::fromLatin1(name), syntax, false, true};
}

const QStringList kinds = split("partners people case-files contacts referrals tasks notes");
const QStringList shownKinds = split("contact case-file referral partner");

} // namespace

const QList<CommandSyntax> &commandTable()
{
    static const QList<CommandSyntax> commands = {
        {QStringLiteral("init"),
         {},
         {required("--organisation", text("NAME")), option("--time-zone", text("ZONE")),
          flag("--with-directory"), repeatable("--account", text("LOGIN:ROLE[:UNIT]")),
          option("--recovery-out", text("FILE"))},
         runInit},
        {QStringLiteral("demo"),
         {},
         {required("--scale", choice(split("tiny S M L"))), option("--seed", value("SEED", ValueKind::Seed)),
          repeatable("--account", text("LOGIN:ROLE[:UNIT]"))},
         runDemo},
        {QStringLiteral("import"),
         {choice("KIND", kinds), text("FILE.csv|FILE.jsonl")},
         {flag("--dry-run"), flag("--skip-bad"), option("--problems", text("FILE"))},
         runImport},
        {QStringLiteral("export"),
         {choice("KIND", kinds)},
         {required("--format", choice(split("csv jsonl xlsx"))),
          option("--from", value("DATE", ValueKind::Day)), option("--to", value("DATE", ValueKind::Day)),
          required("--out", text("FILE|-"))},
         runExport},
        {QStringLiteral("show"), {choice(shownKinds), text("NUMBER|ID")}, {}, runShow},
        {QStringLiteral("search"),
         {text("TEXT")},
         {option("--kind", choice(split("people notes partners all"))),
          option("--limit", value("COUNT", ValueKind::Number))},
         runSearch},
        {QStringLiteral("report month"),
         {value("YYYY-MM", ValueKind::Month)},
         {required("--format", choice(split("json csv xlsx html pdf"))), option("--reason", text("TEXT")),
          required("--out", text("FILE|-"))},
         runReportMonth},
        {QStringLiteral("report case-file"),
         {text("NUMBER")},
         {required("--format", choice(split("json html pdf"))), flag("--without-names"),
          required("--out", text("FILE|-"))},
         runReportCaseFile},
        {QStringLiteral("check"), {}, {}, runCheck},
    };
    return commands;
}

} // namespace lotse::cli
