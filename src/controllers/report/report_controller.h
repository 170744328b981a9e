#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "documents/report.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace lotse::controllers {

/// One report at a time: made by its use case, looked at, printed and written to files. Each making leaves its audit
/// entry. While anything goes on it is busy, and can be stopped.
class ReportController : public QObject
{
    Q_OBJECT

public:
    explicit ReportController(Desk &desk);
    ~ReportController() override;

    [[nodiscard]] const std::optional<documents::Report> &report() const { return m_made.report; }
    /// While another one is being made, which takes the place of this one.
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// A name for its file, without anybody's name: "2026-10", "F-2026-0311".
    [[nodiscard]] const QString &fileName() const { return m_made.fileName; }
    /// First day of the month that the report is about; not valid for a case report.
    [[nodiscard]] QDate month() const { return m_made.month; }
    /// How many contacts of this month nobody has finished; they count in no figure of the report.
    [[nodiscard]] int unfinishedContacts() const { return m_made.unfinished; }

public Q_SLOTS:
    /// The figures of the month that begins on this day.
    void makeMonthReport(QDate firstDay, lotse::base::Language language);
    /// A case file by its number or id, with or without names.
    void makeCaseReport(const QString &reference, bool hasNames, lotse::base::Language language);
    /// Writes the report to a file of its owner's, whole or not at all.
    void save(const QString &path, lotse::documents::ReportFormat format);
    /// Makes the report ready for a printer.
    void preparePrint();
    /// Gives up what was started: no answer comes any more, and no file that is not there already.
    void stop();

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// How much of the report is made, from 0 to 1, now and then; nobody knows how far the writing of a file is.
    void progressed(double done);
    void reportMade();
    void saved(const QString &path);
    void printPrepared(const QString &title, const QString &html);
    void stopped();
    void failed(const lotse::base::Error &error);

private:
    struct Made {
        std::optional<documents::Report> report;
        QString fileName;
        QDate month = {};
        int unfinished = 0;
    };
    /// Shared with the threads that work.
    struct Run {
        std::atomic_bool isStopped = false;
        std::atomic<double> progress = 0;
    };

    template<class Make>
    void make(Make act);
    /// Runs on the reading thread, where long work holds up no call; `done` hears of it unless it was stopped.
    template<class Act, class Done>
    void work(Act act, Done done);
    void begin();
    void end();
    void rest();
    void abandon();

    Desk &m_desk;
    LatestQuestion m_question;
    Made m_made;
    bool m_isMaking = false;
    int m_running = 0;
    std::shared_ptr<Run> m_run = std::make_shared<Run>(); ///< of everything that goes on now
    QTimer m_tick;
};

} // namespace lotse::controllers
