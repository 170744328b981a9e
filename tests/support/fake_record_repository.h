#pragma once

#include "domain/record/field.h"
#include "domain/store.h"
#include "support/fake_unit_of_work.h"

#include <QMap>

#include <algorithm>

namespace lotse::tests {

/// Where a record stands in its list: text that sorts as the list does, and the day it began (none for people and
/// partners, which never begin).
struct ListPlace {
    QString sort;
    QDate day;
};
[[nodiscard]] ListPlace listPlace(const domain::Contact &record);
[[nodiscard]] ListPlace listPlace(const domain::Person &record);
[[nodiscard]] ListPlace listPlace(const domain::CaseFile &record);
[[nodiscard]] ListPlace listPlace(const domain::Referral &record);
[[nodiscard]] ListPlace listPlace(const domain::PartnerFeedback &record);
[[nodiscard]] ListPlace listPlace(const domain::Task &record);
[[nodiscard]] ListPlace listPlace(const domain::Note &record);
[[nodiscard]] ListPlace listPlace(const domain::Partner &record);
[[nodiscard]] ListPlace listPlace(const domain::NetworkReport &record);

/// The fields of the data dictionary that a filter looks at.
[[nodiscard]] QStringList filteredFields(domain::FilterKey key);

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
        QList<R> rows;
        for (const R &record : std::as_const(m_records.value)) {
            if (isListed(record, request))
                rows.append(record);
        }
        std::sort(rows.begin(), rows.end(), [&](const R &a, const R &b) {
            return request.descending ? placeOf(b) < placeOf(a) : placeOf(a) < placeOf(b);
        });
        if (request.after) {
            const QStringList last = {request.after->at(0).toString(), request.after->at(1).toString()};
            rows.removeIf([&](const R &row) {
                return request.descending ? !(placeOf(row) < last) : !(last < placeOf(row));
            });
        }
        domain::Page<R> page{rows.mid(0, request.limit), std::nullopt};
        if (rows.size() > page.rows.size() && !page.rows.isEmpty()) {
            const QStringList last = placeOf(page.rows.last());
            page.next = domain::Cursor{last.at(0), last.at(1)};
        }
        return page;
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
                           [&](const domain::ListFilter &filter) { return passes(record, filter); });
    }

    static bool passes(const R &record, const domain::ListFilter &filter)
    {
        const QStringList names = filteredFields(filter.key);
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (!names.contains(field.name))
                continue;
            const domain::FieldValue value = field.read(record);
            const QString *one = std::get_if<QString>(&value);
            const QStringList many = one ? QStringList{*one} : std::get<QStringList>(value);
            if (std::any_of(many.cbegin(), many.cend(),
                            [&](const QString &each) { return filter.anyOf.contains(each); }))
                return true;
        }
        return false;
    }

    FakeUnitOfWork &m_unit;
    Kept<QMap<IdType, R>> m_records;
};

} // namespace lotse::tests
