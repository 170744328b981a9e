#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace lotse::base {

namespace {

constexpr std::size_t maximumBytes = 1024 * 1024;
constexpr std::size_t olderFiles = 2; // beside the one that is written

std::shared_ptr<spdlog::logger> &logger()
{
    static auto instance = std::make_shared<spdlog::logger>("lotse",
                                                            std::make_shared<spdlog::sinks::null_sink_mt>());
    return instance;
}

bool makeFolder(const QString &folder)
{
    return QFileInfo(folder).isDir()
        || (QDir().mkpath(QFileInfo(folder).path())
            && QDir().mkdir(folder,
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::Append)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

void logEvent(const char *event, const QString &idsAndWords)
{
    logger()->info("{} {}", event, idsAndWords.toStdString());
}

void logFailure(const Error &error)
{
    QStringList issues;
    for (const FieldIssue &issue : error.issues)
        issues.append(issueCodeWord(issue.code));
    issues.removeDuplicates();
    logger()->error("{} in {} [{}] {}", errorCodeWord(error.code).toStdString(), error.where.toStdString(),
                    issues.join(u',').toStdString(), error.detail.toStdString());
}

bool openLogFile(const QString &path)
{
    if (!makeFolder(QFileInfo(path).absolutePath()) || !makeFile(path))
        return false;
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(path).toStdString(), maximumBytes, olderFiles);
        auto opened = std::make_shared<spdlog::logger>("lotse", std::move(sink));
        opened->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
        opened->flush_on(spdlog::level::info);
        opened->set_error_handler([](const std::string &) {}); // else it writes to standard error
        logger() = std::move(opened);
        return true;
    } catch (const spdlog::spdlog_ex &) {
        return false;
    }
}

} // namespace lotse::base
