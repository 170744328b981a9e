#include "base/log.h"

#include <QFile>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace lotse::base {

namespace {

constexpr std::size_t maximumBytes = 1024 * 1024;
constexpr std::size_t keptFiles = 3;

std::shared_ptr<spdlog::logger> &logger()
{
    static auto instance = std::make_shared<spdlog::logger>("lotse", std::make_shared<spdlog::sinks::null_sink_mt>());
    return instance;
}

} // namespace

void logEvent(const char *event, const QString &idOrWord)
{
    logger()->info("{} {}", event, idOrWord.toStdString());
}

void logFailure(const Error &error)
{
    // The params of issues hold what the user typed: only their codes and fields are logged.
    QStringList issues;
    for (const FieldIssue &issue : error.issues)
        issues.append(issue.field + u'=' + issueCodeWord(issue.code));
    logger()->error("{} in {} [{}] {}", errorCodeWord(error.code).toStdString(), error.where.toStdString(),
                    issues.join(u',').toStdString(), error.detail.toStdString());
}

bool openLogFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::Append)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    file.close();
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), maximumBytes, keptFiles);
        logger() = std::make_shared<spdlog::logger>("lotse", std::move(sink));
        logger()->flush_on(spdlog::level::warn);
        return true;
    } catch (const spdlog::spdlog_ex &) {
        return false;
    }
}

} // namespace lotse::base
