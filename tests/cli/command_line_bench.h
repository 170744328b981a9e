#pragma once

#include "cli/program.h"
#include "support/fake_store_factory.h"
#include "support/test_bench.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace lotse::tests {

/// Runs command lines in this process over stores in memory, and keeps what they said.
class CommandLineBench
{
public:
    CommandLineBench()
    {
        output.open(QIODevice::ReadWrite);
        messages.open(QIODevice::ReadWrite);
    }

    /// The exit status. Words are split at spaces.
    int run(const QString &commandLine) { return run(commandLine.split(u' ', Qt::SkipEmptyParts)); }
    int run(const QStringList &words)
    {
        output.buffer().clear();
        output.seek(0);
        messages.buffer().clear();
        messages.seek(0);
        return cli::run(words, {stores, clock, output, messages, isStopRequested, defaultStore, language});
    }

    [[nodiscard]] QString said() const { return QString::fromUtf8(messages.data()); }
    [[nodiscard]] QString printed() const { return QString::fromUtf8(output.data()); }

    FakeStoreFactory stores;
    base::FixedClock clock{instant("2026-11-23T09:00:00+01:00")};
    QBuffer output;
    QBuffer messages;
    std::atomic_bool isStopRequested = false;
    QTemporaryDir folder;
    QString defaultStore = folder.filePath(QStringLiteral("store.lotse"));
    base::Language language = base::Language::English;
};

} // namespace lotse::tests
