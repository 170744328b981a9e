#pragma once

#include "services/exchange/import_summary.h"
#include "services/exchange/judged_records.h"
#include "services/exchange/row_planner.h"
#include "services/exchange/row_writer.h"

namespace lotse::services {

/// One import of one file of one kind: a pass that judges every row, then a pass that writes them. Where a short file
/// holds nothing but new records that touch no other, and nobody has written in between, what was judged is written;
/// otherwise each row is planned again, as the store is by then.
template<class R>
class ImportRun
{
public:
    ImportRun(const Context &context, RecordSource &source, const ImportOptions &options,
              const ImportWatch &watch)
        : m_context(context),
          m_source(source),
          m_options(options),
          m_watch(watch),
          m_book(context),
          m_planner(context, m_book, source.columns()),
          m_writer(context, m_book)
    {}

    [[nodiscard]] base::Result<ImportSummary> run()
    {
        LOTSE_CHECK(judge());
        if (m_summary.stopped)
            return stopped();
        LOTSE_CHECK(requireNoRefusal());
        if (!m_options.dryRun)
            LOTSE_CHECK(write());
        if (m_summary.stopped)
            return stopped();
        m_summary.skipped = m_refusedLines.size();
        return m_summary;
    }

private:
    /// A reference that waits for a later row.
    struct Waiting {
        qint64 line = 0;
        OpenReference reference;
        decltype(R::id) record;
    };
    static constexpr qsizetype issuesInError = 20;
    static constexpr qint64 rowsBetweenProgress = 256;

    [[nodiscard]] base::Result<void> judge()
    {
        LOTSE_TRY(transaction, domain::Transaction::beginRead(m_context.store.unitOfWork));
        LOTSE_TRY(version, m_context.store.unitOfWork.version());
        m_judgedVersion = version;
        LOTSE_CHECK(eachRow(0.0, [this](const SourceRow &row) -> base::Result<void> {
            ++m_rows;
            LOTSE_TRY(plan, m_planner.plan(row, m_identities));
            report(row.line, plan.issues, plan.notes);
            for (const OpenReference &reference : std::as_const(plan.openReferences)) {
                if (!m_identities.contains(reference.text))
                    m_waiting.append({row.line, reference, {}});
            }
            if (plan.issues.isEmpty()) {
                count(plan.fate);
                m_judged.add(std::move(plan));
            }
            return {};
        }));
        if (m_summary.stopped)
            return {};
        for (const Waiting &waiting : std::as_const(m_waiting)) {
            if (!m_identities.contains(waiting.reference.text))
                reportUnknown(waiting);
        }
        m_waiting.clear();
        return transaction.commit();
    }

    [[nodiscard]] base::Result<void> write()
    {
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
        if (m_rows > rowsThatWait) {
            LOTSE_TRY(running, m_context.store.contacts.runningCount());
            if (running > 0)
                return base::failure(base::ErrorCode::Busy, QStringLiteral("ImportRecords"));
        }
        m_summary = {0, 0, 0, 0, m_summary.noted, false};
        LOTSE_TRY(version, m_context.store.unitOfWork.version());
        if (m_judged.holdsAll() && version == m_judgedVersion) {
            LOTSE_CHECK(writeJudged());
        } else {
            m_identities.clear();
            LOTSE_CHECK(m_source.rewind());
            LOTSE_CHECK(eachRow(0.5, [this](const SourceRow &row) { return writeRow(row); }));
        }
        if (m_summary.stopped)
            return {};
        for (const Waiting &waiting : std::as_const(m_waiting))
            LOTSE_CHECK(fillReference(waiting));
        LOTSE_CHECK(requireNoRefusal());
        return transaction.commit();
    }

    [[nodiscard]] base::Result<void> writeJudged()
    {
        const std::size_t size = m_judged.size();
        for (std::size_t i = 0; i < size && mayGoOn(qint64(i), 0.5 + double(i) / double(2 * size)); ++i) {
            RowPlan<R> plan = m_judged.take(i);
            LOTSE_CHECK(m_writer.write(plan));
            count(plan.fate);
        }
        return {};
    }

