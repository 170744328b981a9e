#pragma once

#include "services/exchange/export_records.h"
#include "services/exchange/import_records.h"

#include <functional>

namespace lotse::tests {

/// Imports texts into a store and exports it as texts.
class ExchangeDesk
{
public:
    explicit ExchangeDesk(const services::Context &context) : m_context(context) {}

    /// "new/updated/unchanged/skipped", "stopped", or "!" and the word of the error; `problems` then holds
    /// "line field issue params" of each refusal, and of each note with a "~" before it.
    QString import(services::ExchangeKind kind, const QByteArray &text,
                   const services::ImportOptions &options = {},
                   services::FileFormat format = services::FileFormat::Csv);

    QByteArray exported(services::ExchangeKind kind, services::FileFormat format = services::FileFormat::Csv,
                        const services::ExportRange &range = {});

    /// One or two records of each kind, linked to each other, with every shape of field; some without external id.
    void fill();

    QStringList problems;
    bool stopAtOnce = false;
    std::function<void(double)> atProgress = [](double) {}; ///< what happens meanwhile

private:
    const services::Context &m_context;
};

/// Every kind in the order in which an import finds what its references name.
inline const QList<services::ExchangeKind> kindsInOrder = domain::allOf<services::ExchangeKind>();

} // namespace lotse::tests
