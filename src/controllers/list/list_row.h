#pragma once

#include "services/list/find_in_list.h"
#include "services/list/shown_value.h"

#include <Qt>

namespace lotse::controllers {

/// What a cell of a list tells beside its text.
enum ListRole {
    RecordIdRole = Qt::UserRole + 1, ///< the id of the row's record; empty while the row is not loaded
    StatusShapeRole,                 ///< the name of a shape where the cell is a status: "ring", "disc", "half" …
    StatusToneRole,                  ///< the tone of that status: "text", "info", "success", "warning", "danger"
    StatusKeyRole,                   ///< its key: "in_counselling", "overdue"
    IconNameRole,                    ///< the name of an icon before the text: "call_back", "task", "mail" …
    HintRole,                        ///< small text behind the cell's own
    HintToneRole,                    ///< its tone, by the names of StatusToneRole, or "muted"
    SectionRole,                     ///< the key of the section that the row is the head of; empty for any other row
    SectionCountRole,                ///< how many rows the section has
};

/// The role by which a header names its column for good; the views of the window use the same number.
inline constexpr int ColumnKeyRole = Qt::UserRole + 1000;

/// One row of a list, in no language yet.
struct ListRow {
    QString id;
    QList<services::ShownValue> cells; ///< as many as the list has columns

    bool operator==(const ListRow &) const = default;
};

struct ListRows {
    QList<ListRow> rows;
    std::optional<domain::Cursor> next; ///< set where more rows follow
};

/// A column of a list. Its title is the label of the field that it shows.
struct ListColumn {
    QString field;                           ///< also the name under which its width is kept
    int characters = 12;                     ///< how wide it is at first
    bool isShown = true;                     ///< at first
    bool isNumber = false;                   ///< written to the right
    std::optional<domain::SortKey> sort = {}; ///< the order that its title chooses
};

} // namespace lotse::controllers
