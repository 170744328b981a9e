#pragma once

#include "support/fake_list.h"
#include "support/fake_unit_of_work.h"

#include <QMap>

#include <algorithm>

namespace lotse::tests {

/// Keeps records of one kind in memory, with the promises of the interface: revisions, unique ids, external ids
/// and numbers, paging. `Interface` is RecordRepository<R> or what a feature makes of it.
template<class R, class Interface = domain::RecordRepository<R>>
class FakeRecordRepository : public Interface
{
public:
    using IdType = decltype(R::id);

    explicit FakeRecordRepository(FakeUnitOfWork &unit) : m_unit(unit), m_records(unit) {}

    /// Puts a record there before the test begins, as if it had been stored long ago.
    R put(R record)
    {
        if (record.id.isNull())
            record.id = IdType::create();
        record.revision = std::max(record.revision, 1);
        m_records.value.insert(record.id, record);
        return record;
    }
    /// Every record, in the order of their ids, which is that of their making.
    [[nodiscard]] QList<R> all() const { return m_records.value.values(); }
    [[nodiscard]] R at(const IdType &id) const { return m_records.value.value(id); }

    [[nodiscard]] base::Result<R> find(const IdType &id) const override
    {
        const auto found = m_records.value.constFind(id);
        if (found == m_records.value.cend())
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("FakeRecordRepository::find"));
        return *found;
    }

    [[nodiscard]] base::Result<std::optional<IdType>> resolve(const QString &reference) const override
    {
        QList<IdType> answers;
        for (const R &record : std::as_const(m_records.value)) {
            if (!reference.isEmpty() && namesOf(record).contains(reference))
                answers.append(record.id);
        }
        if (answers.size() > 1)
            return base::failure(base::ErrorCode::Invalid, QStringLiteral("FakeRecordRepository::resolve"),
                                 {{base::IssueCode::AmbiguousReference, {}, {reference}}});
        return answers.isEmpty() ? std::optional<IdType>() : answers.first();
    }

    [[nodiscard]] base::Result<std::optional<IdType>> findExternal(const QString &externalId) const override
    {
        for (const R &record : std::as_const(m_records.value)) {
            if (!externalId.isEmpty() && record.externalId == externalId)
                return std::optional(record.id);
        }
        return std::optional<IdType>();
    }

    [[nodiscard]] base::Result<QHash<QString, QString>> externalIds(const QStringList &ids) const override
    {
        QHash<QString, QString> byId;
        for (const R &record : std::as_const(m_records.value)) {
            if (ids.contains(record.id.text()) && !record.externalId.isEmpty())
                byId.insert(record.id.text(), record.externalId);
        }
        return byId;
    }

    [[nodiscard]] base::Result<void> insert(R &record) override
    {
        LOTSE_CHECK(m_unit.write("FakeRecordRepository::insert"));
        if (record.id.isNull() || m_records.value.contains(record.id) || isTaken(record))
            return base::failure(base::ErrorCode::Conflict, QStringLiteral("FakeRecordRepository::insert"));
        record.revision = 1;
        m_records.value.insert(record.id, record);
        return {};
    }

    [[nodiscard]] base::Result<void> update(R &record) override
    {
        LOTSE_CHECK(m_unit.write("FakeRecordRepository::update"));
        const auto stored = m_records.value.constFind(record.id);
        if (stored == m_records.value.cend() || stored->revision != record.revision || isTaken(record))
            return base::failure(base::ErrorCode::Conflict, QStringLiteral("FakeRecordRepository::update"));
        ++record.revision;
        m_records.value.insert(record.id, record);
        return {};
    }

    [[nodiscard]] base::Result<domain::Page<R>> page(const domain::ListRequest &request) const override
    {
        const QList<R> rows = listed(request);
        domain::Page<R> page{rows.mid(0, request.limit), std::nullopt};
        if (rows.size() > page.rows.size() && !page.rows.isEmpty())
            page.next = cursorOf(page.rows.last());
        return page;
    }