    [[nodiscard]] base::Result<void> writeRow(const SourceRow &row)
    {
        if (m_refusedLines.contains(row.line))
            return {};
        LOTSE_TRY(plan, m_planner.plan(row, m_identities));
        report(row.line, plan.issues,
               {}); // somebody saved in between, or rows of this file contradict each other
        if (!plan.issues.isEmpty())
            return {};
        LOTSE_CHECK(m_writer.write(plan));
        for (const OpenReference &reference : std::as_const(plan.openReferences))
            m_waiting.append({row.line, reference, plan.after.id});
        count(plan.fate);
        return {};
    }

    template<class Act>
    [[nodiscard]] base::Result<void> eachRow(double progressBefore, Act act)
    {
        LOTSE_CHECK(m_book.open());
        SourceRow row;
        for (qint64 rows = 1;; ++rows) {
            LOTSE_TRY(more, m_source.next(row));
            if (!more)
                return {};
            LOTSE_CHECK(act(row));
            if (!mayGoOn(rows, progressBefore + m_source.progress() / 2))
                return {};
        }
    }

    /// Tells how far it is from time to time, and whether to go on.
    [[nodiscard]] bool mayGoOn(qint64 rows, double progress)
    {
        const bool isTime = rows > 0 && rows % rowsBetweenProgress == 0 && m_watch.progress;
        m_summary.stopped = isTime && !m_watch.progress(progress);
        return !m_summary.stopped;
    }

    [[nodiscard]] base::Result<void> fillReference(const Waiting &waiting)
    {
        auto &repository = ExchangeTraits<R>::repository(m_context.store);
        LOTSE_TRY(target, repository.resolve(waiting.reference.text));
        LOTSE_TRY(before, repository.find(waiting.record));
        R after = before;
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (target && field.name == waiting.reference.field)
                field.write(after, target->text());
        }
        if (!target || !maySee(before, *target)) {
            reportUnknown(waiting);
            return {};
        }
        return before == after ? base::Result<void>() : m_writer.update(before, after);
    }

    [[nodiscard]] bool maySee(const R &record, const decltype(R::id) &target)
    {
        if constexpr (Walled<R>) {
            const auto purpose = m_book.purposeOf(domain::RecordTraits<R>::kind, target.text());
            return purpose && domain::mayMeet(record.fieldOfWork, *purpose);
        }
        return true;
    }

    void reportUnknown(const Waiting &waiting)
    {
        const QStringList params = {waiting.reference.text, QString::fromLatin1(ExchangeTraits<R>::word)};
        report(waiting.line, {{base::IssueCode::UnknownReference, waiting.reference.field, params}}, {});
    }

    void report(qint64 line, const QList<base::FieldIssue> &issues, const QList<base::FieldIssue> &notes)
    {
        if (!issues.isEmpty())
            m_refusedLines.insert(line);
        for (const base::FieldIssue &issue : issues) {
            if (m_firstIssues.size() < issuesInError)
                m_firstIssues.append(issue);
            if (m_watch.problem)
                m_watch.problem({line, issue, true});
        }
        m_summary.noted += notes.size();
        for (const base::FieldIssue &note : notes) {
            if (m_watch.problem)
                m_watch.problem({line, note, false});
        }
    }

    void count(RowFate fate)
    {
        m_summary.added += fate == RowFate::New;
        m_summary.updated += fate == RowFate::Updated;
        m_summary.unchanged += fate == RowFate::Unchanged;
    }

    [[nodiscard]] base::Result<void> requireNoRefusal() const
    {
        if (m_refusedLines.isEmpty() || m_options.skipBad)
            return {};
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ImportRecords"), m_firstIssues,
                             QStringLiteral("%1 lines refused").arg(m_refusedLines.size()));
    }

    static ImportSummary stopped()
    {
        ImportSummary summary;
        summary.stopped = true;
        return summary;
    }

    const Context &m_context;
    RecordSource &m_source;
    const ImportOptions &m_options;
    const ImportWatch &m_watch;
    ReferenceBook m_book;
    RowPlanner<R> m_planner;
    RowWriter<R> m_writer;
    FileIdentities m_identities;
    QList<Waiting> m_waiting;
    QSet<qint64> m_refusedLines;
    QList<base::FieldIssue> m_firstIssues;
    ImportSummary m_summary;
    qint64 m_rows = 0;
    JudgedRecords<R> m_judged;
    qint64 m_judgedVersion = 0; ///< of the store, while it was judged
};

} // namespace lotse::services
