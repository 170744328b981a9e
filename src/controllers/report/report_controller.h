#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "documents/report.h"

namespace lotse::controllers {

/// One report at a time: made by its use case, looked at, and written to files. Each making leaves its audit entry.
class ReportController : public QObject
{
    Q_OBJECT

public:
    explicit ReportController(Desk &desk);

    [[nodiscard]] const std::optional<documents::Report> &report() const { return m_report; }
    /// A name for its file, without anybody's name: "2026-10", "F-2026-0311".
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

public Q_SLOTS:
    /// The figures of the month that begins on this day.
    void makeMonthReport(QDate firstDay, lotse::base::Language language);
    /// A case file by its number or id, with or without names.
    void makeCaseReport(const QString &reference, bool hasNames, lotse::base::Language language);
    /// Writes the report to a file of its owner's, whole or not at all.
    void save(const QString &path, lotse::documents::ReportFormat format);

Q_SIGNALS:
    void started();
    void reportMade();
    void saved(const QString &path);
    void failed(const lotse::base::Error &error);

private:
    template<class Make>
    void make(const QString &fileName, Make act);

    Desk &m_desk;
    LatestQuestion m_question;
    std::optional<documents::Report> m_report;
    QString m_fileName;
};

} // namespace lotse::controllers