    /// Sees every row that the filters leave, and so is done after one walk unless `reach` is less.
    [[nodiscard]] base::Result<domain::ListSurvey> survey(const domain::ListRequest &request, int reach) const override
    {
        const QList<R> rows = listed(request);
        const QList<R> seen = rows.mid(0, reach);
        domain::ListSurvey survey;
        for (qsizetype i = 0; i < seen.size(); i += request.limit) {
            const QList<R> piece = seen.mid(i, request.limit);
            survey.pieces.append({int(piece.size()), cursorOf(piece.last())});
        }
        if (seen.size() == reach)
            survey.next = survey.pieces.last().end;
        else if (!survey.pieces.isEmpty())
            survey.pieces.last().end.reset();
        return survey;
    }

    [[nodiscard]] base::Result<std::optional<domain::Cursor>> placeOf(const IdType &id, domain::SortKey) const override
    {
        return m_records.value.contains(id) ? std::optional(cursorOf(at(id))) : std::nullopt;
    }

    [[nodiscard]] base::Result<QHash<QString, QString>> labels(const QStringList &ids) const override
    {
        QHash<QString, QString> byId;
        for (const R &record : std::as_const(m_records.value)) {
            if (const QString label = labelOf(record); ids.contains(record.id.text()) && !label.isEmpty())
                byId.insert(record.id.text(), label);
        }
        return byId;
    }

protected:
    /// The records a predicate picks, in the order of `before`.
    template<class Picks, class Before>
    [[nodiscard]] QList<R> pick(Picks picks, Before before) const
    {
        QList<R> picked;
        std::copy_if(m_records.value.cbegin(), m_records.value.cend(), std::back_inserter(picked), picks);
        std::stable_sort(picked.begin(), picked.end(), before);
        return picked;
    }

    /// The field of work by which lists are walled; nullopt for kinds that carry none.
    [[nodiscard]] virtual std::optional<domain::Code> purposeOf(const R &record) const
    {
        if constexpr (requires { record.fieldOfWork; })
            return record.fieldOfWork;
        else
            return std::nullopt;
    }

private:
    static QStringList namesOf(const R &record)
    {
        QStringList names = {record.id.text(), record.number, record.externalId};
        if constexpr (domain::RecordTraits<R>::kind == domain::RecordKind::Partner)
            names.append(record.name);
        return names;
    }

    /// What a request leaves, in its order.
    [[nodiscard]] QList<R> listed(const domain::ListRequest &request) const
    {
        QList<R> rows;
        for (const R &record : std::as_const(m_records.value)) {
            if (isListed(record, request))
                rows.append(record);
        }
        const auto isBefore = [&](const QStringList &a, const QStringList &b) {
            return request.descending ? b < a : a < b;
        };
        const auto placeAt = [](const domain::Cursor &cursor) {
            return QStringList{cursor.at(0).toString(), cursor.at(1).toString()};
        };
        rows.removeIf([&](const R &row) {
            const bool isBeforeName = !request.fromName.isEmpty()
                && isBefore({listPlace(row).sort}, {base::searchKey(request.fromName)});
            return isBeforeName || (request.after && !isBefore(placeAt(*request.after), placeOf(row)))
                || (request.upTo && isBefore(placeAt(*request.upTo), placeOf(row)));
        });
        std::sort(rows.begin(), rows.end(), [&](const R &a, const R &b) { return isBefore(placeOf(a), placeOf(b)); });
        return rows;
    }
    static domain::Cursor cursorOf(const R &record)
    {
        const QStringList place = placeOf(record);
        return {place.at(0), place.at(1)};
    }

    static QStringList placeOf(const R &record) { return {listPlace(record).sort, record.id.text()}; }

    bool isTaken(const R &record) const
    {
        return std::any_of(m_records.value.cbegin(), m_records.value.cend(), [&](const R &other) {
            return other.id != record.id
                && ((!record.externalId.isEmpty() && other.externalId == record.externalId)
                    || (!record.number.isEmpty() && other.number == record.number));
        });
    }

    bool isListed(const R &record, const domain::ListRequest &request) const
    {
        const auto purpose = purposeOf(record);
        const QDate day = listPlace(record).day;
        return (!purpose || request.fieldsOfWork.contains(*purpose))
            && (!request.from.isValid() || !day.isValid() || request.from <= day)
            && (!request.to.isValid() || !day.isValid() || day <= request.to)
            && std::all_of(request.filters.cbegin(), request.filters.cend(),
                           [&](const domain::ListFilter &filter) { return passesFilter(record, filter); });
    }

    FakeUnitOfWork &m_unit;
    Kept<QMap<IdType, R>> m_records;
};

} // namespace lotse::tests
