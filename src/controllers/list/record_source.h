#pragma once

#include "controllers/desk.h"
#include "controllers/list/list_source.h"
#include "services/list/survey_list.h"

namespace lotse::controllers {

/// A column of the list of R, and where its value comes from.
template<class R>
struct RecordColumn {
    using Value = services::ShownValue (*)(const R &record, const services::Labels &labels, QDate today);

    ListColumn column;
    Value value = nullptr; ///< absent: the field of that name
};

/// What is special to the list of R.
template<class R>
struct RecordList {
    QList<RecordColumn<R>> columns;
    domain::SortKey sort;
    bool descending = false;
    QStringList named; ///< the reference fields whose records the columns call by name
};

/// The value of the number that people quote.
template<class R>
[[nodiscard]] services::ShownValue numberOf(const R &record, const services::Labels &, QDate)
{
    return {domain::FieldType::Text, {}, record.number};
}

/// The list of R as a source: reads on the desk's reading thread and makes rows there.
template<class R>
class RecordSource final : public ListSource
{
public:
    RecordSource(Desk &desk, RecordList<R> list) : m_desk(desk), m_list(std::move(list))
    {
        for (const RecordColumn<R> &each : m_list.columns)
            m_columns.append(each.column);
    }

    [[nodiscard]] const QList<ListColumn> &columns() const override { return m_columns; }

    [[nodiscard]] domain::ListRequest firstRequest() const override
    {
        domain::ListRequest request;
        request.sort = m_list.sort;
        request.descending = m_list.descending;
        return request;
    }

    [[nodiscard]] QFuture<base::Result<ListRows>> page(const domain::ListRequest &request) override
    {
        return m_desk.read([request, list = m_list](const services::Context &context) -> base::Result<ListRows> {
            LOTSE_TRY(page, services::ListRecords<R>(context).run(request, list.named));
            ListRows rows{{}, page.next};
            for (const R &record : std::as_const(page.rows))
                rows.rows.append(rowOf(record, list, page.labels, context.today()));
            return rows;
        });
    }

    [[nodiscard]] QFuture<base::Result<domain::ListSurvey>> survey(const domain::ListRequest &request) override
    {
        return m_desk.read(
            [request](const services::Context &context) { return services::SurveyList<R>(context).run(request); });
    }

    [[nodiscard]] QFuture<base::Result<std::optional<services::ListPlace>>> find(
        const domain::ListRequest &list, const services::ListGoal &goal) override
    {
        return m_desk.read([list, goal](const services::Context &context) {
            return services::FindInList<R>(context).run(list, goal);
        });
    }

private:
    static ListRow rowOf(const R &record, const RecordList<R> &list, const services::Labels &labels, QDate today)
    {
        ListRow row{record.id.text(), {}};
        for (const RecordColumn<R> &each : list.columns) {
            if (each.value) {
                row.cells.append(each.value(record, labels, today));
                continue;
            }
            for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
                if (field.name == each.column.field)
                    row.cells.append(services::shownValue(field, record, labels));
            }
        }
        return row;
    }

    Desk &m_desk;
    RecordList<R> m_list;
    QList<ListColumn> m_columns;
};

} // namespace lotse::controllers
