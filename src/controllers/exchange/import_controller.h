#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "services/exchange/import_columns.h"
#include "services/exchange/import_summary.h"

#include <QTimer>

#include <atomic>

namespace lotse::controllers {

/// What a file would do to the store, or has done.
struct ImportOutcome {
    services::ImportSummary summary;
    QList<services::ImportProblem> problems; ///< the first thousand
    qint64 problemCount = 0;

    [[nodiscard]] qint64 rows() const
    {
        return summary.added + summary.updated + summary.unchanged + summary.skipped;
    }
};

/// One file at a time: which kind of records it holds, which column is which field, what every row would do, and at
/// last the import itself. Whenever one of these changes the file is judged anew, on the reading thread; only `import`
/// writes. Whatever runs can be stopped and then leaves nothing behind.
class ImportController : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Idle, Reading, Judging, Importing };

    explicit ImportController(Desk &desk);
    ~ImportController() override;

    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] services::ExchangeKind kind() const { return m_kind; }
    /// Empty before a file is opened.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const services::FilePreview &preview() const { return m_preview; }
    /// The field of each column; empty where it is left out.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    /// Required fields that no column holds; nothing is judged while there are any.
    [[nodiscard]] QStringList missing() const { return services::missingFields(m_kind, m_fields); }
    /// None while the file is not judged, and after it was imported.
    [[nodiscard]] const std::optional<ImportOutcome> &judgement() const { return m_judgement; }

public Q_SLOTS:
    void setKind(lotse::services::ExchangeKind kind);
    void openFile(const QString &path);
    /// A field that another column held moves to this one.
    void setField(int column, const QString &field);
    /// Writes the judged file, all of it or nothing; `skipsRefused` leaves out the rows that are refused.
    void import(bool skipsRefused);
    void stop();

Q_SIGNALS:
    void fileOpened();
    void fieldsChanged();
    void activityChanged();
    /// From 0 to 1.
    void progressed(double done);
    void judged();
    void imported(const lotse::controllers::ImportOutcome &outcome);
    /// On request; nothing was changed.
    void stopped();
    void failed(const lotse::base::Error &error);

private:
    /// What the threads share while one of them works.
    struct Run {
        std::atomic<bool> isStopped = false;
        std::atomic<double> progress = 0;
    };
    struct Plan {
        QString path;
        services::ExchangeKind kind;
        QStringList columns;
        QStringList fields;
        services::ImportOptions options;
    };

    [[nodiscard]] static base::Result<services::FilePreview> read(const QString &path);
    [[nodiscard]] static base::Result<ImportOutcome> run(const services::Context &context, const Plan &plan, Run &run);
    [[nodiscard]] Plan planned(const services::ImportOptions &options) const;
    void setActivity(Activity activity);
    void guess();
    void judge();
    void takeJudgement(const base::Result<ImportOutcome> &outcome);
    void takeImport(const base::Result<ImportOutcome> &outcome);

    Desk &m_desk;
    LatestQuestion m_question;
    QTimer m_tick;
    std::shared_ptr<Run> m_run = std::make_shared<Run>();
    Activity m_activity = Activity::Idle;
    services::ExchangeKind m_kind = services::ExchangeKind::Contacts;
    QString m_path;
    services::FilePreview m_preview;
    QStringList m_fields;
    std::optional<ImportOutcome> m_judgement;
};

} // namespace lotse::controllers
